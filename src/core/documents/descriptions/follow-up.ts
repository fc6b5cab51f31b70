import type { ActivitiesDocument, FollowUpDocument, IncomeMatrixDocument } from '../follow-up';
import { periodKey } from '../period';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Verkstaden”: uppföljning 2021-T1, 12 rader. */
export function describeFollowUp({ title, unit: name, period, columns, lines }: FollowUpDocument): Description {
  const key = periodKey(period);
  return {
    unit: 'antal',
    counts: 'antal',
    text: `”${title ?? name}”: uppföljning ${key}, ${lines.length} rader.`,
    details: { name, period: key },
    columns: Object.values(columns).map((column) => ({ column, year: period.year, basis: null })),
    lines: lines.map(({ row, label, measure, partOfPositive }) => ({
      ...{ row, label, role: measure ?? 'other', level: partOfPositive ? 1 : 0 },
    })),
    figures: lines.flatMap(({ women, men, total, percent }) => present([women, men, total, percent])),
  };
}

/** What tables of other counts have in common. */
function describeCounts(
  { columns, lines }: IncomeMatrixDocument | ActivitiesDocument,
  text: string,
): Omit<Description, 'figures'> {
  return {
    ...{ unit: 'antal', counts: 'antal', text, details: {} },
    columns: columns.map(({ column }) => ({ column, year: null, basis: null })),
    lines: lines.map(({ row, label }) => ({ row, label, role: 'other', level: 0 })),
  };
}

/** Example: Försörjning före och efter: 9 källor. */
export function describeIncomeMatrix(document: IncomeMatrixDocument): Description {
  const { lines } = document;
  const text = `Försörjning före och efter: ${lines.length} källor.`;
  return { ...describeCounts(document, text), figures: lines.flatMap(({ cells }) => cells) };
}

/** Example: Lista över insatser: 14 rader. */
export function describeActivities(document: ActivitiesDocument): Description {
  const { lines } = document;
  const text = `Lista över insatser: ${lines.length} rader.`;
  return {
    ...describeCounts(document, text),
    figures: lines.flatMap(({ cells }) => present(Object.values(cells))),
  };
}
