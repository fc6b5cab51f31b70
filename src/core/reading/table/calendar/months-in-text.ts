import { yearPartIn } from './period-text';
import { normalizeText } from '../text';
import { MONTH, MONTHS_FROM_TO, monthNumber } from './month-names';

/** Months of a year, both included, January 1. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const DAYS = /(?<!\d)(?:19|20)\d\d-?(\d\d)-?(\d\d)(?!\d)/g;
const DAY_OF_MONTH = /(?<!\d)(\d{1,2})\/(\d{1,2})(?![\d/])/g;
const YEAR_MONTHS = /(?<!\d)(?:19|20)\d\d-?(\d\d)\s*[-–—]+\s*(?:19|20)\d\d-?(\d\d)(?!\d)/;
const UNTIL = '(?:per|t\\.?\\s?o\\.?\\s?m\\.?|till(?: och med)?|ack[a-zåäö]*\\.?)';
const UNTIL_MONTH = new RegExp(`(?<![a-zåäö])${UNTIL}\\s*(?:den\\s*)?(?:\\d{1,2}\\.?\\s*)?${MONTH}`);
const DAY_AND_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*${MONTH}`);
const MONTH_UNTIL = new RegExp(`(?<![a-zåäö])${MONTH}\\s*(?:20\\d\\d\\s*)?ack`);
const QUARTER = /(?<![a-zåäö])(?:q|kv|kvartal)\.?\s*([1-4])(?!\d)/;
const HALF_YEAR = /(?<![a-zåäö])halvår/;

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function span(first: number, last: number): MonthSpan | null {
  return first >= 1 && last <= 12 && first <= last ? { first, last } : null;
}

/** A month that ends on the day, or in February the day before a leap day; 0 for a day within a month. */
function endedMonth(day: number, month: number): number {
  const lastDay = LAST_DAYS[month - 1] ?? 0;
  return day === lastDay || (month === 2 && day === 28) ? month : 0;
}

/** The span that ends on the last of the dates, from the first where that begins a month. */
function spanOfDays(days: readonly { day: number; month: number }[]): MonthSpan | null {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  return span(days.length > 1 && from.day === 1 ? from.month : 1, endedMonth(to.day, to.month));
}

function daysIn(text: string): MonthSpan | null {
  const dates = [...text.matchAll(DAYS)].map(([, month, day]) => ({ month: Number(month), day: Number(day) }));
  if (dates.length > 0) return spanOfDays(dates);
  return spanOfDays(
    [...text.matchAll(DAY_OF_MONTH)].map(([, day, month]) => ({ month: Number(month), day: Number(day) })),
  );
}

function yearMonthsIn(text: string): MonthSpan | null {
  const [, from, to] = YEAR_MONTHS.exec(text) ?? [];
  return from === undefined || to === undefined ? null : span(Number(from), Number(to));
}

function namedMonthsIn(text: string): MonthSpan | null {
  const [, from, to] = MONTHS_FROM_TO.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return span(monthNumber(from), monthNumber(to));
  const [, until] = UNTIL_MONTH.exec(text) ?? MONTH_UNTIL.exec(text) ?? [];
  if (until !== undefined) return span(1, monthNumber(until));
  const [, day, month] = DAY_AND_MONTH.exec(text) ?? [];
  return month === undefined ? null : span(1, endedMonth(Number(day), monthNumber(month)));
}

/** Tertials and quarters of money are read as from January on: `T2` is what the year has come to after August. */
function partsIn(text: string): MonthSpan | null {
  const part = yearPartIn(text);
  if (part !== null) return span(1, part.last * 4);
  const [, quarter] = QUARTER.exec(text) ?? [];
  if (quarter !== undefined) return span(1, Number(quarter) * 3);
  return HALF_YEAR.test(text) ? span(1, 6) : null;
}

/**
 * The months that a heading or a title of money covers; `null` where it names none.
 * Example: `Utfall jan-apr` and `per 2021-04-30` are 1 to 4, `Prognos T2` 1 to 8, `maj-aug` 5 to 8.
 */
export function monthsInText(text: string): MonthSpan | null {
  const plain = normalizeText(text);
  return yearMonthsIn(plain) ?? daysIn(plain) ?? namedMonthsIn(plain) ?? partsIn(plain);
}
