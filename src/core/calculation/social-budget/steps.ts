import type { Decimal } from '../../figures/decimal';

/** Decimals that outcomes from counts, attainment, points and index are rounded to; the written formulas do the same. */
export const INDEX_DECIMALS = 6;

/** A step of the index, rounded half up. Example: two thirds are 0,666667. */
export function roundStep(value: Decimal): Decimal {
  return value.toDecimalPlaces(INDEX_DECIMALS);
}
