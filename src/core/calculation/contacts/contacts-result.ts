import { bookingsOf } from '../../documents/contact-bookings';
import type { ContactCount, ContactLine, ContactsDocument } from '../../documents/contacts';
import { CONTACT_COUNTS } from '../../documents/contacts';
import { Decimal } from '../../figures/decimal';

/** One insats, with what its figures give. */
export interface ContactResult {
  readonly line: ContactLine;
  /** Every booked conversation, held or missed; `null` where the table does not show them. */
  readonly bookings: Decimal | null;
  /** The missed part of the booked conversations, as a fraction. */
  readonly missedShare: Decimal | null;
}

/** A count of all insatser that have it. */
export interface ContactSum {
  readonly count: ContactCount;
  readonly amount: Decimal;
  /** How many insatser have the count: fewer than all leave the sum without the others. */
  readonly known: number;
}

/** What a table of contacts came to. */
export interface ContactsResult {
  readonly document: ContactsDocument;
  readonly lines: readonly ContactResult[];
  readonly sums: readonly ContactSum[];
  /** Of all insatser whose booked conversations and missed ones are shown, as a fraction of them together. */
  readonly missedShare: Decimal | null;
}

function shareOf(missed: Decimal | null, bookings: Decimal | null): Decimal | null {
  return missed === null || bookings === null || bookings.lte(0) ? null : missed.div(bookings);
}

const missedIn = ({ figures }: ContactLine) => figures.missed?.amount ?? null;

function sumOf(lines: readonly ContactLine[], count: ContactCount): ContactSum[] {
  const amounts = lines.flatMap(({ figures }) => figures[count]?.amount ?? []);
  return amounts.length === 0 ? [] : [{ count, amount: Decimal.sum(...amounts), known: amounts.length }];
}

/**
 * What was missed of the booked conversations, of each insats and of all together on their counts.
 * Example: 34 missed of 124 are 27.4 %.
 */
export function contactsResult(document: ContactsDocument): ContactsResult {
  const { lines } = document;
  const results = lines.map((line): ContactResult => {
    const bookings = bookingsOf(line);
    return { line, bookings, missedShare: shareOf(missedIn(line), bookings) };
  });
  const shared = results.filter(({ missedShare }) => missedShare !== null);
  const [missed, bookings] = [
    Decimal.sum(0, ...shared.flatMap(({ line }) => missedIn(line) ?? [])),
    Decimal.sum(0, ...shared.flatMap((each) => each.bookings ?? [])),
  ];
  return {
    ...{ document, lines: results, sums: CONTACT_COUNTS.flatMap((count) => sumOf(lines, count)) },
    missedShare: shareOf(missed, bookings),
  };
}
