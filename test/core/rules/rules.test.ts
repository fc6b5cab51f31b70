import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../src/core/figures/decimal';
import { ruleFor } from '../../../src/core/rules/dated-rule';
import type { CeilingMethod } from '../../../src/core/rules/equity-ceiling';
import { EQUITY_CEILING, equityCeiling } from '../../../src/core/rules/equity-ceiling';
import { FINANCING, partsBeside } from '../../../src/core/rules/financing';

function ceiling(contributions: Decimal.Value, method: CeilingMethod) {
  const base = {
    contributions: new Decimal(contributions),
    state: new Decimal(contributions).div(2),
    unit: 'tkr' as const,
  };
  return equityCeiling(base, method, ruleFor(EQUITY_CEILING, 2019)!.value)?.toNumber();
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

  it('has no rule for a year before it was decided', () => {
    expect([2012, 2013].map((year) => ruleFor(EQUITY_CEILING, year)?.from ?? null)).toEqual([null, '2013-10-02']);
  });
});

describe('partsBeside', () => {
  it('rounds the region half up and leaves the rest to the municipalities', () => {
    const { region, municipal } = partsBeside(new Decimal(5725), new Decimal(1), ruleFor(FINANCING, 2019)!.value);
    expect([region.toNumber(), municipal.toNumber()]).toEqual([2863, 2862]);
  });

  it('follows the parts that it is given', () => {
    const thirds = { state: new Decimal('0.6'), region: new Decimal('0.3'), municipal: new Decimal('0.1') };
    const { region, municipal } = partsBeside(new Decimal(6001), new Decimal(1), thirds);
    expect([region.toNumber(), municipal.toDecimalPlaces(3).toNumber()]).toEqual([3001, 999.667]);
  });

  it('has no rule for a year before the law', () => {
    expect(ruleFor(FINANCING, 2003)).toBeNull();
  });
});
