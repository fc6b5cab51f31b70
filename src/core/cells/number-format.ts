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

/** Commas after the last digit, in the format of positive numbers. */
const THOUSANDS = /[0#?](,+)(?![0#?,])/;

/** How many times the format code takes a thousand from what it shows. Example: `#,##0,` once, `#,##0` never. */
export function formatThousands(code: string): number {
  const [positive = ''] = code.replace(LITERAL, '').split(';');
  return THOUSANDS.exec(positive)?.[1]?.length ?? 0;
}

/** The day that a cell shows, or `null` if it is no date cell. */
export function cellDate(grid: Grid, row: number, column: number): string | null {
  const value = grid.value(row, column);
  if (typeof value !== 'number' || value < 0 || value > 2_958_465) return null;
  return isDateFormat(grid.numberFormat(row, column)) ? dayOfSerial(value, grid.date1904) : null;
}
