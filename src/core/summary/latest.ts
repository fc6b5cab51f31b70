import type { FollowUpResult } from '../calculation/follow-up/follow-up-results';
import type { EquityResult } from '../calculation/money/money-results';
import { periodKey } from '../documents/period';
import { grouped } from '../figures/grouped';
import { isListed } from './solved';
import { periodsOf } from './trend';

/** The columns of the plan that holds: the budget's own where there are any, and none that a newer plan has changed. */
function currentPlan(equity: readonly EquityResult[]): readonly EquityResult[] {
  const current = equity.filter(({ isReplaced, basis }) => !isReplaced && basis !== 'sum');
  const planned = current.filter(({ basis }) => basis === 'budget' || basis === null);
  return planned.length > 0 ? planned : current;
}

/** One entry for each year, the first that there is. */
function onePerYear(entries: readonly EquityResult[]): readonly EquityResult[] {
  return entries.filter(({ year }, index) => entries.findIndex((each) => each.year === year) === index);
}

/**
 * The years of equity of the plan that holds, oldest first: one entry for each year, all of the table that has most of
 * them. A report of one year beside a budget of three is not the plan.
 */
export function plannedYears(equity: readonly EquityResult[]): readonly EquityResult[] {
  const tables = [...grouped(currentPlan(equity), ({ sheet, unit }) => `${unit} ${sheet}`).values()].map(onePerYear);
  const longest = tables.reduce<readonly EquityResult[]>((best, each) => (each.length > best.length ? each : best), []);
  return longest.toSorted((one, other) => one.year - other.year);
}

/** The follow-up of one period out of one kind of source: all units together, and each of them. */
export interface FollowUpPeriod {
  readonly all: FollowUpResult;
  readonly units: readonly FollowUpResult[];
}

/**
 * The latest period that there is follow-up of; `null` where there is none. What tables print comes before what a list
 * counts: it is what has been reported.
 */
export function latestFollowUp(results: readonly FollowUpResult[]): FollowUpPeriod | null {
  const [latest] = periodsOf(results.filter(({ scope }) => scope === 'all'));
  if (latest === undefined) return null;
  const own = results.filter(({ period }) => periodKey(period) === periodKey(latest));
  const tables = own.filter((each) => !isListed(each));
  const shown = tables.some(({ scope }) => scope === 'all') ? tables : own;
  const all = shown.find(({ scope }) => scope === 'all');
  return all === undefined ? null : { all, units: shown.filter(({ scope }) => scope === 'unit') };
}
