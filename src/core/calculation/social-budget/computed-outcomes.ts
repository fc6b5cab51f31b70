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

/**
 * The counts of all units that a social budget's outcomes are taken from: those of its own year, the longest
 * period of it, or of the latest year that there is.
 */
export function followUpFor(results: readonly FollowUpResult[], year: number | null): FollowUpResult | null {
  const all = results.filter(({ scope }) => scope === 'all');
  const own = all.filter(({ period }) => period.year === year && year !== null);
  const latest = Math.max(...all.map(({ period }) => period.year ?? 0));
  const candidates = own.length > 0 ? own : all.filter(({ period }) => (period.year ?? 0) === latest);
  const ranked = [...candidates].sort(
    (left, right) => length(right.period) - length(left.period) || comparePeriods(right.period, left.period),
  );
  return ranked[0] ?? null;
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
  }
}
