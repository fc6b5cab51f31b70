import type { Decimal } from '../../../../core/figures/decimal';
import { chartAxis } from './chart-axis';
import type { ShownEquity } from './scenario-words';

/** Units of the drawing, about as many as a pane has pixels. */
export const WIDTH = 294;
export const TOP = 8;
export const BOTTOM = 122;
/** Where the lines of the axis begin and end, and the last year is. */
export const [LEFT, RIGHT, LAST] = [36, 258, 246];

/** Where years and amounts are on the drawing. */
export function placesOf({ budget, own, minimum }: ShownEquity) {
  const years = budget.years.map(({ year }) => year);
  const all = [budget, ...(own === null ? [] : [own])].flatMap((scenario) => scenario.years);
  const amounts = all.flatMap(({ closing, ceiling }) => [closing, ...(ceiling === null ? [] : [ceiling])]);
  const { ticks } = chartAxis([...amounts, minimum]);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const first = LEFT + 12;
  return {
    ...{ years, ticks },
    x: (at: number) => (years.length < 2 ? (first + LAST) / 2 : first + (at * (LAST - first)) / (years.length - 1)),
    y: (amount: Decimal | number) => BOTTOM - ((Number(amount) - low) / (high - low)) * (BOTTOM - TOP),
  };
}

export type ChartPlaces = ReturnType<typeof placesOf>;
