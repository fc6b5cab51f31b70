import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { Decimal, decimalFromDouble } from '../../../src/core/figures/decimal';
import type { Unit } from '../../../src/core/figures/unit';
import { contributionStep, convertAmount } from '../../../src/core/figures/unit';

const UNITS: readonly Unit[] = ['kr', 'tkr', 'mkr'];

describe('convertAmount', () => {
  it('keeps the worth of an amount in another unit', () => {
    expect(convertAmount(new Decimal('2067.5'), 'tkr', 'kr').toNumber()).toBe(2_067_500);
    expect(convertAmount(new Decimal('2067.5'), 'tkr', 'mkr').toNumber()).toBe(2.0675);
  });

  it('comes back to the same amount from any unit', () => {
    const unit = fc.constantFrom(...UNITS);
    fc.assert(
      fc.property(fc.integer(), unit, unit, (öre, from, to) => {
        const amount = new Decimal(öre).div(100);
        expect(convertAmount(convertAmount(amount, from, to), to, from).eq(amount)).toBe(true);
      }),
    );
  });
});

describe('contributionStep', () => {
  it('is a krona, a thousand, and a thousand in millions', () => {
    expect(UNITS.map((unit) => contributionStep(unit).toNumber())).toEqual([1, 1, 0.001]);
  });
});

describe('decimalFromDouble', () => {
  it('is the decimal that a person sees', () => {
    expect(decimalFromDouble(0.1 + 0.2).toString()).toBe('0.3');
    expect(decimalFromDouble(1_234_567.89).toString()).toBe('1234567.89');
    expect(decimalFromDouble(-0).isZero()).toBe(true);
  });

  it('is exact for any amount in öre up to thousands of millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (öre) => {
        expect(decimalFromDouble(öre / 100).eq(new Decimal(öre).div(100))).toBe(true);
      }),
    );
  });
});
