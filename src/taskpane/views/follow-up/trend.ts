import type { FollowUpResult } from '../../../core/calculation/follow-up/follow-up-results';
import type { Measure } from '../../../core/documents/measure';
import type { Period } from '../../../core/documents/period';
import { comparePeriods, isWholeYear, periodKey } from '../../../core/documents/period';

/** The periods of the results, the latest first. */
export function periodsOf(results: readonly FollowUpResult[]): Period[] {
  const periods = new Map(results.map(({ period }) => [periodKey(period), period]));
  return [...periods.values()].sort((left, right) => comparePeriods(right, left) || right.last - left.last);
}

/** The period that one is compared with: the tertial before, or the same part of the year before. */
export function periodBefore({ year, first, last }: Period): Period | null {
  const isOneTertial = first === last;
  if (isOneTertial && first > 1) {
    const before = first === 3 ? 2 : 1;
    return { year, first: before, last: before };
  }
  if (year === null) return null;
  return isOneTertial ? { year: year - 1, first: 3, last: 3 } : { year: year - 1, first, last };
}

/** The percent of a measure in a result; `null` where there is none. */
export function percentIn(result: FollowUpResult | undefined, measure: Measure): number | null {
  return result?.rows.find((row) => row.measure === measure)?.percent ?? null;
}

/**
 * How many percentage points more (or fewer) than in the period before; `null` where one has no percent.
 * Example: 70 % after 65 % is 5.
 */
export function trendOf(result: FollowUpResult, all: readonly FollowUpResult[], measure: Measure): number | null {
  const before = periodBefore(result.period);
  if (before === null) return null;
  const earlier = all.find(
    ({ unit, scope, period }) =>
      unit.toLowerCase() === result.unit.toLowerCase() &&
      scope === result.scope &&
      periodKey(period) === periodKey(before),
  );
  const [now, then] = [percentIn(result, measure), percentIn(earlier, measure)];
  return now === null || then === null ? null : now - then;
}

/** The name of a period as a person writes it. Example: `Tertial 1 2024`, `Tertial 1–2 2024`, `Helår 2024`. */
export function periodName(period: Period): string {
  const { year, first, last } = period;
  const part = isWholeYear(period) ? 'Helår' : first === last ? `Tertial ${first}` : `Tertial ${first}–${last}`;
  return year === null ? part : `${part} ${year}`;
}
