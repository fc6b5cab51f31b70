import type { Grid } from './grid';
import { dayOfSerial } from './serial-day';

/** The parts of a format code that are literal: quoted text, escaped characters, colours and conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi;

/** True if the format code shows a number as a date: `yyyy-mm-dd`, not `0.0 "dagar"`. */
export function isDateFormat(code: string): boolean {
  return code !== 'General' && /[ymd]/i.test(code.replace(LITERAL, ''));
}

/** True if the format code shows a number as a percentage. */
export function isPercentFormat(code: string): boolean {
  return code.replace(LITERAL, '').includes('%');
}

/** The day that a cell shows, or `null` if it is no date cell. */
export function cellDate(grid: Grid, row: number, column: number): string | null {
  const value = grid.value(row, column);
  if (typeof value !== 'number' || value < 0 || value > 2_958_465) return null;
  return isDateFormat(grid.numberFormat(row, column)) ? dayOfSerial(value, grid.date1904) : null;
}
