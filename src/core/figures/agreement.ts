import type { Decimal } from './decimal';

/** Decimals beyond these are noise of binary numbers: far below an öre in any unit. */
const KEPT_DECIMALS = 6;

/** The decimals that figures printed alike are given with: those of the most precise. */
export function printedDecimals(amounts: readonly Decimal[]): number {
  const decimalsOf = (amount: Decimal) => amount.toDecimalPlaces(KEPT_DECIMALS).decimalPlaces();
  return amounts.reduce((most, amount) => Math.max(most, decimalsOf(amount)), 0);
}

/**
 * True if a published figure says what was computed, allowing for fewer printed decimals. A cell does
 * not keep its closing zeros, so that `decimals` tells how many it was printed with.
 * Example: 810 agrees with 809.5 (rounded half up), but not with 809; printed as 810.000, not with 809.5.
 */
export function agrees(published: Decimal, computed: Decimal, decimals = printedDecimals([published])): boolean {
  const left = published.toDecimalPlaces(KEPT_DECIMALS);
  const right = computed.toDecimalPlaces(KEPT_DECIMALS);
  return left.eq(right.decimalPlaces() > decimals ? right.toDecimalPlaces(decimals) : right);
}
