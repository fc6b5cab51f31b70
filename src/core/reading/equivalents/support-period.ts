import type { SupportPeriod } from '../../documents/equivalents';
import { MONTH, MONTHS_FROM_TO, monthNumber } from '../table/calendar/month-names';
import { normalizeText } from '../table/text';

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
const CODE = /(?:^|\s)((?:19|20)\d\d)\s*(m|h|hå)\s*(\d{1,2})$/;
const YEAR_MONTH = /^((?:19|20)\d\d)-(\d\d)(?:-01)?$/;
const HALF = /(?:halvår\w*\s*([12])|([12])\s*:?a\s+halvår|(första|andra)\s+halvår)/;
const ONE_MONTH = new RegExp(`(?<![a-zåäö])${MONTH}`);

function half(year: number, number: number): SupportPeriod | null {
  return number === 1 || number === 2 ? { year, first: number * 6 - 5, last: number * 6 } : null;
}

function month(year: number, number: number): SupportPeriod | null {
  return number >= 1 && number <= 12 ? { year, first: number, last: number } : null;
}

function coded(plain: string): SupportPeriod | null {
  const [, year, unit, number] = CODE.exec(plain) ?? [];
  if (year !== undefined) return (unit === 'm' ? month : half)(Number(year), Number(number));
  const [, of, at] = YEAR_MONTH.exec(plain) ?? [];
  return of === undefined ? null : month(Number(of), Number(at));
}

/**
 * The months that a heading is for; `null` where it names no year. A year alone is its twelve months.
 * Example: `2023M04` and `april 2023` are one month, `2022 jan-jun` and `Första halvåret 2022` six.
 */
export function supportPeriodIn(text: string): SupportPeriod | null {
  const plain = normalizeText(text);
  const known = coded(plain);
  if (known !== null) return known;
  const year = Number(YEAR.exec(plain)?.[1] ?? Number.NaN);
  if (Number.isNaN(year) || plain.length > 30) return null;
  const [, one, other, word] = HALF.exec(plain) ?? [];
  if ((one ?? other ?? word) !== undefined)
    return half(year, word === undefined ? Number(one ?? other) : word === 'första' ? 1 : 2);
  const [, from, to] = MONTHS_FROM_TO.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) {
    const span = { year, first: monthNumber(from), last: monthNumber(to) };
    return span.first <= span.last ? span : null;
  }
  const [, only] = ONE_MONTH.exec(plain) ?? [];
  if (only !== undefined) return month(year, monthNumber(only));
  return /^\D{0,4}\d{4}\D{0,2}$/.test(plain) ? { year, first: 1, last: 12 } : null;
}
