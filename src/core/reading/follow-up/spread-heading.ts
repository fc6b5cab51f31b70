import type { Grid } from '../../cells/grid';
import { labelTextOf } from '../table/cell-content';

/**
 * Gives the text over each column in a row of headings, if they are asked for from left to right: its own, that of
 * the merged cell, or of the nearest cell to the left from the column `first` on; empty where there is none.
 * Example: under `Före` over two columns, the second is `Före` as well.
 */
export function headingsOver(grid: Grid, row: number, first: number): (column: number) => string {
  const columns = row < 0 ? [] : grid.filled.columns(row);
  let [next, text] = [0, ''];
  return (column) => {
    for (let at = columns[next]; at !== undefined && at <= column; at = columns[next]) {
      if (at >= first) text = labelTextOf(grid, row, at).trim() || text;
      next += 1;
    }
    return text;
  };
}
