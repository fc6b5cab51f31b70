import { Decimal } from 'decimal.js';

export { Decimal };

/**
 * A decimal that adds and subtracts whatever a cell can hold without rounding: a difference of two running sums is
 * then the sum of what lies between them. Example: 1e300 + 1 - 1e300 is 1.
 */
export const ExactDecimal = Decimal.clone({ precision: 1_000 });

/** The significant digits that a cell keeps of a number. */
export const CELL_DIGITS = 15;

/**
 * A double from a cell as the decimal that a person sees: its 15 significant digits, as Excel keeps
 * them. Example: `0.1 + 0.2` is 0.3.
 */
export function decimalFromDouble(value: number): Decimal {
  return new Decimal(value.toPrecision(CELL_DIGITS));
}
