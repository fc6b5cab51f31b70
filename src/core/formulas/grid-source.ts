import type { Grid } from '../cells/grid';
import type { CellSource } from './calculated-cells';

/** A sheet as it was read: stored values are never replaced, formulas without values are calculated. */
export function gridSource(grid: Grid): CellSource {
  const { last } = grid.usedRange ?? { last: { row: -1, column: -1 } };
  return {
    name: grid.name,
    rows: last.row + 1,
    columns: last.column + 1,
    value: (row, column) => grid.value(row, column),
    formula: (row, column) => grid.formula(row, column),
  };
}
