import type { FollowUpResult } from '../calculation/follow-up/follow-up-results';
import type { Period } from '../documents/period';
import { comparePeriods, periodKey } from '../documents/period';
import { isListed, percentOf, solvedIn } from './solved';

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

/** The same unit in the period before, counted from the same kind of source; `undefined` where there is none. */
function earlierOf(result: FollowUpResult, all: readonly FollowUpResult[]): FollowUpResult | undefined {
  const before = periodBefore(result.period);
  return all.find(
    (each) =>
      before !== null &&
      each.unit.toLowerCase() === result.unit.toLowerCase() &&
      each.scope === result.scope &&
      isListed(each) === isListed(result) &&
      periodKey(each.period) === periodKey(before),
  );
}

/**
 * How many percentage points more (or fewer) came to a solution than in the period before; `null` where one of the
 * periods has no share, or too few who ended. Example: 70 % after 65 % is 5.
 */
export function trendOf(result: FollowUpResult, all: readonly FollowUpResult[], least: number): number | null {
  const earlier = earlierOf(result, all);
  const solved = [solvedIn(result), earlier === undefined ? null : solvedIn(earlier)];
  const [now, then] = solved.map((each) => each && percentOf(each, least));
  return typeof now !== 'number' || typeof then !== 'number' ? null : now - then;
}

/** Percentage points with their sign. Example: `+5`, `−2`, `±0`. */
export function pointsText(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '±0';
}
