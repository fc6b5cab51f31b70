import type { Decimal } from '../../core/figures/decimal';

/** Where amounts are on a chart: `y` grows downwards, as in SVG. */
export interface ChartScale {
  readonly zero: number;
  readonly y: (amount: Decimal) => number;
}

/**
 * A scale that holds zero and every amount between 0 and `height`. Example: amounts 0 and 10 at height
 * 100 are at 100 and 0; without a span all are at the bottom.
 */
export function chartScale(amounts: readonly Decimal[], height: number): ChartScale {
  const numbers = amounts.map((amount) => amount.toNumber());
  const highest = Math.max(0, ...numbers);
  const lowest = Math.min(0, ...numbers);
  const span = highest - lowest;
  const at = (value: number) => (span === 0 ? height : ((highest - value) / span) * height);
  return { zero: at(0), y: (amount) => at(amount.toNumber()) };
}
