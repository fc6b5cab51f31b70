import type { Finding } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { COUNT_COLUMNS, POSITIVE_MEASURES } from '../../documents/measure';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { ERROR_PROOF } from '../proof/constants';
import type { Statement } from '../proof/statements';
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

/** What a part that is no greater than its whole is worth as proof that both were read right. */
const HELD_BITS = 2;

function withinWhole(part: AuditCell, whole: AuditCell): Statement[] {
  const [count, most] = [amountOf(part), amountOf(whole)];
  if (count === null || most === null || whole.figure.state === 'blank') return [];
  // That a part is greater than its whole is impossible whichever of them is wrong.
  const about = { kin: 'whole', words: ERROR_PROOF.error, bits: HELD_BITS };
  if (count.lte(most)) return [{ ...about, finding: null }];
  const message = `Det står ${formatSwedish(count)}, men ”${whole.label}” är bara ${formatSwedish(most)}; en del kan inte vara större än det hela.`;
  const parts = [{ ...whole.at, factor: new Decimal(1) }];
  return [{ ...about, finding: cellFinding(part, { rule: 'moreThanWhole', message, published: count, parts }) }];
}

/** Counts beside what they are a part of. */
export function partsWithinWholes(document: FollowUpDocument): Statement[] {
  return WHOLES.flatMap(([measure, within]) =>
    COUNT_COLUMNS.flatMap((column) => {
      const [part, whole] = [measureCell(document, measure, column), measureCell(document, within, column)];
      return part === null || whole === null ? [] : withinWhole(part, whole);
    }),
  );
}

/** Counts below zero or of half persons. */
export function impossibleCounts(document: FollowUpDocument): Finding[] {
  const noCounts = countCells(document).filter(
    ({ figure: { amount } }) => amount && (amount.lt(0) || !amount.isInteger()),
  );
  const message = 'Ett antal personer är ett helt tal som inte är mindre än noll.';
  return noCounts.map((cell) => cellFinding(cell, { rule: 'notANumber', message }));
}
