import { answerIn } from '../../documents/answer';
import type { Figure } from '../../documents/budget';
import type { OwnOutcome } from '../../documents/notes/own-outcome';
import type { SocialArea, SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { SupportChange } from '../support/support-for-goals';
import { supportForGoals } from '../support/support-for-goals';
import type { SupportResult } from '../support/support-types';
import type { SocialBudgetSettings } from '../../settings/settings';
import { credited, linearAttainment, roundStep } from './attainment';
import { computedOutcome, followUpFor } from './computed-outcomes';
import { goalKeys } from './goal-keys';
import { hasCondition, wholeGoal } from './whole-goal';
import type {
  AreaResult,
  ComputedOutcome,
  GoalOutcome,
  GoalResult,
  PointSum,
  SocialBudgetResult,
} from './social-results';

const NONE = new Decimal(0);
const WHOLE = new Decimal(1);

/** What the outcomes of a social budget are taken from, and how they are judged. */
interface Sources {
  readonly followUp: readonly FollowUpResult[];
  readonly own: readonly OwnOutcome[];
  readonly support: readonly SupportResult[];
  readonly settings: SocialBudgetSettings;
}

interface Context {
  readonly sheet: string;
  readonly keys: ReadonlyMap<SocialGoal, string>;
  readonly own: ReadonlyMap<string, OwnOutcome>;
  readonly followUp: FollowUpResult | null;
  readonly support: SupportChange | null;
  readonly settings: SocialBudgetSettings;
}

/** Whole percents beside a target that is a fraction, or the other way round, are made alike. */
function alike(outcome: Decimal, { kind, target: printed }: SocialGoal): Decimal {
  const target = printed?.amount ?? null;
  if (target === null || kind === 'yesNo') return outcome;
  if (target.lte(1) && outcome.gt(1.5)) return outcome.div(100);
  return target.gt(1.5) && outcome.gt(0) && outcome.lte(1) ? outcome.times(100) : outcome;
}

/** The outcome that the workbook prints, or that its columns for women and men give. */
function printedOutcome({ kind, outcome, women, men }: SocialGoal): { at: Figure; value: Decimal } | null {
  if (outcome !== null && outcome.amount !== null) return { at: outcome, value: outcome.amount };
  const [ofWomen, ofMen] = [women?.amount ?? null, men?.amount ?? null];
  if (kind !== 'parity' || women === null || ofWomen === null || ofMen === null) return null;
  return { at: women, value: ofWomen.minus(ofMen) };
}

/** What was typed beside the goal: a number, or an answer where yes or no is asked. */
function ownValue({ kind }: SocialGoal, own: OwnOutcome | null): Decimal | null {
  return own?.value ?? (kind === 'yesNo' && own !== null ? answerIn(own.text) : null);
}

/** What the user has typed comes before what the counts state. */
function outcomeOf(
  goal: SocialGoal,
  { own, computed, sheet }: Pick<GoalResult, 'own' | 'computed'> & { readonly sheet: string },
): GoalOutcome | null {
  const typed = ownValue(goal, own);
  if (typed !== null) return { value: alike(typed, goal), from: 'own', at: null, otherwise: null };
  const printed = printedOutcome(goal);
  if (printed !== null) {
    const at = { sheet, row: printed.at.row, column: printed.at.column };
    return { value: alike(printed.value, goal), from: 'cell', at, otherwise: null };
  }
  if (computed === null) return null;
  const { value, otherwise, support } = computed;
  return { value, otherwise, from: support === undefined ? 'followUp' : 'support', at: null };
}

/** What other tables of the workbook give for a goal. */
function computedFor({ measure, kind }: SocialGoal, { followUp, support, settings }: Context): ComputedOutcome | null {
  if (measure === null) return null;
  if (measure !== 'publicSupport') return followUp === null ? null : computedOutcome(measure, followUp, settings);
  if (support === null || kind !== 'decreased') return null;
  return { value: support.now.share, otherwise: null, support };
}

/** An outcome is compared with the year before in the same source: a share of SCB's with no other. */
function previousOf(goal: SocialGoal, outcome: GoalOutcome | null, computed: ComputedOutcome | null): Decimal | null {
  const printed = goal.previous?.amount ?? null;
  return outcome?.from === 'support' ? (computed?.support?.before.share ?? printed) : printed;
}

function goalResult(
  goal: SocialGoal,
  { weight, max }: Pick<GoalResult, 'weight' | 'max'>,
  context: Context,
): GoalResult {
  const { settings, sheet } = context;
  const key = context.keys.get(goal) ?? '';
  const own = context.own.get(key) ?? null;
  const computed = computedFor(goal, context);
  const outcome = outcomeOf(goal, { own, computed, sheet });
  const target = goal.target?.amount ?? null;
  const previous = previousOf(goal, outcome, computed);
  const judged = outcome === null ? null : { goal, outcome: outcome.value, target, previous };
  const byDegree = judged === null ? null : linearAttainment(judged, settings);
  const subGoals = goal.subGoals.map((each) => goalResult(each, { weight: NONE, max: NONE }, context));
  const isCondition = hasCondition(goal, { outcome, own });
  const ofOwn = byDegree === null ? null : credited(byDegree, settings);
  const { attainment, coverage } = wholeGoal({ own: ofOwn, isCondition, subGoals }, settings);
  return {
    ...{ goal, key, at: { sheet, row: goal.row, column: goal.column } },
    ...{ target, previous, outcome, own, computed, byDegree, attainment, coverage, isCondition },
    ...{ weight, max, subGoals },
    points: attainment === null ? null : roundStep(attainment.times(coverage).times(max)),
  };
}

function weightOf({ weight }: SocialGoal): Decimal {
  return weight !== null && weight.amount !== null && weight.amount.gt(0) ? weight.amount : NONE;
}

function indexOf(points: Decimal, of: Decimal): Decimal | null {
  return of.lte(0) ? null : roundStep(points.times(100).div(of));
}

type Points = Pick<PointSum, 'max' | 'scored' | 'points'>;

const withIndex = (sum: Points): PointSum => ({
  ...sum,
  index: indexOf(sum.points, sum.scored),
  strictIndex: indexOf(sum.points, sum.max),
  coverage: sum.max.lte(0) ? NONE : roundStep(sum.scored.div(sum.max)),
  preliminary: sum.scored.lt(sum.max),
});

const sumOf = (values: readonly Decimal[]) => values.reduce((sum, value) => sum.plus(value), NONE);

/** A part of the area's points, as a sum of weights gives it. Counted at once: rounded goals would not add up. */
function areaSum(points: Decimal, goals: readonly GoalResult[]): Points {
  const whole = sumOf(goals.map(({ weight }) => weight));
  const part = (weights: readonly Decimal[]) =>
    whole.lte(0) ? NONE : roundStep(points.times(sumOf(weights)).div(whole));
  return {
    max: points,
    scored: part(goals.map(({ weight, coverage }) => weight.times(coverage))),
    points: part(goals.map(({ weight, coverage, attainment }) => weight.times(coverage).times(attainment ?? NONE))),
  };
}

const ifThere = (figure: Figure | null) => (figure !== null && figure.amount !== null ? figure : null);

/** An area without goals is worth what the workbook states that it got. */
function statedSum(points: Decimal, stated: Figure | null): Points {
  const got = stated?.amount ?? null;
  return got === null ? { max: points, scored: NONE, points: NONE } : { max: points, scored: points, points: got };
}

/** An area's points are shared by its goals by weight; without points the weights are the points. */
function areaResult(area: SocialArea, context: Context): AreaResult {
  const own = area.goals.map(weightOf);
  const isWeighted = own.some((weight) => weight.gt(0));
  const weights = isWeighted ? own : own.map(() => WHOLE);
  const whole = sumOf(weights);
  const printed = ifThere(area.points);
  const points = printed?.amount ?? whole;
  const goals = area.goals.map((goal, index) => {
    const weight = weights[index] ?? NONE;
    return goalResult(goal, { weight, max: roundStep(points.times(weight).div(whole)) }, context);
  });
  const at = { sheet: context.sheet, row: area.row, column: area.column };
  const isListed = goals.length > 0;
  const [stated, counted] = isListed ? [null, null] : [ifThere(area.score.result), ifThere(area.score.count)];
  const sum = isListed ? areaSum(points, goals) : statedSum(points, stated);
  return { name: area.name, at, printed, stated, counted, isWeighted, goals, ...withIndex(sum) };
}

function takesFromFollowUp(goals: readonly GoalResult[]): boolean {
  return goals.some(({ outcome, subGoals }) => outcome?.from === 'followUp' || takesFromFollowUp(subGoals));
}

/**
 * What a social budget comes to: points by goal, index by area and in all. Goals, and conditions of goals, that cannot
 * be judged are left out and make the index preliminary; beside it is the index with them as not attained. Outcomes from counts,
 * attainment, points and indexes are rounded to six decimals. Example: 41 points of 47 are index 87,234043.
 */
export function socialBudgetResult(document: SocialBudgetDocument, sources: Sources): SocialBudgetResult {
  const { settings } = sources;
  const followUp = followUpFor(sources.followUp, document.year);
  const own = new Map(sources.own.map((each) => [each.key, each]));
  const support = supportForGoals(sources.support, document.year);
  const context = { sheet: document.sheet, keys: goalKeys(document), own, followUp, support, settings };
  const areas = document.areas.map((area) => areaResult(area, context));
  const sum = (pick: (area: AreaResult) => Decimal) => sumOf(areas.map(pick));
  const total = withIndex({
    max: sum(({ max }) => max),
    scored: sum((each) => each.scored),
    points: sum((each) => each.points),
  });
  return {
    ...{ sheet: document.sheet, year: document.year, method: settings.method, areas, followUp },
    total,
    usesFollowUp: areas.some(({ goals }) => takesFromFollowUp(goals)),
  };
}
