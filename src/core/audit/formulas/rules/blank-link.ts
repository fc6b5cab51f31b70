import type { SheetByName } from '../copied-cells';
import { copiedTerms } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** So many links of the line must refer to cells that hold something. */
const LEAST_FILLED = 3;

/** True for a link to a cell that holds nothing. */
function isLost(sheet: FormulaSheet, cell: FormulaCell, sheets: SheetByName): boolean {
  const [term] = cell.form.linear === null ? [] : copiedTerms(cell.form.linear, cell);
  const grid = term === undefined || term.sheet === null ? sheet.grid : sheets(term.sheet);
  if (term === undefined || grid === undefined || term.row < 0 || term.column < 0) return false;
  return grid.formula(term.row, term.column) === null && grid.value(term.row, term.column) === null;
}

/** A link to a blank cell of another sheet in a row of links to cells that hold something. */
export function blankLink(sheets: SheetByName) {
  return function* (sheet: FormulaSheet, { axis, formulas }: Line): Generator<Suspicion> {
    if (axis !== 'row') return;
    const links = formulas.filter(({ form }) => form.shape === 'c' && (form.references[0]?.sheet ?? null) !== null);
    if (links.length <= LEAST_FILLED) return;
    const accused = links.filter((cell) => isLost(sheet, cell, sheets));
    const alike = links.filter((cell) => !accused.includes(cell));
    const [model] = alike;
    if (model === undefined || accused.length === 0) return;
    if (alike.length < LEAST_FILLED || accused.length * LEAST_FILLED > alike.length) return;
    yield { kind: 'blankLink', axis: 'row', accused, siblings: siblingsIn(alike, accused), model };
  };
}
