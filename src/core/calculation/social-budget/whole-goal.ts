import type { OwnOutcome } from '../../documents/notes/own-outcome';
import type { SocialGoal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import type { SocialBudgetSettings } from '../../settings/settings';
import { roundStep } from './attainment';
import type { GoalOutcome, GoalResult } from './social-results';

const NONE = new Decimal(0);
const WHOLE = new Decimal(1);

/** False for a line that is only the heading of its sub-goals: nothing states how it would be judged. */
export function hasCondition(
  { kind, target }: SocialGoal,
  { outcome, own }: { readonly outcome: GoalOutcome | null; readonly own: OwnOutcome | null },
): boolean {
  return kind !== 'unknown' || (target?.amount ?? null) !== null || outcome !== null || (own?.text ?? '') !== '';
}

interface Conditions {
  /** The goal's own attainment; `null` if it cannot be judged. */
  readonly own: Decimal | null;
  readonly isCondition: boolean;
  readonly subGoals: readonly Pick<GoalResult, 'attainment' | 'coverage'>[];
}

/**
 * A goal with sub-goals is its own attainment and theirs, each by its part. What cannot be judged is left out of the
 * attainment and lessens the coverage. Example: a goal that is attained, with a sub-goal that cannot be judged and half
 * of the goal, has the attainment 1 and the coverage 0.5.
 */
export function wholeGoal(
  { own, isCondition, subGoals }: Conditions,
  { mainGoalPart }: Pick<SocialBudgetSettings, 'mainGoalPart'>,
): Pick<GoalResult, 'attainment' | 'coverage'> {
  if (subGoals.length === 0) return { attainment: own, coverage: own === null ? NONE : WHOLE };
  const ownPart = isCondition ? new Decimal(mainGoalPart) : NONE;
  const sum = (of: (part: (typeof subGoals)[number]) => Decimal) =>
    Decimal.sum(...subGoals.map(of))
      .times(WHOLE.minus(ownPart))
      .div(subGoals.length);
  const judged = sum(({ coverage }) => coverage).plus(own === null ? NONE : ownPart);
  const coverage = roundStep(judged);
  if (coverage.isZero()) return { attainment: null, coverage };
  const attained = sum((part) => part.coverage.times(part.attainment ?? NONE)).plus(ownPart.times(own ?? NONE));
  return { attainment: roundStep(attained.div(judged)), coverage };
}
