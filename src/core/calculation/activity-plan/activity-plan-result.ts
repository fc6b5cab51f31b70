import type { ActivityPlanDocument, ActivityPlanLine, PlanMonth } from '../../documents/activity-plan';
import type { PlannedYear } from '../../documents/planned-by-year';
import { plannedByYear } from '../../documents/planned-by-year';
import { Decimal } from '../../figures/decimal';

/** One activity, with what its months and amounts give. */
export interface ActivityResult {
  readonly line: ActivityPlanLine;
  readonly first: PlanMonth | null;
  readonly last: PlanMonth | null;
  /** All its amounts together, in the plan's unit; `null` where it has none. */
  readonly amount: Decimal | null;
  /** What is left below its ceiling in the dearest year, in the plan's unit; `null` without a ceiling or an amount. */
  readonly headroom: Decimal | null;
}

/** What a plan of activities comes to. */
export interface ActivityPlanResult {
  readonly document: ActivityPlanDocument;
  readonly lines: readonly ActivityResult[];
  readonly years: readonly PlannedYear[];
}

function activityResult(line: ActivityPlanLine, months: ActivityPlanDocument['months']): ActivityResult {
  const amounts = line.money.flatMap(({ amount }) => amount ?? []);
  const dearest = amounts.length === 0 ? null : Decimal.max(...amounts);
  const monthAt = (index: number | undefined) => (index === undefined ? null : (months[index] ?? null));
  return {
    ...{ line, first: monthAt(line.active[0]), last: monthAt(line.active.at(-1)) },
    amount: amounts.length === 0 ? null : Decimal.sum(...amounts),
    headroom: line.ceiling === null || dearest === null ? null : line.ceiling.amount.minus(dearest),
  };
}

/** When each activity is under way, what it costs, and what all cost by year. Example: 2 150 tkr for 2018. */
export function activityPlanResult(document: ActivityPlanDocument): ActivityPlanResult {
  const { lines, months } = document;
  return { document, lines: lines.map((line) => activityResult(line, months)), years: plannedByYear(document) };
}
