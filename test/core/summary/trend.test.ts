import { describe, expect, it } from '@jest/globals';
import type { FollowUpResult } from '../../../src/core/calculation/follow-up/follow-up-results';
import type { Period } from '../../../src/core/documents/period';
import { periodInWords } from '../../../src/core/documents/period';
import { periodBefore, periodsOf, pointsText, trendOf } from '../../../src/core/summary/trend';

const tertial = (year: number | null, first: 1 | 2 | 3, last = first): Period => ({ year, first, last });

const count = (value: number) => ({ value, source: { kind: 'sum' as const } });

function result(period: Period, positive: number, { exits = 100, unit = 'Norr' } = {}): FollowUpResult {
  const none = { women: null, men: null, percent: null };
  const rows = [
    { measure: 'exits' as const, ...none, total: count(exits) },
    { measure: 'positive' as const, ...none, total: count(positive) },
  ];
  return { unit, scope: 'unit', period, sheet: 'Blad', rows };
}

describe('the period before', () => {
  it.each([
    [tertial(2024, 2), tertial(2024, 1)],
    [tertial(2024, 3), tertial(2024, 2)],
    [tertial(2024, 1), tertial(2023, 3)],
    [tertial(2024, 1, 2), tertial(2023, 1, 2)],
    [tertial(2024, 1, 3), tertial(2023, 1, 3)],
    [tertial(null, 2), tertial(null, 1)],
  ])('of %j is %j', (period, before) => {
    expect(periodBefore(period)).toEqual(before);
  });

  it('is none where no year is stated', () => {
    expect(periodBefore(tertial(null, 1))).toBeNull();
    expect(periodBefore(tertial(null, 1, 3))).toBeNull();
  });
});

describe('the trend', () => {
  const before = result(tertial(2024, 1), 65);

  it('is the difference in percentage points to the period before', () => {
    expect(trendOf(result(tertial(2024, 2), 70), [before], 10)).toBe(5);
  });

  it('is none of another unit, or where the period before has no table', () => {
    expect(trendOf(result(tertial(2024, 2), 70, { unit: 'Söder' }), [before], 10)).toBeNull();
    expect(trendOf(result(tertial(2024, 3), 70), [before], 10)).toBeNull();
  });

  it('is none where few ended in either period: a person moves it far', () => {
    const few = result(tertial(2024, 2), 6, { exits: 9 });
    expect(trendOf(few, [before], 10)).toBeNull();
    expect(trendOf(result(tertial(2024, 3), 70), [few], 10)).toBeNull();
    expect(trendOf(few, [before], 9)).toBe(2);
  });

  it('has a sign', () => {
    expect([5, -2, 0].map(pointsText)).toEqual(['+5', '−2', '±0']);
  });
});

describe('periods', () => {
  it('come latest first, each once, by name', () => {
    const results = [tertial(2023, 1), tertial(2024, 1), tertial(2024, 1, 3), tertial(2024, 1)].map((period) =>
      result(period, 50),
    );
    expect(periodsOf(results).map(periodInWords)).toEqual(['2024', 'tertial 1 2024', 'tertial 1 2023']);
    expect(periodInWords(tertial(null, 1, 2))).toBe('tertial 1–2');
  });
});
