/** The keys of the rows that are no lines: what a decision is read back from. No line's key begins so. */
export const ROW_KEYS = {
  income: '#income',
  cost: '#cost',
  financial: '#financial',
  result: '#result',
  opening: '#opening',
  closing: '#closing',
  period: '#period',
  date: '#date',
  decidedBy: '#decidedBy',
  plannedResult: '#plannedResult',
  plannedOpening: '#plannedOpening',
  fingerprint: '#fingerprint',
  seal: '#seal',
  requestDate: '#requestDate',
  requestBy: '#requestBy',
  preferred: '#preferred',
} as const;

/** What the rows are called in which something is asked: they are known by it where their key is gone. */
export const ASKED_LABELS = {
  requestDate: 'Fastställ prognosen: skriv beslutsdatum här och kör Tertial igen',
  requestBy: 'Beslutas av',
  preferred: 'Förvald metod för rader utan egen',
} as const;

/** What earlier versions called them. */
export const EARLIER_ASKED_LABELS: readonly string[] = [
  ...['Fastställ prognosen: skriv dagen här och kör Tertial igen', 'Fastställs av', 'Nyckel för rader utan egen'],
];

const MARK = '#';

const ROWS: ReadonlySet<string> = new Set(Object.values(ROW_KEYS));
const LINE = /^\d{4} \| (?:income|cost|financial) \|/;

/** True for the key of a line. */
export function isLineKey(key: string): boolean {
  return !key.startsWith(MARK);
}

/** True for the key of any row. Example: `2021 | cost | löner`, and `#result`. */
export function isRowKey(text: string): boolean {
  return ROWS.has(text) || LINE.test(text);
}

const HEADING = 'Fastställd prognos ';
const DECIDED = /^(\d{4}(?:-[A-Z0-9]+)?)(?:, nr (\d+))?$/;

/** The period of a decision, and which of the decisions on it. */
export interface DecidedPeriod {
  readonly period: string;
  readonly ordinal: number;
}

/** What a decision is on. Example: `2021-T1`, and `2021-T1, nr 2` for the second. */
export function decidedText({ period, ordinal }: DecidedPeriod): string {
  return `${period}${ordinal === 1 ? '' : `, nr ${ordinal}`}`;
}

/** What a decided forecast's column is headed by. Example: `Fastställd prognos 2021-T1`. */
export function decisionHeading(decided: DecidedPeriod): string {
  return `${HEADING}${decidedText(decided)}`;
}

/** The period and ordinal in a text of `decidedText` or `decisionHeading`; `null` for any other text. */
export function decidedPeriod(text: string): DecidedPeriod | null {
  const plain = text.startsWith(HEADING) ? text.slice(HEADING.length) : text;
  const [, period, ordinal = '1'] = DECIDED.exec(plain) ?? [];
  return period === undefined ? null : { period, ordinal: Number(ordinal) };
}
