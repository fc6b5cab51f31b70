import type { Grid } from '../../../cells/grid';
import type { SheetByName } from '../copied-cells';
import { copiedTerms } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** So many links of the row must lead to numbers. */
const LEAST_NUMBERS = 3;

/** The formulas of the row between the first of the line and the last that show words. */
function showingWords(sheet: FormulaSheet, { formulas }: Line): FormulaCell[] {
  const [first, last] = [formulas[0], formulas.at(-1)];
  if (first === undefined || last === undefined) return [];
  return sheet.grid.filled.columns(first.row).flatMap((column) => {
    if (column <= first.column || column >= last.column) return [];
    const cell = sheet.formulaAt({ row: first.row, column });
    return cell !== null && typeof sheet.grid.value(cell.row, column) === 'string' ? [cell] : [];
  });
}

function leadsToWords(sheet: FormulaSheet, cell: FormulaCell, sheets: SheetByName): boolean {
  const [term] = cell.form.linear === null ? [] : copiedTerms(cell.form.linear, cell);
  const grid: Grid | undefined = term === undefined || term.sheet === null ? sheet.grid : sheets(term.sheet);
  if (term === undefined || grid === undefined || term.row < 0 || term.column < 0) return false;
  const value = grid.value(term.row, term.column);
  return typeof value === 'string' && value.trim() !== '' && grid.formula(term.row, term.column) === null;
}

/** A link to words in a row of links to numbers. Example: `Data!A5` among `Data!B5`, `Data!C5` and `Data!D5`. */
export function textLink(sheets: SheetByName) {
  return function* (sheet: FormulaSheet, line: Line): Generator<Suspicion> {
    if (line.axis !== 'row') return;
    const alike = line.formulas.filter(({ form }) => form.shape === 'c');
    const [model] = alike;
    if (model === undefined || alike.length < LEAST_NUMBERS) return;
    const accused = showingWords(sheet, line).filter(
      (cell) => cell.form.shape === 'c' && leadsToWords(sheet, cell, sheets),
    );
    if (accused.length === 0 || accused.length * LEAST_NUMBERS > alike.length) return;
    yield { kind: 'textLink', axis: 'row', accused, siblings: siblingsIn(alike, accused), model };
  };
}
