import type { Grid } from '../../cells/grid';
import { labelTextOf } from '../table/cell-content';

/**
 * The text over a column in a row of headings: its own, that of the merged cell, or of the nearest cell to
 * the left among the table's columns. Example: under `Före` over two columns, the second is `Före` as well.
 */
export function spreadHeading(grid: Grid, row: number, { column, first }: { column: number; first: number }): string {
  for (let at = column; at >= first; at -= 1) {
    const text = labelTextOf(grid, row, at).trim();
    if (text !== '') return text;
  }
  return '';
}
