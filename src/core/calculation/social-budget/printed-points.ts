import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { INDEX_METHOD_WORDS } from '../../settings/choice-words';
import type { SocialBudgetMethod, SocialBudgetSettings } from '../../settings/settings';
import { credited } from './attainment';
import type { GoalResult, SocialBudgetResult } from './social-results';

const METHODS = Object.keys(INDEX_METHOD_WORDS) as readonly SocialBudgetMethod[];

/** A goal beside the points that the workbook gives it. */
interface Given {
  readonly goal: GoalResult;
  readonly points: Decimal;
}

const sumOf = (values: readonly Decimal[]) => Decimal.sum(0, ...values);

function givenPoints({ areas }: SocialBudgetResult): Given[] {
  return areas.flatMap(({ goals }) =>
    goals.flatMap((goal) => {
      const points = goal.goal.points?.amount ?? null;
      return points === null || goal.points === null ? [] : [{ goal, points }];
    }),
  );
}

/** The points of a goal by a method; by what its sub-goals give it, where it has any. */
function pointsBy({ byDegree, subGoals, max, points }: GoalResult, settings: SocialBudgetSettings): Decimal {
  if (byDegree === null || subGoals.length > 0) return points ?? new Decimal(0);
  return credited(byDegree, settings).times(max);
}

function agrees({ goal, points }: Given, settings: SocialBudgetSettings): boolean {
  return pointsBy(goal, settings).toDecimalPlaces(points.decimalPlaces(), Decimal.ROUND_HALF_UP).eq(points);
}

function adviceFor(given: readonly Given[], settings: SocialBudgetSettings): string {
  const method = METHODS.find((each) => given.every((goal) => agrees(goal, { ...settings, method: each })));
  return method === undefined ? '' : ` Metoden ”${INDEX_METHOD_WORDS[method]}” ger bladets poäng.`;
}

/**
 * Points that the workbook gives its goals and that the chosen method does not: both sums, and the method that
 * gives the workbook's. Goals without an outcome are left out.
 */
export function printedPoints(budget: SocialBudgetResult, settings: SocialBudgetSettings): Finding[] {
  const given = givenPoints(budget);
  const differing = given.filter((goal) => !agrees(goal, settings));
  const [first] = differing;
  if (first === undefined) return [];
  const { goal: at } = first;
  const max = sumOf(given.map(({ goal }) => goal.max));
  const printed = sumOf(given.map(({ points }) => points));
  const own = sumOf(given.map(({ goal }) => pointsBy(goal, settings)));
  const text = (points: Decimal) => formatSwedish(points, { decimals: points.isInteger() ? 0 : 1 });
  const message = `Bladet ger de bedömda målen ${text(printed)} av ${text(max)} poäng, metoden ”${INDEX_METHOD_WORDS[settings.method]}” ger ${text(own)}; ${differing.length} mål skiljer.${adviceFor(given, settings)}`;
  const { row, column } = at.goal.points ?? at.at;
  return [findingAbout({ rule: 'goalPoints', at: { sheet: budget.sheet, row, column }, label: at.goal.text, message })];
}
