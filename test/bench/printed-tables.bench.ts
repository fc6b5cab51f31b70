import { expect, it } from '@jest/globals';
import { SHAPES, tableOf } from '../samples/tables/shapes';
import type { Score } from '../samples/tables/swaps';
import { scoreOf } from '../samples/tables/swaps';
import { printLine } from './figures';
import { GROWTH_SHARE } from './sizes';

const SEEDS = 4;
const SWAPS = Math.ceil(8 / GROWTH_SHARE);

function line(name: string, scores: readonly Score[]): string {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  const swaps = sum((score) => score.swaps);
  const part = (count: number) => `${count} (${((100 * count) / swaps).toFixed(0)} %)`;
  const falseErrors = sum((score) => score.falseErrors.length);
  return `${name}: ${falseErrors} false errors; of ${swaps} swaps ${part(sum(({ seen }) => seen))} seen, ${part(sum(({ right }) => right))} at the very cell`;
}

it('what is seen of swapped digits in tables as they are printed', () => {
  const all: Score[] = [];
  for (const shape of Object.keys(SHAPES)) {
    const scores = Array.from({ length: SEEDS }, (_, index) => scoreOf(tableOf(shape, index + 1), SWAPS));
    printLine(line(shape, scores));
    all.push(...scores);
  }
  printLine(line(`all ${all.length} tables`, all));
  expect(all.length).toBeGreaterThanOrEqual(60);
});
