import { formatAddress } from '../../../../src/core/cells/address';
import { enteredText } from '../entering/entered-text';
import { takeTypingKey } from '../selection/typing-keys';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';
import { NameBox } from './name-box';

interface FormulaBarProps {
  /** Told when the keyboard goes back to the sheet. */
  readonly onDone: () => void;
}

/** Which cell is active, and what was entered in it; what is typed here goes into the cell. */
export function FormulaBar({ onDone }: FormulaBarProps) {
  const demo = useDemo();
  const { typed, sheet, selected } = demo;
  const entered = enteredText(sheet, selected.active);
  const begin = () => {
    if (typed === null) demo.type(entered, 'bar');
  };
  return (
    <div className="formula-bar">
      <NameBox key={formatAddress(selected.active)} onDone={onDone} />
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        className="formula"
        aria-label={SENTENCES.formula}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? entered}
        onPointerDown={begin}
        onChange={({ target }) => {
          demo.type(target.value, 'bar');
        }}
        onKeyDown={(event) => {
          if (event.key === 'F2') begin();
          if (takeTypingKey(demo, event)) onDone();
        }}
      />
      <span className="mode" role="status">
        {typed === null ? SENTENCES.ready : SENTENCES.editing}
      </span>
    </div>
  );
}
