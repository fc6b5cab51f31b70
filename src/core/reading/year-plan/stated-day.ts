import type { StatedDay } from '../../documents/year-plan';
import { MONTH, monthNumber } from '../table/calendar/month-names';
import { normalizeText } from '../table/text';

const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];
const WEEKDAY = new RegExp(`(?<!\\p{L})(${WEEKDAYS.join('|')})(?:s|dag|sdag|dagen|sdagen)?\\.?(?!\\p{L})`, 'u');

const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{1,2}|x{1,2})-(\d{1,2}|x{1,2})(?!\d)/;
const DIGITS = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const SLASH = /(?<![\d/])(\d{1,2}|x{1,2})\/(\d{1,2})(?:[-/ ]+((?:19|20)?\d{2}))?(?![\d/])/;
const NAMED = new RegExp(
  `(?:(?<!\\d)(\\d{1,2}|x{1,2})(?::?[ea])?\\.?\\s*)?(?<![a-zåäö])${MONTH}(?![a-zåäö])(?:\\s*((?:19|20)\\d{2}))?`,
  'u',
);

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function partsIn(plain: string): Parts | null {
  const [, year, month, day] = ISO.exec(plain) ?? DIGITS.exec(plain) ?? [];
  if (year !== undefined) return [year, month, day];
  const [, beforeMonth, name, yearAfter] = NAMED.exec(plain) ?? [];
  if (name !== undefined) return [yearAfter, String(monthNumber(name)), beforeMonth];
  const [, slashDay, slashMonth, slashYear] = SLASH.exec(plain) ?? [];
  return slashMonth === undefined ? null : [slashYear, slashMonth, slashDay];
}

function numberIn(text: string | undefined): number | null {
  const number = text === undefined || /x/.test(text) ? NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}

/**
 * The day that a text states, times of day left out; `null` where it states none. A year of two digits is of 2000.
 * Example: `2018-03-xx` is March 2018 with a day that is not settled, `fre 25/1` the 25th of January, a Friday.
 */
export function statedDay(text: string): StatedDay | null {
  const plain = normalizeText(text);
  const parts = partsIn(plain);
  if (parts === null) return null;
  const [yearText, monthText, dayText] = parts;
  const [year, month, day] = [numberIn(yearText), numberIn(monthText), numberIn(dayText)];
  if (month !== null && (month < 1 || month > 12)) return null;
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(plain)?.[1] ?? '') + 1;
  return {
    year: year !== null && year < 100 ? 2000 + year : year,
    ...{ month, day },
    isUnset: parts.some((part) => part?.includes('x') === true),
    weekday: weekday === 0 ? null : weekday,
  };
}
