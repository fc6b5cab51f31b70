import type { GoalResult, SocialBudgetResult } from '../../../../core/calculation/social-budget/social-results';
import { Decimal } from '../../../../core/figures/decimal';

/** True for a goal that is judged by an outcome of its own, not by those of its sub-goals alone. */
const isJudged = ({ subGoals, isCondition }: GoalResult) => subGoals.length === 0 || isCondition;

/** What the workbook has no outcome of: nothing, or what the user has typed instead. */
const isLacking = ({ outcome }: GoalResult) => outcome === null || outcome.from === 'own';

function lackingIn(goal: GoalResult): GoalResult[] {
  return [...(isJudged(goal) && isLacking(goal) ? [goal] : []), ...goal.subGoals.flatMap(lackingIn)];
}

/** The goals whose outcome the user has to give, in their order; one stays when it is given, so that it can be mended. */
export function goalsToFill({ areas }: SocialBudgetResult): readonly GoalResult[] {
  return areas.flatMap(({ goals }) => goals.flatMap(lackingIn));
}

/** How many of them have no outcome yet, and the points that wait for them. */
export function lackOf(goals: readonly GoalResult[]): { readonly count: number; readonly points: Decimal } {
  const left = goals.filter(({ outcome }) => outcome === null);
  return { count: left.length, points: Decimal.sum(0, ...left.map(({ max }) => max)) };
}
