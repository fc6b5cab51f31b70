import { decimalFromDouble } from '../figures/decimal';
import type { FormulaValue } from './formula-value';

/** A cell's value; a plain number is as the cell holds it, so that a long column needs no object a cell. */
export type CellContent = FormulaValue | number;

/** A sheet as formulas see it: every cell has its value, formulas calculated. */
export interface SheetCells {
  readonly name: string;
  /** How many rows and columns can hold anything; every cell beyond them is blank. */
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellContent;
}

/** The cell's value as formulas calculate with it: a double as its 15 digits. */
export function formulaValue(content: CellContent): FormulaValue {
  return typeof content === 'number' ? decimalFromDouble(content) : content;
}
