import type { Finding } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { COUNT_COLUMNS, POSITIVE_MEASURES } from '../../documents/measure';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { countCells, measureCell } from './count-cell';

/** Parts and what they are parts of. */
const WHOLES: readonly (readonly [Measure, Measure])[] = [
  ['new', 'participants'],
  ['exits', 'participants'],
  ['positive', 'exits'],
  ['healthBreak', 'exits'],
  ['otherBreak', 'exits'],
  ...POSITIVE_MEASURES.map((measure) => [measure, 'positive'] as const),
];

function exceeds(part: AuditCell, whole: AuditCell): Finding[] {
  const [count, most] = [amountOf(part), amountOf(whole)];
  if (count === null || most === null || count.lte(most) || whole.figure.state === 'blank') return [];
  const message = `Det står ${formatSwedish(count)}, men ”${whole.label}” är bara ${formatSwedish(most)}; en del kan inte vara större än det hela.`;
  return [
    {
      ...cellFinding(part, { rule: 'moreThanWhole', message }),
      ...{ published: count, parts: [{ ...whole.at, factor: count.div(count) }] },
    },
  ];
}

/** Counts greater than what they are a part of, and counts below zero or of half persons. */
export function impossibleCounts(document: FollowUpDocument): Finding[] {
  const tooGreat = WHOLES.flatMap(([measure, within]) =>
    COUNT_COLUMNS.flatMap((column) => {
      const [part, whole] = [measureCell(document, measure, column), measureCell(document, within, column)];
      return part === null || whole === null ? [] : exceeds(part, whole);
    }),
  );
  const noCounts = countCells(document).filter(
    ({ figure: { amount } }) => amount && (amount.lt(0) || !amount.isInteger()),
  );
  const message = 'Ett antal personer är ett helt tal som inte är mindre än noll.';
  return [...tooGreat, ...noCounts.map((cell) => cellFinding(cell, { rule: 'notANumber', message }))];
}
