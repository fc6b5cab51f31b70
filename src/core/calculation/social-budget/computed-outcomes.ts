import type { Measure, SexOrTotal } from '../../documents/measure';
import type { Period } from '../../documents/period';
import { comparePeriods } from '../../documents/period';
import type { GoalMeasure } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { SocialBudgetSettings } from '../../settings/settings';
import type { ComputedOutcome } from './social-results';
import { roundStep } from './attainment';

const length = ({ first, last }: Period) => last - first;

const ofAll = (results: readonly FollowUpResult[]) => results.filter(({ scope }) => scope === 'all');

/** The longest period of the latest year; `null` without follow-up of all units. */
export function latestFollowUp(results: readonly FollowUpResult[]): FollowUpResult | null {
  const latest = Math.max(...ofAll(results).map(({ period }) => period.year ?? 0));
  const ranked = ofAll(results)
    .filter(({ period }) => (period.year ?? 0) === latest)
    .toSorted((left, right) => length(right.period) - length(left.period) || comparePeriods(right.period, left.period));
  return ranked[0] ?? null;
}

/**
 * The counts of all units that a social budget's outcomes are taken from: the longest period of its own year, or of
 * no stated year. Another year's outcomes are not this year's; a budget without a year gets the latest.
 */
export function followUpFor(results: readonly FollowUpResult[], year: number | null): FollowUpResult | null {
  if (year === null) return latestFollowUp(results);
  const of = (wanted: number | null) => latestFollowUp(results.filter(({ period }) => period.year === wanted));
  return of(year) ?? of(null);
}

/** The years of follow-up that a social budget of another year gets no outcomes from. */
export function otherYears(results: readonly FollowUpResult[], year: number | null): number[] {
  if (year === null || followUpFor(results, year) !== null) return [];
  return [...new Set(ofAll(results).flatMap(({ period }) => period.year ?? []))].toSorted(
    (left, right) => left - right,
  );
}

function countIn(result: FollowUpResult, measure: Measure, column: SexOrTotal): number | null {
  return result.rows.find((row) => row.measure === measure)?.[column]?.value ?? null;
}

function part(count: number | null, whole: number | null): Decimal | null {
  return count === null || whole === null || whole <= 0 ? null : roundStep(new Decimal(count).div(whole));
}

/** Work as a part of the lasting solutions, with and without subsidised jobs. */
function workPart(result: FollowUpResult, { extraJobsAreWork }: SocialBudgetSettings): ComputedOutcome | null {
  const [work, extra, positive] = (['work', 'extraJobs', 'positive'] as const).map((each) =>
    countIn(result, each, 'total'),
  );
  const alone = part(work ?? null, positive ?? null);
  if (alone === null) return null;
  const together = part((work ?? 0) + (extra ?? 0), positive ?? null);
  if (!extra || together === null) return { value: alone, otherwise: null };
  return extraJobsAreWork ? { value: together, otherwise: alone } : { value: alone, otherwise: together };
}

/** Lasting solutions of the women who ended less those of the men, as a fraction. */
function positiveGap(result: FollowUpResult, { parityMinimum }: SocialBudgetSettings): Decimal | null {
  const of = (sex: 'women' | 'men') => part(countIn(result, 'positive', sex), countIn(result, 'exits', sex));
  const fewest = Math.min(countIn(result, 'exits', 'women') ?? 0, countIn(result, 'exits', 'men') ?? 0);
  const [women, men] = [of('women'), of('men')];
  return fewest < parityMinimum || women === null || men === null ? null : women.minus(men);
}

const alone = (value: Decimal | null): ComputedOutcome | null => (value === null ? null : { value, otherwise: null });

/** What the counts state about a goal; `null` where they do not state it, or are of too few. */
export function computedOutcome(
  measure: GoalMeasure,
  result: FollowUpResult,
  settings: SocialBudgetSettings,
): ComputedOutcome | null {
  const total = (each: Measure) => countIn(result, each, 'total');
  switch (measure) {
    case 'positive':
      return alone(part(total('positive'), total('exits')));
    case 'work':
      return workPart(result, settings);
    case 'studies':
      return alone(part(total('studies'), total('positive')));
    case 'rehab':
      return alone(part(total('rehab'), total('positive')));
    case 'positiveGap':
      return alone(positiveGap(result, settings));
    case 'womenShare':
      return alone(part(countIn(result, 'participants', 'women'), total('participants')));
    case 'publicSupport':
      return null;
  }
}
