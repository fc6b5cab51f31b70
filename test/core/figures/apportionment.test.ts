import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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
