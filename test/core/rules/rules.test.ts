import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../src/core/figures/decimal';
import { OutsideRuleDates } from '../../../src/core/rules/dated-rule';
import type { CeilingMethod } from '../../../src/core/rules/equity-ceiling';
import { equityCeiling } from '../../../src/core/rules/equity-ceiling';
import { quartersOf } from '../../../src/core/rules/financing';

function ceiling(contributions: Decimal.Value, method: CeilingMethod, year = 2019) {
  const base = {
    contributions: new Decimal(contributions),
    state: new Decimal(contributions).div(2),
    unit: 'tkr' as const,
    year,
  };
  return equityCeiling(base, method)?.toNumber();
}

describe('equityCeiling', () => {
  it('counts each slice at its own rate', () => {
    expect(ceiling(11_450, 'marginal')).toBe(2067.5);
    expect(ceiling(20_000, 'marginal')).toBe(1400 + 1200 + 500);
  });

  it('keeps the lower class at exactly its limit', () => {
    expect(ceiling(7_000, 'class')).toBe(1400);
    expect(ceiling('7000.1', 'class')).toBeCloseTo(1050.015, 6);
    expect(ceiling(15_000, 'class')).toBe(2250);
  });

  it('has a flat mode and one on the state half', () => {
    expect(ceiling(11_450, 'flat')).toBe(2290);
    expect(ceiling(16_000, 'marginalState')).toBe(3100);
  });

  it('refuses a year before the rule', () => {
    expect(() => ceiling(10_000, 'marginal', 2012)).toThrow(OutsideRuleDates);
  });
});

describe('quartersOf', () => {
  it('rounds the region half up and leaves the rest to the municipalities', () => {
    const { region, municipal } = quartersOf(new Decimal(5725), new Decimal(1), 2019);
    expect([region.toNumber(), municipal.toNumber()]).toEqual([2863, 2862]);
  });

  it('refuses a year before the law', () => {
    expect(() => quartersOf(new Decimal(100), new Decimal(1), 2003)).toThrow(OutsideRuleDates);
  });
});
