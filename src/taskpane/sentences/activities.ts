import type { ContactCount } from '../../core/documents/contacts';

/** What is counted, as the heading of a narrow column. */
const COUNT_HEADINGS: Readonly<Record<ContactCount, string>> = {
  ...{ referred: 'Anvisade', women: 'Kvinnor', men: 'Män', persons: 'Totalt', attended: 'Närvarade' },
  ...{ conversations: 'Samtal', missed: 'Bortfall' },
  ...{ contactsWomen: 'Kontakter kv', contactsMen: 'Kontakter män', contacts: 'Kontakter' },
};

/** The sentences of the view of insatser. */
export const ACTIVITY_SENTENCES = {
  noActivities: 'Ingen tabell med kontakter per insats och ingen aktivitetsplan lästes.',
  countHeadings: COUNT_HEADINGS,
  insats: 'Insats',
  missedOfBooked: 'Bortfall, %',
  missedVerdict: (missed: string, percent: string) => `${missed} bokade samtal blev inte av: ${percent} av de bokade.`,
  monthsShort: (count: number) => `${count} mån`,
  struckOut: 'struken',
  planCeiling: 'Kvar till tak',
  planVerdict: (years: readonly string[], unit: string) => `Planerat i ${unit}: ${years.join(', ')}.`,
  plannedIn: (year: string, amount: string) => `${amount} för ${year}`,
} as const;
