import { CEILING_WORDS } from '../../settings/choice-words';

/** The first row below the frozen header. */
export const FIRST_EQUITY_ROW = 4;

/** The rows of `Tertial Eget kapital` below its header: a section's title, a row of figures, or a gap. */
export const EQUITY_ROWS = [
  { id: 'sheet', label: 'Blad' },
  { id: 'unit', label: 'Enhet' },
  { id: 'kronor', label: 'Kronor per enhet' },
  { section: 'Eget kapital genom året' },
  { id: 'opening', label: 'Ingående eget kapital' },
  { id: 'income', label: 'Intäkter' },
  { id: 'cost', label: 'Kostnader, med arbetsbokens tecken' },
  { id: 'financial', label: 'Finansiella poster och liknande' },
  { id: 'result', label: 'Årets resultat' },
  { id: 'closing', label: 'Utgående eget kapital' },
  { section: 'Jämfört med vad arbetsboken anger' },
  { id: 'publishedOpening', label: 'Ingående, publicerat' },
  { id: 'openingDifference', label: 'Skillnad' },
  { id: 'publishedResult', label: 'Årets resultat, publicerat' },
  { id: 'resultDifference', label: 'Skillnad' },
  { id: 'publishedClosing', label: 'Utgående, publicerat' },
  { id: 'closingDifference', label: 'Skillnad' },
  { section: 'Högsta rekommenderade nivå' },
  { id: 'contributions', label: 'Medlemsbidrag som taket räknas på' },
  { id: 'state', label: 'varav statens bidrag' },
  { id: 'ceiling', label: 'Tak' },
  { id: 'headroom', label: 'Kvar till taket' },
  { id: 'within', label: 'Inom taket' },
  { section: 'Styrelsens egen lägsta nivå' },
  { id: 'minimum', label: 'Lägsta nivå' },
  { id: 'margin', label: 'Marginal ned till lägsta nivån' },
  { id: 'aboveMinimum', label: 'Över lägsta nivån' },
  { section: 'Taket räknat på olika sätt' },
  { id: 'marginal', label: CEILING_WORDS.marginal },
  { id: 'class', label: CEILING_WORDS.class },
  { id: 'flat', label: CEILING_WORDS.flat },
  { id: 'marginalState', label: CEILING_WORDS.marginalState },
  { section: 'Så räknas taket' },
  { id: 'mode', label: 'Valt sätt' },
  { id: 'lowerLimit', label: 'Första gränsen, kr' },
  { id: 'upperLimit', label: 'Andra gränsen, kr' },
  { id: 'lowRate', label: 'Andel upp till första gränsen' },
  { id: 'middleRate', label: 'Andel mellan gränserna' },
  { id: 'highRate', label: 'Andel över andra gränsen' },
  { id: 'source', label: 'Rekommendationen gäller' },
] as const;

type Row = (typeof EQUITY_ROWS)[number];

/** A row of figures. */
export type EquityRow = Extract<Row, { id: string }>['id'];

/** The zero-based row of a figure. Example: `sheet` is the first below the header. */
export function equityRow(id: EquityRow): number {
  return FIRST_EQUITY_ROW + EQUITY_ROWS.findIndex((row) => 'id' in row && row.id === id);
}
