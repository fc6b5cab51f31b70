import type { CellAddress } from '../../../src/core/cells/address';
import { formatAddress } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { sheetOf } from '../budgets/sheet';

/** A total in its cell and the cells that it is made of. */
export interface TableSum {
  readonly total: CellAddress;
  readonly terms: readonly CellAddress[];
}

/** A typed table with all that its figures are of each other. */
export interface Table {
  readonly rows: readonly (readonly CellValue[])[];
  readonly sums: readonly TableSum[];
}

/** The table as a sheet, with other amounts in some cells. */
export function sheetOfTable({ rows }: Table, changes: Readonly<Record<string, number>> = {}): Grid {
  const changed = rows.map((cells, row) =>
    cells.map((value, column) => changes[formatAddress({ row, column })] ?? value),
  );
  return sheetOf('Tabell', changed).grid();
}

/** The table further down on its sheet. */
function moved({ rows, sums }: Table, by: number): Table {
  const down = ({ row, column }: CellAddress) => ({ row: row + by, column });
  return { rows, sums: sums.map(({ total, terms }) => ({ total: down(total), terms: terms.map(down) })) };
}

/** Tables one after another on a sheet, with empty rows between them. */
export function stacked(tables: readonly Table[], between = 2): Table {
  return tables.reduce((above, table) => {
    const gap = above.rows.length === 0 ? 0 : between;
    const below = moved(table, above.rows.length + gap);
    const empty = Array.from({ length: gap }, (): CellValue[] => []);
    return { rows: [...above.rows, ...empty, ...below.rows], sums: [...above.sums, ...below.sums] };
  });
}

/** The table with rows for columns. */
export function transposed({ rows, sums }: Table): Table {
  const width = Math.max(...rows.map((cells) => cells.length));
  const turned = Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? null));
  const turn = ({ row, column }: CellAddress) => ({ row: column, column: row });
  return { rows: turned, sums: sums.map(({ total, terms }) => ({ total: turn(total), terms: terms.map(turn) })) };
}
