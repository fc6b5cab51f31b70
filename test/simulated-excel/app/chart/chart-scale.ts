/** The figures beside a chart's lines, from the lowest to the highest, and where a value stands. */
export interface ChartScale {
  readonly ticks: readonly number[];
  /** How far up a value is, from 0 at the lowest tick to 1 at the highest. */
  readonly at: (value: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const LINES = 4;

/** A scale in round steps that holds zero and all the values. Example: 0 to 3437 goes by thousands to 4000. */
export function chartScale(values: readonly number[]): ChartScale {
  const low = Math.min(0, ...values);
  // Of nothing but zeros a scale is drawn as well.
  const high = Math.max(0, ...values) || low + 1;
  const rough = (high - low) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const count = last - first;
  const ticks = Array.from({ length: count + 1 }, (_, index) => (first + index) * step);
  return { ticks, at: (value) => (value / step - first) / count };
}
