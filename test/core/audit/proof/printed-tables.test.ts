import { describe, expect, it } from '@jest/globals';
import { seeds } from '../../../samples/seeds';
import { SHAPES, tableOf } from '../../../samples/tables/shapes';
import type { Score } from '../../../samples/tables/swaps';
import { scoreOf } from '../../../samples/tables/swaps';

const SWAPS = 5;
const SEEDS = seeds({ few: 1, all: 2 });
const scores = new Map<string, readonly Score[]>();

function scored(shape: string): readonly Score[] {
  const known = scores.get(shape) ?? SEEDS.map((seed) => scoreOf(tableOf(shape, seed), SWAPS));
  scores.set(shape, known);
  return known;
}

const count = (of: (score: Score) => number) =>
  Object.keys(SHAPES)
    .flatMap(scored)
    .reduce((sum, score) => sum + of(score), 0);

describe('tables as they are printed', () => {
  it.each(Object.keys(SHAPES))('have no error where all is right: %s', (shape) => {
    expect(scored(shape).map(({ falseErrors }) => falseErrors)).toEqual(SEEDS.map(() => []));
  });

  it('show nine of ten swapped digits, and two of three at the very cell', () => {
    const swaps = count((score) => score.swaps);
    expect(swaps).toBeGreaterThan(4 * Object.keys(SHAPES).length * SEEDS.length);
    expect(count(({ seen }) => seen)).toBeGreaterThanOrEqual(0.9 * swaps);
    expect(count(({ right }) => right)).toBeGreaterThanOrEqual(0.65 * swaps);
  });
});
