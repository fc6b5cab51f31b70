import { operate } from './operators';
import type { FormulaValue } from './formula-value';
import { NOT_FOUND } from './formula-value';

/** Values in rows, as SUMPRODUCT calculates with them. */
export interface ValueArray {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly FormulaValue[];
}

/** One value as an array. */
export function arrayOf(value: FormulaValue): ValueArray {
  return { rows: 1, columns: 1, values: [value] };
}

/** The value at a place; an array of one row or column holds for all of them. */
function valueAt({ rows, columns, values }: ValueArray, row: number, column: number): FormulaValue {
  const [ownRow, ownColumn] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (ownRow >= rows || ownColumn >= columns) return NOT_FOUND;
  return values[ownRow * columns + ownColumn] ?? null;
}

/** An operator value by value. Example: `A1:A3>A2` is three truth values. */
export function operateArrays(operator: string, left: ValueArray, right: ValueArray): ValueArray {
  const [rows, columns] = [Math.max(left.rows, right.rows), Math.max(left.columns, right.columns)];
  const values = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return operate(operator, valueAt(left, row, column), valueAt(right, row, column));
  });
  return { rows, columns, values };
}
