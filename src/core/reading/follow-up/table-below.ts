import type { Grid } from '../../cells/grid';
import { isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import type { Label } from '../table/label';
import { readLabel } from '../table/label';

/** A row of a table with its label. */
export interface LabelledRow {
  readonly row: number;
  readonly label: Label;
}

/** A header row, the columns of figures under it and the column of labels. */
export interface TableHeader {
  readonly row: number;
  readonly labelColumn: number;
  readonly columns: readonly number[];
}

/** The labelled rows with figures under a header, to the first row that has neither. */
export function rowsBelow(grid: Grid, { row: header, labelColumn, columns }: TableHeader): LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (let row = header + 1; row <= (grid.usedRange?.last.row ?? -1); row += 1) {
    const text = labelTextOf(grid, row, labelColumn);
    const figures = columns.some((column) => isFigureLook(lookOf(grid, row, column)));
    if (text.trim() === '' && !figures) break;
    if (text.trim() !== '' && figures) rows.push({ row, label: readLabel(text) });
  }
  return rows;
}

/** The nearest column to the left of the figures that has a text in the row under the header. */
export function labelColumnBeside(grid: Grid, row: number, first: number): number | null {
  const hasText = (column: number) => column < first && /\p{L}/u.test(labelTextOf(grid, row + 1, column));
  return grid.filled.columns(row + 1).findLast(hasText) ?? null;
}
