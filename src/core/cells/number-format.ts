import type { Grid } from './grid';

/** The parts of a format code that are literal: quoted text, escaped characters, colours and conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of the 1900 system: its false 29 February 1900 is passed for every later day. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;

/** True if the format code shows a number as a date: `yyyy-mm-dd`, not `0.0 "dagar"`. */
export function isDateFormat(code: string): boolean {
  return code !== 'General' && /[ymd]/i.test(code.replace(LITERAL, ''));
}

/** True if the format code shows a number as a percentage. */
export function isPercentFormat(code: string): boolean {
  return code.replace(LITERAL, '').includes('%');
}

/**
 * The day of a date serial as `yyyy-mm-dd`.
 * Example: 43466 in the 1900 system is `2019-01-01`; 42004 in the 1904 system is the same day.
 */
export function serialToDate(serial: number, date1904: boolean): string {
  const day = Math.floor(serial) + (!date1904 && serial < FALSE_LEAP_DAY ? 1 : 0);
  const time = (date1904 ? EPOCH_1904 : EPOCH_1900) + day * MILLISECONDS_A_DAY;
  return new Date(time).toISOString().slice(0, 10);
}

/** The day that a cell shows, or `null` if it is no date cell. */
export function cellDate(grid: Grid, row: number, column: number): string | null {
  const value = grid.value(row, column);
  if (typeof value !== 'number' || value < 0 || value > 2_958_465) return null;
  return isDateFormat(grid.numberFormat(row, column)) ? serialToDate(value, grid.date1904) : null;
}
