import { Decimal } from 'decimal.js';

export { Decimal };

/**
 * A decimal that adds and subtracts whatever a cell can hold without rounding: a difference of two running sums is
 * then the sum of what lies between them. Example: 1e300 + 1 - 1e300 is 1.
 */
export const ExactDecimal = Decimal.clone({ precision: 1_000 });

/** The significant digits that a cell keeps of a number. */
export const CELL_DIGITS = 15;

/** From here on a cell's digits no longer reach the units, so that neither kronor nor a sum of them is exact in Excel. */
const LARGEST_AMOUNT = 10 ** CELL_DIGITS;

/** True for an amount that a spreadsheet can compute with. Example: 999,999,999,999,999 but not 1e15. */
export function isComputable(amount: Decimal | number): boolean {
  return typeof amount === 'number' ? Math.abs(amount) < LARGEST_AMOUNT : amount.abs().lt(LARGEST_AMOUNT);
}

/**
 * A double from a cell as the decimal that a person sees: its 15 significant digits, as Excel keeps
 * them. Example: `0.1 + 0.2` is 0.3.
 */
export function decimalFromDouble(value: number): Decimal {
  return new Decimal(value.toPrecision(CELL_DIGITS));
}
