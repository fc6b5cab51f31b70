import type { ContactCount, ContactLine } from './contacts';
import type { Decimal } from '../figures/decimal';

const amountOf = ({ figures }: ContactLine, count: ContactCount) => figures[count]?.amount ?? null;

/**
 * What adds up to every booked conversation of an insats: those held and those missed, or, where those held are not
 * printed, its contacts; `null` where nothing shows them.
 */
export function bookingParts(line: ContactLine): readonly ContactCount[] | null {
  const [held, missed, contacts] = [
    amountOf(line, 'conversations'),
    amountOf(line, 'missed'),
    amountOf(line, 'contacts'),
  ];
  if (held !== null && missed !== null) return ['conversations', 'missed'];
  return contacts !== null && missed !== null && contacts.gte(missed) ? ['contacts'] : null;
}

/** How many conversations were booked. Example: 90 held and 34 missed are 124. */
export function bookingsOf(line: ContactLine): Decimal | null {
  const parts = bookingParts(line)?.map((part) => amountOf(line, part)) ?? [];
  return parts.reduce<Decimal | null>((sum, amount) => (amount === null ? null : (sum?.plus(amount) ?? amount)), null);
}
