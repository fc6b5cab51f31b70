import type { CellValue } from '../../cells/cell';
import { DIFFERENCE_1904, serialOf } from '../../cells/serial-day';
import { NO_DAY, UNREADABLE_DAY } from '../../documents/participants';

/** `2021-03-23`, `2021/03/23`, `2021.03.23`, `20210323`, `21-03-23`, `210323`. */
const WRITTEN_DAY = /^(\d{2}|\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[ T].*)?$/;
/** `23/3 2021` and `23.3.2021`: day first. */
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/. ]+(\d{4})$/;
const LAST_SERIAL = 73_050;
const CENTURY = 2000;

/** The day of a written date; `null` for a text that is none. */
function writtenDay(text: string): number | null {
  const [, year, separator, month, day] = WRITTEN_DAY.exec(text) ?? [];
  if (year !== undefined && (separator !== '' || day?.length === 2))
    return serialOf(Number(year) + (year.length === 2 ? CENTURY : 0), Number(month), Number(day));
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  return first === undefined ? null : serialOf(Number(last), Number(second), Number(first));
}

/** Numbers are dates, or days written as eight digits. */
function numberedDay(value: number, date1904: boolean): number | null {
  const serial = Math.floor(value) + (date1904 ? DIFFERENCE_1904 : 0);
  if (serial > 0 && serial <= LAST_SERIAL) return serial;
  return value >= 19_000_101 && value <= 21_001_231 ? writtenDay(String(value)) : null;
}

/** The serial, counted from 1900, of the day in a cell; `NO_DAY` for a blank, `UNREADABLE_DAY` for what is no day. */
export function listDay(value: CellValue, date1904: boolean): number {
  if (value === null) return NO_DAY;
  if (typeof value === 'number') return numberedDay(value, date1904) ?? UNREADABLE_DAY;
  if (typeof value !== 'string') return UNREADABLE_DAY;
  const text = value.trim();
  return text === '' || text === '-' ? NO_DAY : (writtenDay(text) ?? UNREADABLE_DAY);
}
