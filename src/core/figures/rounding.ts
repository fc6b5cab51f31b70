import { Decimal } from './decimal';

/**
 * An amount to the nearest multiple of `step`, halves away from zero, as Excel's ROUND.
 * Example: 2862.5 to whole amounts is 2863, -2.5 is -3.
 */
export function halfUp(amount: Decimal, step: Decimal): Decimal {
  return amount.div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step);
}

/** An amount to the multiple of `step` at or below it. Example: 2357.9 to whole amounts is 2357. */
export function down(amount: Decimal, step: Decimal): Decimal {
  return amount.div(step).toDecimalPlaces(6).floor().times(step);
}
