import type { SheetByName } from '../copied-cells';
import { copiedTerms } from '../copied-cells';
import type { CellValue } from '../../../cells/cell';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** So many links of the line must lead to figures. */
const LEAST_FIGURES = 3;

/** What a link shows: the cell's value and whether it holds anything at all. */
function linkedTo(sheet: FormulaSheet, cell: FormulaCell, sheets: SheetByName): CellValue | undefined {
  const [term] = cell.form.linear === null ? [] : copiedTerms(cell.form.linear, cell);
  const grid = term === undefined || term.sheet === null ? sheet.grid : sheets(term.sheet);
  if (term === undefined || grid === undefined || term.row < 0 || term.column < 0) return undefined;
  return grid.formula(term.row, term.column) === null ? grid.value(term.row, term.column) : undefined;
}

/** A link to another sheet's blank cell or text in a row of links to figures. */
export function blankLink(sheets: SheetByName) {
  return function* (sheet: FormulaSheet, { axis, formulas }: Line): Generator<Suspicion> {
    if (axis !== 'row') return;
    const links = formulas.filter(({ form }) => form.shape === 'c' && form.references[0]?.sheet != null);
    if (links.length <= LEAST_FIGURES) return;
    const values = new Map(links.map((cell) => [cell, linkedTo(sheet, cell, sheets)]));
    const isLost = (cell: FormulaCell) => values.get(cell) === null || typeof values.get(cell) === 'string';
    const accused = links.filter(isLost);
    const alike = links.filter((cell) => !isLost(cell));
    const [model] = alike;
    if (model === undefined || accused.length === 0) return;
    if (alike.length < LEAST_FIGURES || accused.length * LEAST_FIGURES > alike.length) return;
    yield { kind: 'blankLink', axis: 'row', accused, siblings: siblingsIn(alike, accused), model };
  };
}
