import type { Decimal } from './decimal';

/** Decimals beyond these are noise of binary numbers: far below an öre in any unit. */
const KEPT_DECIMALS = 6;

/**
 * True if a published figure says what was computed, allowing for fewer printed decimals.
 * Example: 810 agrees with 809.5 (rounded half up), 1 285.0 with 1 285, but 810 not with 809.
 */
export function agrees(published: Decimal, computed: Decimal): boolean {
  const left = published.toDecimalPlaces(KEPT_DECIMALS);
  const right = computed.toDecimalPlaces(KEPT_DECIMALS);
  const decimals = left.decimalPlaces();
  return left.eq(right.decimalPlaces() > decimals ? right.toDecimalPlaces(decimals) : right);
}
