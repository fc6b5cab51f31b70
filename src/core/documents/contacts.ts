import type { CellRange } from '../cells/address';
import type { Figure } from './budget';
import type { Period } from './period';

/** What is counted of each insats: persons, the times that they were met, and parts of both as fractions. */
export const CONTACT_COUNTS = [
  ...(['referred', 'women', 'men', 'persons', 'attended'] as const),
  ...(['conversations', 'missed', 'contactsWomen', 'contactsMen', 'contacts'] as const),
] as const;

export type ContactCount = (typeof CONTACT_COUNTS)[number];

export const CONTACT_SHARES = ['womenShare', 'menShare', 'missedShare'] as const;

export type ContactShare = (typeof CONTACT_SHARES)[number];

/** What a column of a table of contacts holds. */
export type ContactColumn = ContactCount | ContactShare;

/** One insats, with its figures by what they are. */
export interface ContactLine {
  readonly at: { readonly row: number; readonly column: number };
  readonly label: string;
  readonly figures: Readonly<Partial<Record<ContactColumn, Figure>>>;
}

/** A table of the persons that insatser have met, and how often: who was referred, who came, what was missed. */
export interface ContactsDocument {
  readonly kind: 'contacts';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly period: Period;
  readonly periodIsStated: boolean;
  /** The headings, in the order of the table: beside each other, or below each other where the insatser are columns. */
  readonly headings: readonly { readonly place: number; readonly heading: string; readonly holds: ContactColumn }[];
  readonly lines: readonly ContactLine[];
  readonly totalLine: ContactLine | null;
}

/** Every line with figures, the printed sums last. */
export function contactLines({ lines, totalLine }: ContactsDocument): readonly ContactLine[] {
  return totalLine === null ? lines : [...lines, totalLine];
}
