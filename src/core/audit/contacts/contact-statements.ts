import type { ContactColumn, ContactLine, ContactsDocument } from '../../documents/contacts';
import { contactLines } from '../../documents/contacts';
import { bookingsOf } from '../../documents/contact-bookings';
import { formatSwedish } from '../../figures/number-text';
import { Decimal } from '../../figures/decimal';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { ShareOfCounts } from '../follow-up/share-of-counts';
import { shareStatement } from '../follow-up/share-of-counts';
import type { Statement } from '../proof/statements';
import { countedCell } from './contact-cells';

/** What a part that is no greater than its whole is worth as proof that both were read right. */
const HELD_BITS = 2;

/** Persons, and those that they are some of. */
const WHOLES: readonly (readonly [ContactColumn, ContactColumn])[] = [
  ['attended', 'referred'],
  ['women', 'referred'],
  ['men', 'referred'],
];

function within(part: AuditCell, whole: AuditCell, kin: string): Statement {
  const about = { kin, words: 0, bits: HELD_BITS };
  const [count, most] = [part.figure.amount, whole.figure.amount];
  if (count === null || most === null || count.lte(most)) return { ...about, finding: null };
  const message = `”${part.heading}” är ${formatSwedish(count)} och ”${whole.heading}” bara ${formatSwedish(most)}. Så kan det vara om några anvisades i en tidigare period.`;
  const parts = [{ ...whole.at, factor: new Decimal(1) }];
  const remark = { rule: 'moreThanWhole', severity: 'info', message, published: count, parts } as const;
  return { ...about, finding: cellFinding(part, remark) };
}

/** Persons who came, were referred, or are women or men, beside all who were referred. */
function partsOf(document: ContactsDocument, line: ContactLine): Statement[] {
  return WHOLES.flatMap(([part, whole]) => {
    const [cell, most] = [countedCell(document, line, part), countedCell(document, line, whole)];
    return cell === null || most === null ? [] : [within(cell, most, `${document.sheet} ${part}`)];
  });
}

/** Words for what several come to at once: thirteen may well have come to six meetings. */
const IN_GROUPS = /grupp|träff|möte|tillfäll|kurs/iu;

/** Whoever came was at one conversation at least. */
function times(document: ContactsDocument, line: ContactLine): Statement[] {
  const [came, held] = [countedCell(document, line, 'attended'), countedCell(document, line, 'conversations')];
  const [persons, conversations] = [came?.figure.amount ?? null, held?.figure.amount ?? null];
  if (came === null || held === null || persons === null || conversations === null) return [];
  const about = { kin: `${document.sheet} times`, words: 0, bits: HELD_BITS };
  if (conversations.gte(persons)) return [{ ...about, finding: null }];
  const isInGroups = IN_GROUPS.test(`${held.heading} ${line.label}`);
  const why = isInGroups ? 'så kan det vara om flera kommer samtidigt' : 'den som har kommit har varit på minst ett';
  const message = `${formatSwedish(persons)} har kommit men det står bara ${formatSwedish(conversations)} under ”${held.heading}”; ${why}.`;
  const parts = [{ ...came.at, factor: new Decimal(1) }];
  const severity = isInGroups ? 'info' : 'warning';
  return [{ ...about, finding: cellFinding(held, { rule: 'fewerTimesThanPersons', severity, message, parts }) }];
}

function sharesOf(document: ContactsDocument, line: ContactLine): ShareOfCounts[] {
  const amount = (holds: ContactColumn) => line.figures[holds]?.amount ?? null;
  const [women, men] = [amount('women'), amount('men')];
  const both = women === null || men === null ? null : women.plus(men);
  const all = amount('persons') ?? both;
  // Without both sexes nothing says whether a share is of those who came or of those who were referred.
  const persons = all === null ? [amount('attended'), amount('referred')] : [all];
  const shares: readonly (readonly [ContactColumn, Decimal | null, readonly (Decimal | null)[]])[] = [
    ['womenShare', women, persons],
    ['menShare', men, persons],
    ['missedShare', amount('missed'), [bookingsOf(line), amount('contacts')]],
  ];
  return shares.flatMap(([holds, part, of]) => {
    const cell = countedCell(document, line, holds);
    const wholes = of.flatMap((whole) => (whole?.gt(0) === true ? [whole] : []));
    return cell === null || wholes.length === 0 ? [] : [{ cell, parts: part === null ? [] : [part], wholes }];
  });
}

/** What the figures of each insats should be of each other where that is no sum. */
export function contactStatements(document: ContactsDocument): Statement[] {
  return contactLines(document).flatMap((line) => [
    ...partsOf(document, line),
    ...times(document, line),
    ...sharesOf(document, line).flatMap((shared) => shareStatement(`contacts ${document.sheet}`, shared)),
  ]);
}
