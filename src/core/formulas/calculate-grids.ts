import type { CellValue } from '../cells/cell';
import type { Grid } from '../cells/grid';
import { Decimal } from '../figures/decimal';
import { CalculatedCells } from './calculated-cells';
import type { FormulaValue } from './formula-value';
import { kept, NotCalculated } from './formula-value';
import { gridSource } from './grid-source';

/** The value as a cell holds it: a reference to a blank cell is 0, what is not calculated is none. */
function cellValue(value: FormulaValue): CellValue {
  if (value === null) return 0;
  if (value instanceof NotCalculated) return null;
  return value instanceof Decimal ? kept(value).toNumber() : value;
}

/**
 * The grids with values for the formulas that have none: workbooks that no spreadsheet has opened since
 * they were made keep formulas alone. A stored value is never replaced; what is not known here (a
 * function, a name, a circle) stays without a value. Example: `SUM(B2:B4)` of 1, 2 and 3 is 6.
 */
export function calculateGrids(grids: readonly Grid[]): Grid[] {
  const cells = new CalculatedCells(grids.map(gridSource));
  return grids.map((grid) => ({
    ...grid,
    value: (row, column) => {
      const stored = grid.value(row, column);
      if (stored !== null || grid.formula(row, column) === null) return stored;
      return cellValue(cells.valueAt(grid.name, { row, column }));
    },
  }));
}
