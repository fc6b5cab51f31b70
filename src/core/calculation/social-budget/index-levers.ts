import { Decimal } from '../../figures/decimal';
import type { GoalResult, SocialBudgetResult } from './social-results';
import { roundStep } from './attainment';

/** What the index of all areas would be if a goal were attained in full, and if it were not at all. */
export interface IndexLever {
  readonly goal: GoalResult;
  /** The name of the goal's area. */
  readonly area: string;
  readonly ifAttained: Decimal;
  /** As it is now, with what cannot be judged of the goal yet as not attained. */
  readonly otherwise: Decimal;
}

function index(points: Decimal, scored: Decimal): Decimal {
  return scored.lte(0) ? new Decimal(0) : roundStep(points.times(100).div(scored));
}

function leverOf(goal: GoalResult, area: string, { points, scored }: SocialBudgetResult['total']): IndexLever {
  const { max, coverage } = goal;
  const own = goal.points ?? new Decimal(0);
  const wider = scored.plus(max.times(new Decimal(1).minus(coverage)));
  return { goal, area, ifAttained: index(points.minus(own).plus(max), wider), otherwise: index(points, wider) };
}

const swing = ({ ifAttained, otherwise }: IndexLever) => ifAttained.minus(otherwise);

/**
 * The goals that the index of all areas has most to gain by, the first most; those that are attained in full
 * have nothing to give. Example: a goal of 10 points without any, out of 50 scored, has 20 index points to give.
 */
export function indexLevers({ areas, total }: SocialBudgetResult): readonly IndexLever[] {
  return areas
    .flatMap(({ name, goals }) => goals.map((goal) => leverOf(goal, name, total)))
    .filter((lever) => swing(lever).gt(0))
    .sort((left, right) => swing(right).comparedTo(swing(left)));
}
