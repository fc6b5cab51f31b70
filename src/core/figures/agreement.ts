import type { Decimal } from './decimal';

/** Decimals beyond these are noise of binary numbers: far below an öre in any unit. */
const KEPT_DECIMALS = 6;

/** An amount without the noise of binary numbers. Example: 3000.0000000001 is 3000. */
export function withoutBinaryNoise(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(KEPT_DECIMALS);
}

/** The decimals that figures printed alike are given with: those of the most precise. */
export function printedDecimals(amounts: readonly Decimal[]): number {
  return amounts.reduce((most, amount) => Math.max(most, withoutBinaryNoise(amount).decimalPlaces()), 0);
}

/**
 * True if a published figure states what was computed, allowing for fewer printed decimals. A cell does
 * not keep its closing zeros, so that `decimals` states how many it was printed with.
 * Example: 810 agrees with 809.5 (rounded half up), but not with 809; printed as 810.000, not with 809.5.
 */
export function agrees(published: Decimal, computed: Decimal, decimals = printedDecimals([published])): boolean {
  const left = withoutBinaryNoise(published);
  const right = withoutBinaryNoise(computed);
  return left.eq(right.decimalPlaces() > decimals ? right.toDecimalPlaces(decimals) : right);
}
