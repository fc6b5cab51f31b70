import type { CellRange } from '../../cells/address';
import { placeOf } from './copied-cells';
import type { FormulaCell } from './formula-cell';
import { relativeRange } from './formula-form';
import type { FormulaSheet } from './formula-sheet';
import { readCells } from './read-cells';

/** A formula in its sheet. */
export interface PlacedFormula {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
}

/** Cells whose values a formula needs; the sheet's name in lower case. */
export interface ReadRange extends CellRange {
  readonly sheet: string;
}

/** What a formula reads. Example: `SUM(B2:B4)-Plan!B7` reads three cells of its own sheet and one of another. */
export function readingsOf({ sheet, cell }: PlacedFormula): ReadRange[] {
  const { at, tree } = cell.form.example;
  const place = { ...at, sheet: sheet.name };
  return readCells(tree).map((range) => {
    const { sheet: other, rows, columns } = relativeRange(range, place);
    return {
      sheet: (other ?? sheet.name).toLowerCase(),
      first: { row: placeOf(rows[0], cell.row), column: placeOf(columns[0], cell.column) },
      last: { row: placeOf(rows[1], cell.row), column: placeOf(columns[1], cell.column) },
    };
  });
}
