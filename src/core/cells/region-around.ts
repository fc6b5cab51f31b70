import type { CellAddress, CellRange } from './address';
import type { Grid } from './grid';

function hasFilled(grid: Grid, { first, last }: CellRange): boolean {
  const isFilled = (row: number) =>
    grid.filled.columns(row).some((column) => column >= first.column && column <= last.column);
  return grid.filled.rows(first.row, last.row).some(isFilled);
}

/**
 * The cells around one that no empty row and no empty column parts from it, as Excel's Ctrl+A marks them.
 * Example: in a table in `B3:D9` with nothing beside it, every cell gives `B3:D9`.
 */
export function regionAround(grid: Grid, { row, column }: CellAddress): CellRange {
  let [top, bottom, left, right] = [row, row, column, column];
  const rowBeside = (at: number) =>
    hasFilled(grid, { first: { row: at, column: left - 1 }, last: { row: at, column: right + 1 } });
  const columnBeside = (at: number) =>
    hasFilled(grid, { first: { row: top - 1, column: at }, last: { row: bottom + 1, column: at } });
  const size = () => bottom - top + right - left;
  for (let before = -1; before < size();) {
    before = size();
    while (rowBeside(top - 1)) top -= 1;
    while (rowBeside(bottom + 1)) bottom += 1;
    while (columnBeside(left - 1)) left -= 1;
    while (columnBeside(right + 1)) right += 1;
  }
  return { first: { row: top, column: left }, last: { row: bottom, column: right } };
}
