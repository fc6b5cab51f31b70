import type { Decimal } from '../../../../core/figures/decimal';

/** The ends of an axis and what is written along it, upwards. Zero is always one of them. */
export interface ChartAxis {
  readonly ticks: readonly number[];
}

/** About so many steps from zero to the highest amount. */
const STEPS = 4;
const NICE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function niceStep(wanted: number): number {
  if (wanted <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return (NICE.find((nice) => nice * power >= wanted) ?? 10) * power;
}

/** An axis that holds zero and all amounts, in even steps. Example: 2 300 at most is 0, 600, 1 200, 1 800, 2 400. */
export function chartAxis(amounts: readonly Decimal[]): ChartAxis {
  const numbers = amounts.map((amount) => amount.toNumber());
  const [lowest, highest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const step = niceStep((highest - lowest) / STEPS);
  const [first, last] = [Math.floor(lowest / step), Math.ceil(highest / step)];
  const count = Math.max(1, last - first);
  return { ticks: Array.from({ length: count + 1 }, (_, index) => (first + index) * step) };
}
