import { isCellError } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import { parseNumberText } from '../../figures/number-text';
import { isHeadingText, isYear } from './heading';

/** How a cell looks before the table that it is in is known. */
export type CellLook = 'empty' | 'year' | 'figure' | 'headingText' | 'text' | 'error';

/** What a text states about a table it states within so many characters: the rest of a long one is not looked at. */
const LONGEST_TEXT = 1_000;

/** The text that heads a column: a year, a date's year, or the text itself. */
export function headingTextOf(grid: Grid, row: number, column: number): string {
  const date = cellDate(grid, row, column);
  if (date !== null) return date.slice(0, 4);
  const value = grid.value(row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_TEXT).trim() : '';
}

/** The text of a cell that may be a label; empty for numbers, errors and blanks. */
export function labelTextOf(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT).trimEnd() : '';
}

function lookOfText(text: string): CellLook {
  const plain = text.slice(0, LONGEST_TEXT).trim();
  if (plain === '') return text.trim() === '' ? 'empty' : 'text';
  const number = parseNumberText(plain);
  if (number === null) return isHeadingText(plain) ? 'headingText' : 'text';
  return number.unit === null && !number.percent && /^\d{4}$/.test(plain) && isYear(number.amount.toNumber())
    ? 'year'
    : 'figure';
}

/** Classifies one cell. A date in a date format is a year; a formula without a value is a figure. */
export function lookOf(grid: Grid, row: number, column: number): CellLook {
  const value = grid.value(row, column);
  if (typeof value === 'string') return lookOfText(value);
  if (isCellError(value)) return 'error';
  if (value === null) return grid.formula(row, column) === null ? 'empty' : 'figure';
  if (typeof value === 'boolean') return 'text';
  if (cellDate(grid, row, column) !== null) return 'year';
  return isYear(value) ? 'year' : 'figure';
}

/** True for a cell that holds a figure where one belongs: a number, number text, or an error. */
export function isFigureLook(look: CellLook): boolean {
  return look === 'figure' || look === 'error';
}
