import { formatAddress } from '../../../src/core/cells/address';
import { cellKey } from '../../excel-host/workbook-model/model';
import type { Demo } from '../state/demo';
import { useDemo } from '../state/demo-context';
import { takeKey } from './typing-keys';

/** The selected cell as it was entered: its formula, or its value in full. */
export function enteredText(demo: Demo): string {
  const { row, column } = demo.selected;
  const cell = demo.sheet.cells.get(cellKey(row, column));
  if (cell === undefined) return '';
  return cell.formula ?? (typeof cell.value === 'number' ? String(cell.value).replace('.', ',') : String(cell.value));
}

/** Which cell is selected, and what was entered in it; what is typed here goes into the cell. */
export function FormulaBar() {
  const demo = useDemo();
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label="Markerad cell">
        {formatAddress(demo.selected)}
      </output>
      <span aria-hidden>fx</span>
      <input
        aria-label="Formel"
        value={demo.typed ?? enteredText(demo)}
        onChange={({ target }) => {
          demo.type(target.value);
        }}
        onKeyDown={(event) => {
          takeKey(demo, event);
        }}
      />
    </div>
  );
}
