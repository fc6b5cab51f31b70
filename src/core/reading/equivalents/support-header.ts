import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import type { SupportContent, SupportPeriod } from '../../documents/equivalents';
import { labelTextOf } from '../table/cell-content';
import { firstHeader } from '../table/sheet-head';
import { contentIn } from './support-lexicon';
import { supportPeriodIn } from './support-period';

/** What the headings say of a column of figures; what they leave out is in the columns before. */
export interface FigureHeading {
  readonly column: number;
  readonly heading: string;
  readonly period: SupportPeriod | null;
  readonly content: SupportContent | null;
}

/** The headings of a table, and the columns before its figures. */
export interface SupportHeader {
  readonly row: number;
  readonly figures: readonly FigureHeading[];
  readonly stub: readonly number[];
}

/** A heading as text: a year may be a number, a month a date. */
function headingAt(grid: Grid, row: number, column: number): string {
  const date = cellDate(grid, row, column);
  if (date !== null) return date.slice(0, 7);
  const value = grid.value(row, column);
  return typeof value === 'number' ? String(value) : labelTextOf(grid, row, column).trim();
}

/** The nearest heading of the row above, at the column or to the left: blocks of months have theirs only once. */
function headingOver(grid: Grid, row: number, column: number): string {
  const columns = row === 0 ? [] : grid.filled.columns(row - 1).filter((each) => each <= column);
  const last = columns.at(-1);
  return last === undefined || last === 0 ? '' : headingAt(grid, row - 1, last);
}

function figureHeading(grid: Grid, row: number, column: number): FigureHeading | null {
  const [own, over] = [headingAt(grid, row, column), headingOver(grid, row, column)];
  const period = supportPeriodIn(own) ?? supportPeriodIn(over);
  const content = contentIn(own) ?? contentIn(over);
  if (supportPeriodIn(own) === null && contentIn(own) === null) return null;
  return { column, heading: own, period, content };
}

function headerAt(grid: Grid, row: number): SupportHeader | null {
  const found = grid.filled.columns(row).flatMap((column) => figureHeading(grid, row, column) ?? []);
  // What is before the figures, headed or not, are words: places, kinds, sexes.
  const own = new Set(found.map(({ column }) => column));
  const lastOther = Math.max(-1, ...grid.filled.columns(row).filter((column) => !own.has(column)));
  const figures = found.filter(({ column }) => column > lastOther);
  const isBelow = grid.filled
    .rows(row + 1)
    .some((below) => figures.some(({ column }) => typeof grid.value(below, column) === 'number'));
  if (figures.length === 0 || !isBelow) return null;
  const first = grid.usedRange?.first.column ?? 0;
  const stub = Array.from({ length: (figures[0]?.column ?? first) - first }, (_, index) => first + index);
  return { row, figures, stub };
}

/** The headings of a table of full-year equivalents: months, halves of years or years, and what is counted. */
export function findSupportHeader(grid: Grid): SupportHeader | null {
  return firstHeader(grid, headerAt);
}
