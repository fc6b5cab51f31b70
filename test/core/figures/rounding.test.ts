import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { Decimal } from '../../../src/core/figures/decimal';
import { down, halfUp } from '../../../src/core/figures/rounding';

const rounded = (round: typeof halfUp, amount: Decimal.Value, step: Decimal.Value = 1) =>
  round(new Decimal(amount), new Decimal(step)).toNumber();

describe('halfUp', () => {
  it('rounds halves away from zero, as Excel does', () => {
    expect([2862.5, 2862.4999, -2.5, -2.4].map((amount) => rounded(halfUp, amount))).toEqual([2863, 2862, -3, -2]);
  });

  it('rounds to the nearest multiple of its step', () => {
    expect(rounded(halfUp, '2.8625', '0.001')).toBe(2.863);
    expect(rounded(halfUp, 2862, 100)).toBe(2900);
  });

  it('is never further away than half a step', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('0.001', '0.1', '1', '1000'), (thousandths, step) => {
        const amount = new Decimal(thousandths).div(1000);
        expect(halfUp(amount, new Decimal(step)).minus(amount).abs().lte(new Decimal(step).div(2))).toBe(true);
      }),
    );
  });
});

describe('down', () => {
  it('rounds to the multiple at or below, below zero as well', () => {
    expect([2357.9, 2357, -2.5].map((amount) => rounded(down, amount))).toEqual([2357, 2357, -3]);
    expect(rounded(down, '2.8629', '0.001')).toBe(2.862);
  });

  it('does not lose a whole step to noise below the sixth decimal', () => {
    expect(rounded(down, '2356.99999999')).toBe(2357);
  });
});
