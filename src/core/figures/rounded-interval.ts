import { Decimal } from './decimal';

/** The amounts that one may have been rounded from. */
export interface RoundedInterval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The amounts that a printed one may have been rounded from, by its last digit that is not 0; of 0 itself nothing is
 * known. Example: 22 000 may be 21 500 to 22 500, and 10 900 000 may be 10 850 000 to 10 950 000.
 */
export function roundedInterval(amount: Decimal): RoundedInterval {
  if (amount.isZero()) return { low: amount, high: amount };
  const half = new Decimal(10).pow(amount.e - amount.precision() + 1).div(2);
  return { low: amount.minus(half), high: amount.plus(half) };
}
