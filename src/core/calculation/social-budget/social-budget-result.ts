import type { SocialArea, SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import type { FollowUpResult } from '../follow-up-results';
import type { SocialBudgetSettings } from '../settings';
import { credited, linearAttainment } from './attainment';
import { computedOutcome, followUpFor } from './computed-outcomes';
import type { AreaResult, GoalOutcome, GoalResult, PointSum, SocialBudgetResult } from './social-results';

const NONE = new Decimal(0);
const WHOLE = new Decimal(1);

interface Context {
  readonly sheet: string;
  readonly followUp: FollowUpResult | null;
  readonly settings: SocialBudgetSettings;
}

/** Whole percents beside a target that is a fraction, or the other way round, are made alike. */
function alike(outcome: Decimal, target: Decimal | null): Decimal {
  if (target === null) return outcome;
  if (target.lte(1) && outcome.gt(1.5)) return outcome.div(100);
  return target.gt(1.5) && outcome.gt(0) && outcome.lte(1) ? outcome.times(100) : outcome;
}

/** What the user has typed comes before what the counts say. */
function outcomeOf(goal: SocialGoal, { sheet, followUp, settings }: Context): GoalOutcome | null {
  const { outcome, target, measure } = goal;
  if (outcome !== null && outcome.amount !== null) {
    const value = alike(outcome.amount, target?.amount ?? null);
    return { value, from: 'cell', at: { sheet, row: outcome.row, column: outcome.column }, otherwise: null };
  }
  const computed = measure === null || followUp === null ? null : computedOutcome(measure, followUp, settings);
  return computed === null ? null : { ...computed, from: 'followUp', at: null };
}

/** The mean of the sub-goals that can be judged; `null` if none can. */
function meanOf(subGoals: readonly GoalResult[]): Decimal | null {
  const judged = subGoals.flatMap(({ attainment }) => attainment ?? []);
  return judged.length === 0 ? null : Decimal.sum(...judged).div(judged.length);
}

/** A goal with sub-goals is its own attainment and theirs, each by its part. */
function withSubGoals(own: Decimal | null, subGoals: readonly GoalResult[], { mainGoalPart }: SocialBudgetSettings) {
  const mean = meanOf(subGoals);
  if (own === null || mean === null) return own ?? mean;
  return own.times(mainGoalPart).plus(mean.times(WHOLE.minus(mainGoalPart)));
}

function goalResult(goal: SocialGoal, max: Decimal, context: Context): GoalResult {
  const { settings, sheet } = context;
  const outcome = outcomeOf(goal, context);
  const target = goal.target?.amount ?? null;
  const linear = outcome === null ? null : linearAttainment({ goal, outcome: outcome.value, target }, settings);
  const own = linear === null ? null : credited(linear, settings);
  const subGoals = goal.subGoals.map((each) => goalResult(each, NONE, context));
  const attainment = withSubGoals(own, subGoals, settings);
  return {
    ...{ text: goal.text, number: goal.number, kind: goal.kind, at: { sheet, row: goal.row, column: goal.column } },
    ...{ target, outcome, attainment, max, subGoals },
    points: attainment === null ? null : attainment.times(max),
  };
}

function weightOf({ weight }: SocialGoal): Decimal {
  return weight !== null && weight.amount !== null && weight.amount.gt(0) ? weight.amount : NONE;
}

/** Weights as they are printed; goals of an area without any weigh alike. */
function weightsOf({ goals }: SocialArea): Decimal[] {
  const weights = goals.map(weightOf);
  return weights.some((weight) => weight.gt(0)) ? weights : goals.map(() => WHOLE);
}

function indexOf(points: Decimal, of: Decimal): Decimal | null {
  return of.lte(0) ? null : points.times(100).div(of);
}

function pointSum(parts: readonly { max: Decimal; scored: Decimal; points: Decimal }[]): PointSum {
  const sum = (pick: (part: { max: Decimal; scored: Decimal; points: Decimal }) => Decimal) =>
    parts.reduce((all, part) => all.plus(pick(part)), NONE);
  const [max, scored, points] = [sum((part) => part.max), sum((part) => part.scored), sum((part) => part.points)];
  return { max, scored, points, index: indexOf(points, scored), strictIndex: indexOf(points, max) };
}

/** An area's points are shared by its goals by weight; without points the weights are the points. */
function areaResult(area: SocialArea, context: Context): AreaResult {
  const weights = weightsOf(area);
  const whole = weights.reduce((sum, weight) => sum.plus(weight), NONE);
  const points = area.points !== null && area.points.amount !== null ? area.points.amount : whole;
  const goals = area.goals.map((goal, index) => {
    const weight = weights[index] ?? NONE;
    return goalResult(goal, whole.lte(0) ? NONE : points.times(weight).div(whole), context);
  });
  const parts = goals.map(({ max, points: got }) => ({ max, scored: got === null ? NONE : max, points: got ?? NONE }));
  const sums = goals.length === 0 ? { ...pointSum([]), max: points } : pointSum(parts);
  return { name: area.name, at: { sheet: context.sheet, row: area.row, column: area.column }, goals, ...sums };
}

function usesFollowUp(goals: readonly GoalResult[]): boolean {
  return goals.some(({ outcome, subGoals }) => outcome?.from === 'followUp' || usesFollowUp(subGoals));
}

/**
 * What a social budget comes to: points by goal, index by area and in all. Goals that cannot be judged are left
 * out and make the index preliminary; beside it stands the index with them as not attained.
 * Example: 41 points of 47 are index 87.
 */
export function socialBudgetResult(
  document: SocialBudgetDocument,
  options: { readonly followUp: readonly FollowUpResult[]; readonly settings: SocialBudgetSettings },
): SocialBudgetResult {
  const { settings } = options;
  const followUp = followUpFor(options.followUp, document.year);
  const areas = document.areas.map((area) => areaResult(area, { sheet: document.sheet, followUp, settings }));
  const total = pointSum(areas);
  const coverage = total.max.lte(0) ? NONE : total.scored.div(total.max);
  const isUsed = areas.some(({ goals }) => usesFollowUp(goals));
  return {
    ...{ sheet: document.sheet, year: document.year, method: settings.method, areas },
    total: { ...total, coverage, preliminary: coverage.lt(1) },
    followUpPeriod: isUsed ? (followUp?.period ?? null) : null,
  };
}
