import type { ModelValue } from '../workbook-model/model';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari'],
  ['feb', 'february', 'februari'],
  ['mar', 'march', 'mars'],
  ['apr', 'april'],
  ['may', 'maj'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august', 'augusti'],
  ['sep', 'sept', 'september'],
  ['oct', 'okt', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const GAP = String.raw`[\s\u00a0\u202f]`;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[-+]?\d+)?$/i;
const SWEDISH = new RegExp(String.raw`^(?:\d{1,3}(?:${GAP}\d{3})+|\d+)?(?:,\d*)?(?:E[-+]?\d+)?$`, 'i');
const CURRENCY = new RegExp(String.raw`^(?:[$€£]|kr\.?|SEK)${GAP}*|${GAP}*(?:[$€£]|kr\.?|SEK)$`, 'gi');

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (date.getTime() - EPOCH) / DAY : null;
}

const thisYear = () => new Date().getFullYear();
const fullYear = (text: string | undefined) =>
  text === undefined ? thisYear() : text.length > 2 ? Number(text) : 2000 + Number(text);

function plainNumber(text: string): number | null {
  if (!/\d/.test(text)) return null;
  if (ENGLISH.test(text)) return Number(text.replaceAll(',', ''));
  if (SWEDISH.test(text)) return Number(text.replace(new RegExp(GAP, 'g'), '').replace(',', '.'));
  const [, whole = '0', over = '', under = ''] = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  return under === '' ? null : Number(whole) + Number(over) / Number(under);
}

/** A number with its sign, parentheses for a negative one, a currency, or a percent sign. */
function typedNumber(text: string): number | null {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined) return /^[-+(]/.test(inner) ? null : negated(typedNumber(inner));
  if (/^[-\u2212]/.test(text)) return negated(typedNumber(text.slice(1).trim()));
  if (text.startsWith('+')) return typedNumber(text.slice(1).trim());
  if (text.endsWith('%')) {
    const number = plainNumber(text.slice(0, -1).trim());
    return number === null ? null : number / 100;
  }
  return plainNumber(text.replace(CURRENCY, ''));
}

const negated = (number: number | null) => (number === null ? null : -number);

/** `2024-01-31`, `1-2`, `31/1/2024`: day first where month first is no date. */
function numberedDate(text: string): number | null {
  const [, year, middle, end] = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined && middle !== undefined) return serial(Number(year), Number(middle), Number(end ?? 1));
  const [, first, second, last] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const at = fullYear(last);
  return serial(at, Number(first), Number(second)) ?? serial(at, Number(second), Number(first));
}

/** `May 21`, `21 maj`, `21-May-2024`, `maj 2024`. */
function namedDate(text: string): number | null {
  const parts = text
    .toLowerCase()
    .split(/[\s\u00a0.,/-]+/)
    .filter((part) => part !== '');
  const month = MONTHS.findIndex((names) => parts.some((part) => names.includes(part))) + 1;
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  if (month === 0 || numbers.length === 0 || parts.length !== numbers.length + 1 || numbers.length > 2) return null;
  const [first = '', second] = numbers;
  if (second !== undefined) return serial(fullYear(second), month, Number(first));
  return serial(thisYear(), month, Number(first)) ?? serial(fullYear(first), month, 1);
}

/** `12:30`, `12:30:15`, `1:30 PM`, as a part of a day. */
function typedTime(text: string): number | null {
  const [, hours, minutes, seconds = '0', half] = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?$/i.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const late = half?.toLowerCase() === 'p' ? 12 : 0;
  return (Number(hours) + late + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
}

function typedDateAndTime(text: string): number | null {
  const [, day, time] = /^(.+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const [date, part] = [numberedDate(day ?? ''), typedTime(time ?? '')];
  return date === null || part === null ? null : date + part;
}

/**
 * What a text becomes when it is typed into a cell, in an English or a Swedish Excel: a number, a date, a time, a truth
 * or itself. An add-in cannot know which Excel it writes in (`Range.values`: a string is parsed as if typed), so the
 * host takes what either would take. Which texts become what is nowhere documented whole; these are from Microsoft's
 * "Stop automatically changing numbers to dates" and from how Excel is known to behave.
 */
export function typedValue(text: string): ModelValue {
  const typed = text.trim();
  if (/^(?:true|sant)$/i.test(typed)) return true;
  if (/^(?:false|falskt)$/i.test(typed)) return false;
  const readings = [typedNumber, numberedDate, typedTime, typedDateAndTime, namedDate];
  return readings.reduce<number | null>((found, read) => found ?? read(typed), null) ?? text;
}
