import type { CellAddress } from '../../cells/address';
import { cellDate } from '../../cells/number-format';
import type { Grid } from '../../cells/grid';

/** Headings farther above are another table's. */
const FARTHEST = 2_000;

function words(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value.trim() : '';
}

/** The label of a cell's row: the nearest words to the left; empty where there are none. */
export function labelBeside(grid: Grid, { row, column }: CellAddress): string {
  const before = grid.filled.columns(row).filter((each) => each < column);
  return before.map((each) => words(grid, row, each)).findLast((text) => text !== '') ?? '';
}

/** The heading of a cell's column: the nearest words or date above. */
export function headingAbove(grid: Grid, { row, column }: CellAddress): string {
  for (let above = row - 1; above >= Math.max(0, row - FARTHEST); above -= 1) {
    const text = words(grid, above, column) || cellDate(grid, above, column);
    if (text) return text;
  }
  return '';
}
