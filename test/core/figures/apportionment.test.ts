import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { ApportionmentMethod } from '../../../src/core/figures/apportionment';
import { apportion } from '../../../src/core/figures/apportionment';
import { Decimal } from '../../../src/core/figures/decimal';

const decimals = (values: readonly Decimal.Value[]) => values.map((value) => new Decimal(value));
const one = new Decimal(1);

function amounts(
  total: Decimal.Value,
  weights: readonly Decimal.Value[],
  method: ApportionmentMethod = 'largestRemainder',
) {
  const result = apportion({
    total: new Decimal(total),
    weights: decimals(weights),
    method,
    step: one,
  });
  return result.ok ? result.parts.map(({ amount }) => amount.toNumber()) : result.reason;
}

describe('apportion', () => {
  it('gives the steps left over to the largest remainders', () => {
    expect(amounts(2862, [82.36, 5.11, 4.18, 3.11, 3.87, 1.37])).toEqual([2357, 146, 120, 89, 111, 39]);
  });

  it('lets the larger weight, then the one listed first, win a tie', () => {
    expect(amounts(2, [1, 3])).toEqual([0, 2]);
    expect(amounts(1, [1, 1])).toEqual([1, 0]);
  });

  it('loses money under plain half up, and gives it to the largest weight under halfUpResidual', () => {
    expect(amounts(100, [1, 1, 1], 'halfUp')).toEqual([33, 33, 33]);
    expect(amounts(100, [1, 2, 1, 2], 'halfUpResidual')).toEqual([17, 33, 17, 33]);
    expect(amounts(100, [1, 1, 1], 'halfUpResidual')).toEqual([34, 33, 33]);
  });

  it('fails on weights that can share nothing out', () => {
    expect(amounts(10, [])).toBe('noWeights');
    expect(amounts(10, [0, 0])).toBe('allZero');
    expect(amounts(10, [2, -1])).toBe('negativeWeight');
    expect(amounts('10.5', [1])).toBe('brokenStep');
  });

  it('conserves the total whatever the weights', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 5_000_000 }), weights, (total, given) => {
        fc.pre(given.some((weight) => weight > 0));
        for (const method of ['largestRemainder', 'halfUpResidual'] as const) {
          const parts = amounts(total, given, method);
          expect(Array.isArray(parts) && parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        }
      }),
    );
  });
});

/** What the written sheet's formulas do with doubles: ROUND to six decimals, whole steps, remainders, ranks. */
function amountsInDoubles(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
  const exact = weights.map((weight) => rounded((total * weight) / sum));
  const wholes = exact.map((amount) => Math.floor(rounded(amount)));
  const rests = exact.map((amount, index) => rounded(amount - wholes[index]!));
  const left = Math.round(total - wholes.reduce((all, whole) => all + whole, 0));
  const before = (one: number, other: number) =>
    rests[one]! - rests[other]! || weights[one]! - weights[other]! || other - one;
  const rank = (index: number) => weights.filter((_, other) => other !== index && before(other, index) > 0).length;
  return wholes.map((whole, index) => (rank(index) < left ? whole + 1 : whole));
}

describe('exact parts', () => {
  it('tie where they are the same to six decimals, so that the larger weight has the step left over', () => {
    expect(amounts(3, [24_999_999, 5_000_001])).toEqual([3, 0]);
    expect(amountsInDoubles(3, [24_999_999, 5_000_001])).toEqual([3, 0]);
  });

  it('do not tie where the sixth decimal differs', () => {
    expect(amounts(3, [2_499_999, 500_001])).toEqual([2, 1]);
    expect(amountsInDoubles(3, [2_499_999, 500_001])).toEqual([2, 1]);
  });

  it('carry six decimals', () => {
    const result = apportion({ total: new Decimal(100), weights: decimals([1, 2]), method: 'halfUp', step: one });
    expect(result.ok && result.parts.map(({ exact }) => exact.toString())).toEqual(['33.333333', '66.666667']);
  });

  it('share out the same in decimals and in the doubles of a spreadsheet', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), weights, (total, given) => {
        const sum = given.reduce((all, weight) => all + weight, 0);
        // A seventh decimal of exactly 5 is rounded by how a double happens to miss it.
        const isHalf = (weight: number) =>
          (total * weight * 2e6) % sum === 0 && ((total * weight * 2e6) / sum) % 2 === 1;
        fc.pre(!given.some(isHalf));
        expect(amounts(total, given)).toEqual(amountsInDoubles(total, given));
      }),
      { numRuns: 500 },
    );
  });
});
