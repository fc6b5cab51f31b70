/** The keys of the rows that are no lines: what a decision is read back from. No line's key begins so. */
export const ROW_KEYS = {
  income: '#income',
  cost: '#cost',
  financial: '#financial',
  result: '#result',
  opening: '#opening',
  closing: '#closing',
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

const MARK = '#';

/** True for the key of a line. */
export function isLineKey(key: string): boolean {
  return !key.startsWith(MARK);
}

const HEADING = 'Fastställd prognos';
const DECISION = new RegExp(`^${HEADING} (\\d{4}(?:-[A-Z0-9]+)?)(?:, nr (\\d+))?$`);

/** What a decided forecast's column is headed by. Example: `Fastställd prognos 2021-T1`. */
export function decisionHeading({ period, ordinal }: { readonly period: string; readonly ordinal: number }): string {
  return `${HEADING} ${period}${ordinal === 1 ? '' : `, nr ${ordinal}`}`;
}

/** The period and ordinal that a column is headed by; `null` for any other column. */
export function decisionHeaded(text: string): { readonly period: string; readonly ordinal: number } | null {
  const [, period, ordinal = '1'] = DECISION.exec(text) ?? [];
  return period === undefined ? null : { period, ordinal: Number(ordinal) };
}
