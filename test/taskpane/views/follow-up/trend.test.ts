import { describe, expect, it } from '@jest/globals';
import type { FollowUpResult } from '../../../../src/core/calculation/follow-up/follow-up-results';
import type { Period } from '../../../../src/core/documents/period';
import { periodBefore, periodName, periodsOf, trendOf } from '../../../../src/taskpane/views/follow-up/trend';

const tertial = (year: number | null, first: 1 | 2 | 3, last = first): Period => ({ year, first, last });

function result(period: Period, percent: number | null, unit = 'Norr'): FollowUpResult {
  const row = { measure: 'positive' as const, women: null, men: null, total: null, percent };
  return { unit, scope: 'unit', period, sheet: 'Blad', rows: [row] };
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
    expect(trendOf(result(tertial(2024, 2), 70), [before], 'positive')).toBe(5);
  });

  it('is none of another unit, or where a percent is missing', () => {
    expect(trendOf(result(tertial(2024, 2), 70, 'Söder'), [before], 'positive')).toBeNull();
    expect(trendOf(result(tertial(2024, 2), null), [before], 'positive')).toBeNull();
    expect(trendOf(result(tertial(2024, 3), 70), [before], 'positive')).toBeNull();
  });
});

describe('periods', () => {
  it('come latest first, each once, by name', () => {
    const results = [tertial(2023, 1), tertial(2024, 1), tertial(2024, 1, 3), tertial(2024, 1)].map((period) =>
      result(period, 50),
    );
    expect(periodsOf(results).map(periodName)).toEqual(['Helår 2024', 'Tertial 1 2024', 'Tertial 1 2023']);
    expect(periodName(tertial(null, 1, 2))).toBe('Tertial 1–2');
  });
});
