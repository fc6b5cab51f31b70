import type { ContactColumn, ContactLine, ContactsDocument } from '../../documents/contacts';
import { CONTACT_COUNTS, contactLines } from '../../documents/contacts';
import type { Equation } from '../equation';
import { holds } from '../equation';
import { FEWEST_HELD, NAMED_PARTS } from '../proof/constants';
import { contactCell, countedCell } from './contact-cells';

/** What two counts make, by the check that reports it. */
interface Parts {
  readonly rule: 'genderTotal' | 'sum';
  readonly total: ContactColumn;
  readonly parts: readonly [ContactColumn, ContactColumn];
}

const OF_SEXES: readonly Parts[] = [
  { rule: 'genderTotal', total: 'persons', parts: ['women', 'men'] },
  { rule: 'genderTotal', total: 'contacts', parts: ['contactsWomen', 'contactsMen'] },
];

/** Conversations that were held and those that were missed may be all contacts, or the contacts be something else. */
const OF_BOOKINGS: Parts = { rule: 'sum', total: 'contacts', parts: ['conversations', 'missed'] };

function equationIn(document: ContactsDocument, line: ContactLine, { rule, total, parts }: Parts): Equation[] {
  const [sum, ...terms] = [total, ...parts].map((each) => countedCell(document, line, each));
  if (!sum || terms.some((cell) => cell === null)) return [];
  return [
    {
      ...{ rule, total: sum, isOfCounts: true, kin: `${document.sheet} ${total} ${parts.join('+')}` },
      ...(rule === 'genderTotal' && { words: NAMED_PARTS }),
      terms: terms.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }])),
    },
  ];
}

function sums(document: ContactsDocument): Equation[] {
  const { totalLine, lines } = document;
  if (totalLine === null) return [];
  return CONTACT_COUNTS.flatMap((count) => {
    const total = countedCell(document, totalLine, count);
    const terms = lines.flatMap((line) => contactCell(document, line, count) ?? []);
    if (total === null || terms.length < 2) return [];
    return [
      { rule: 'sum', words: NAMED_PARTS, total, terms: terms.map((cell) => ({ cell, sign: 1 })), isOfCounts: true },
    ];
  });
}

/**
 * What the counts of a table of contacts should equal: women and men all, and the row of sums its insatser.
 * Example: contacts with 23 women and 21 men are 44.
 */
export function contactEquations(document: ContactsDocument): Equation[] {
  const within = (parts: Parts) => contactLines(document).flatMap((line) => equationIn(document, line, parts));
  const bookings = within(OF_BOOKINGS);
  const isSo = bookings.filter((each) => holds(each) === true).length >= FEWEST_HELD;
  return [...OF_SEXES.flatMap(within), ...(isSo ? bookings : []), ...sums(document)];
}
