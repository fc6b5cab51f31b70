import type { CellAddress, CellRange } from '../../cells/address';
import { overlap } from '../../cells/address';
import type { Grid } from '../../cells/grid';

/** So many empty rows end a table where nothing was read of what it is. */
const ROWS_BETWEEN = 2;

/** Figures that belong together, and the cells that they stand in. */
export interface FiguresOfTable {
  readonly range: CellRange;
  readonly figures: readonly CellAddress[];
}

function around(cells: readonly CellAddress[]): CellRange {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const least = (places: readonly number[]) => places.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (places: readonly number[]) => places.reduce((one, other) => Math.max(one, other), 0);
  return {
    first: { row: least(rows), column: least(columns) },
    last: { row: most(rows), column: most(columns) },
  };
}

/** The number of the block of rows that each row is in. */
function blocksOfRows({ filled }: Grid): ReadonlyMap<number, number> {
  const blocks = new Map<number, number>();
  let [block, before] = [0, -1];
  for (const row of filled.rows()) {
    if (row - before > ROWS_BETWEEN) block += 1;
    blocks.set(row, block);
    before = row;
  }
  return blocks;
}

/**
 * The tables of a sheet by its figures: those that were read, and of the rest what stands together.
 * Example: a budget in A3:D57 and, four rows below it, a list of prices that nothing was read of.
 */
export function tablesIn(grid: Grid, figures: readonly CellAddress[], read: readonly CellRange[]): FiguresOfTable[] {
  const tables = new Map<CellRange | number, CellAddress[]>();
  const blocks = blocksOfRows(grid);
  for (const at of figures) {
    const within = read.find((range) => overlap(range, { first: at, last: at }));
    const table = within ?? blocks.get(at.row) ?? 0;
    const cells = tables.get(table) ?? [];
    tables.set(table, cells);
    cells.push(at);
  }
  return Array.from(tables, ([table, cells]) => ({
    range: typeof table === 'number' ? around(cells) : table,
    figures: cells,
  }));
}
