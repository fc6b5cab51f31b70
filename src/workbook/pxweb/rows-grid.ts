import type { CellValue } from '../../core/cells/cell';
import { FilledCells } from '../../core/cells/filled-cells';
import type { Grid } from '../../core/cells/grid';

/** Rows of cells as a sheet. Blank cells are `null`. */
export function rowsGrid(name: string, rows: readonly (readonly CellValue[])[]): Grid {
  const filled = new FilledCells((visit) => {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) visit(row, column);
      });
    });
  });
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const last = { row: rows.length - 1, column: columns - 1 };
  return {
    ...{ name, state: 'visible', date1904: false, merges: [], filled },
    usedRange: filled.count === 0 ? null : { first: { row: 0, column: 0 }, last },
    value: (row, column) => rows[row]?.[column] ?? null,
    formula: () => null,
    numberFormat: () => 'General',
  };
}
