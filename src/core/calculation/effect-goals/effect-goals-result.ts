import type { EffectGoal, EffectGoalsDocument, GoalPeriod } from '../../documents/effect-goals';
import { goalDirection, isReached, shareOfWay } from '../../documents/effect-attainment';
import type { GoalDirection } from '../../documents/effect-goals';
import type { Decimal } from '../../figures/decimal';

/** What an outcome of a goal comes to. */
export interface EffectOutcome {
  readonly period: GoalPeriod;
  /** The outcome's index in the document's periods. */
  readonly index: number;
  readonly amount: Decimal;
  /** Since the baseline, percents as fractions. */
  readonly change: Decimal | null;
  /** Of the way from the baseline to the target; `null` where that is no way, or not known. */
  readonly share: Decimal | null;
  readonly isReached: boolean | null;
}

export interface EffectGoalResult {
  readonly goal: EffectGoal;
  readonly direction: GoalDirection | null;
  /** Those that there are figures for, in time's order; none where the goal cannot be assessed. */
  readonly outcomes: readonly EffectOutcome[];
}

/** What goals with a baseline have come to. */
export interface EffectGoalsResult {
  readonly document: EffectGoalsDocument;
  readonly goals: readonly EffectGoalResult[];
  /** Of the goals whose latest outcome can be assessed. */
  readonly reached: number;
  readonly assessed: number;
}

/** The latest outcome of a goal; `null` for one that has none. */
export const latestOutcome = ({ outcomes }: EffectGoalResult): EffectOutcome | null => outcomes.at(-1) ?? null;

function goalResult(goal: EffectGoal, periods: readonly GoalPeriod[]): EffectGoalResult {
  const baseline = goal.baseline?.value ?? null;
  const outcomes = periods.flatMap((period, index): EffectOutcome[] => {
    const amount = goal.outcomes[index]?.value ?? null;
    if (amount === null) return [];
    return [
      {
        ...{ period, index, amount, change: baseline === null ? null : amount.minus(baseline) },
        ...{ share: shareOfWay(goal, amount), isReached: isReached(goal, amount) },
      },
    ];
  });
  return { goal, direction: goalDirection(goal), outcomes };
}

/**
 * The change of each goal since its baseline, its part of the way to the target, and whether it is reached, outcome by
 * outcome. What is missing is not assessed. Example: from 40 to 60 %, 50 % is 10 pe and half of the way.
 */
export function effectGoalsResult(document: EffectGoalsDocument): EffectGoalsResult {
  const goals = document.goals.map((goal) => goalResult(goal, document.periods));
  const latest = goals.flatMap((goal) => latestOutcome(goal)?.isReached ?? []);
  return { document, goals, reached: latest.filter(Boolean).length, assessed: latest.length };
}
