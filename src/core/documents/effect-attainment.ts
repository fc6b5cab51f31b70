import type { Decimal } from '../figures/decimal';
import type { EffectGoal, GoalDirection } from './effect-goals';

type Ends = Pick<EffectGoal, 'baseline' | 'target' | 'direction' | 'isStatedDirection'>;

/** Which way the target is from the baseline; `null` where they are the same, or not known. */
function wayOf({ baseline, target }: Ends): GoalDirection | null {
  const [from, to] = [baseline?.value ?? null, target?.value ?? null];
  if (from === null || to === null || from.eq(to)) return null;
  return to.gt(from) ? 'higher' : 'lower';
}

/**
 * Which way is better: as the target states, else as it is from the baseline, else as the goal's words have it.
 * Example: from 30 to 20 lower is better; `högst 20` is lower wherever it began.
 */
export function goalDirection(goal: Ends): GoalDirection | null {
  return goal.isStatedDirection ? goal.direction : (wayOf(goal) ?? goal.direction);
}

/** The part of the way from the baseline to the target; `null` where there is no way between them. Example: 50 between 40 and 60 is half. */
export function shareOfWay(goal: Ends, outcome: Decimal): Decimal | null {
  const [from, to] = [goal.baseline?.value ?? null, goal.target?.value ?? null];
  const way = wayOf(goal);
  // Where the target lets things get worse, nothing leads from the baseline to it.
  if (from === null || to === null || way === null || way !== goalDirection(goal)) return null;
  return outcome.minus(from).div(to.minus(from));
}

/** True where the outcome is at the target or beyond; `null` where nothing states which way that is. */
export function isReached(goal: Ends, outcome: Decimal): boolean | null {
  const [from, to] = [goal.baseline?.value ?? null, goal.target?.value ?? null];
  const direction = goalDirection(goal);
  if (direction === null || goal.target === null) return null;
  if (to !== null) return direction === 'higher' ? outcome.gte(to) : outcome.lte(to);
  // A target that is nothing but a direction is met by any change that way.
  if (from === null || !goal.isStatedDirection) return null;
  return direction === 'higher' ? outcome.gt(from) : outcome.lt(from);
}
