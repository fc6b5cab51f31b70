import type { CellRange } from './address';
import { FilledCells } from './filled-cells';
import type { Grid } from './grid';

/** The rectangle that holds every filled cell; `null` where there is none. */
export function rangeOfFilled(filled: FilledCells): CellRange | null {
  const rows = filled.rows();
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    const columns = filled.columns(row);
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns.at(-1) ?? right);
  }
  return { first: { row: top, column: left }, last: { row: bottom, column: right } };
}

/** A sheet of which only some cells are seen, as if the others were empty. A cell keeps its address. */
export function partialGrid(grid: Grid, isSeen: (row: number, column: number) => boolean): Grid {
  const filled = new FilledCells((visit) => {
    for (const row of grid.filled.rows())
      for (const column of grid.filled.columns(row)) if (isSeen(row, column)) visit(row, column);
  });
  return {
    ...{ name: grid.name, state: grid.state, date1904: grid.date1904, filled, usedRange: rangeOfFilled(filled) },
    ...(grid.origin !== undefined && { origin: grid.origin }),
    merges: grid.merges.filter(({ first, last }) => isSeen(first.row, first.column) && isSeen(last.row, last.column)),
    value: (row, column) => (isSeen(row, column) ? grid.value(row, column) : null),
    formula: (row, column) => (isSeen(row, column) ? grid.formula(row, column) : null),
    numberFormat: (row, column) => grid.numberFormat(row, column),
  };
}
