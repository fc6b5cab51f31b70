import type { ActivityPlanDocument } from '../activity-plan';
import type { Description } from './description';

/** Example: ”Plattform norr”: aktivitetsplan 2017–2019, 11 insatser. */
export function describeActivityPlan(document: ActivityPlanDocument): Description {
  const { title, sheet, unit, months, money, lines, totalLine } = document;
  const years = [...new Set(months.flatMap(({ year }) => year ?? []))];
  const span = years.length === 0 ? '' : ` ${[...new Set([years[0], years.at(-1)])].join('–')}`;
  return {
    ...{ unit, counts: unit },
    text: `”${title ?? sheet}”: aktivitetsplan${span}, ${lines.length === 1 ? '1 insats' : `${lines.length} insatser`}.`,
    details: { months: months.length },
    columns: money.map(({ column, year }) => ({ column, year, basis: 'budget' })),
    lines: lines.map(({ row, label }) => ({ row, label, role: 'activity', level: 0 })),
    figures: [...lines, ...(totalLine === null ? [] : [totalLine])].flatMap(({ money: figures }) => figures),
  };
}
