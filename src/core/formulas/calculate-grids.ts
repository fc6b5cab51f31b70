import type { CellValue } from '../cells/cell';
import { isCellError } from '../cells/cell';
import type { Grid } from '../cells/grid';
import { CELL_DIGITS, Decimal, decimalFromDouble } from '../figures/decimal';
import type { CellLookup } from './evaluate-formula';
import { evaluate } from './evaluate-formula';
import { UnknownFormula } from './formula-tree';
import { parseFormula } from './parse-formula';
import type { FormulaValue } from './spreadsheet-functions';
import { FormulaError } from './spreadsheet-functions';

/** No budget leads a figure through so many cells; a longer chain is left without values. */
const LONGEST_CHAIN = 500;

/** A formula's value as a cell would hold it; `undefined` while it is being calculated. */
type Known = Map<string, CellValue | undefined>;

interface Calculation {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly known: Known;
  /** How many formulas wait for the one being calculated. */
  depth: number;
}

function asFormulaValue(value: CellValue): FormulaValue {
  if (isCellError(value)) throw new FormulaError(value.error);
  return typeof value === 'number' ? decimalFromDouble(value) : value;
}

function asCellValue(value: FormulaValue): CellValue {
  if (value === null) return 0;
  return Decimal.isDecimal(value) ? value.toSignificantDigits(CELL_DIGITS).toNumber() : value;
}

/** A blank cell is `null`, and so is a formula that cannot be calculated here: the caller must tell them apart. */
function valueAt(calculation: Calculation, grid: Grid, at: { row: number; column: number }): CellValue {
  const stored = grid.value(at.row, at.column);
  const formula = stored === null ? grid.formula(at.row, at.column) : null;
  if (formula === null || calculation.depth > LONGEST_CHAIN) return stored;
  const key = `${grid.name}!${at.row},${at.column}`;
  if (calculation.known.has(key)) return calculation.known.get(key) ?? null;
  calculation.known.set(key, undefined);
  calculation.depth += 1;
  const value = calculateFormula(calculation, grid, formula);
  calculation.depth -= 1;
  calculation.known.set(key, value);
  return value;
}

function calculateFormula(calculation: Calculation, own: Grid, formula: string): CellValue {
  const cellAt: CellLookup = (sheet, row, column) => {
    const grid = sheet === null ? own : calculation.grids.get(sheet.toLowerCase());
    if (grid === undefined) throw new FormulaError('#REF!');
    const value = valueAt(calculation, grid, { row, column });
    if (value === null && grid.formula(row, column) !== null) throw new UnknownFormula(formula);
    return asFormulaValue(value);
  };
  try {
    return asCellValue(evaluate(parseFormula(formula), cellAt));
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

/**
 * The grids with values for the formulas that have none: workbooks that no spreadsheet has opened since
 * they were made keep formulas alone. A stored value is never replaced; what is not known here (a
 * function, a name, a circle) stays without a value. Example: `SUM(B2:B4)` of 1, 2 and 3 is 6.
 */
export function calculateGrids(grids: readonly Grid[]): Grid[] {
  const calculation: Calculation = {
    grids: new Map(grids.map((grid) => [grid.name.toLowerCase(), grid])),
    known: new Map(),
    depth: 0,
  };
  return grids.map((grid) => ({
    ...grid,
    value: (row, column) => valueAt(calculation, grid, { row, column }),
  }));
}
