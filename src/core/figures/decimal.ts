import { Decimal } from 'decimal.js';

export { Decimal };

/** The significant digits that a cell keeps of a number. */
export const CELL_DIGITS = 15;

/**
 * A double from a cell as the decimal that a person sees: its 15 significant digits, as Excel keeps
 * them. Example: `0.1 + 0.2` is 0.3.
 */
export function decimalFromDouble(value: number): Decimal {
  return new Decimal(value.toPrecision(CELL_DIGITS));
}
