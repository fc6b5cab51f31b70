import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from './cell-content';
import { isYear, yearsInText } from './heading';

/** Rows that may be between a heading and the first figure under it. */
const SEARCH_DEPTH = 12;
/** A heading is at most this many rows high. */
const MOST_HEADER_ROWS = 3;

const DATE_TEXT =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/. ]\d{4}|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}* \d{4})$/iu;

/** Rows that head columns of figures. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  /** The columns that a heading cell is in, left to right. */
  readonly columns: readonly number[];
}

function isHeadingCell(grid: Grid, row: number, column: number): boolean {
  const look = lookOf(grid, row, column);
  return look === 'year' || look === 'headingText';
}

/** True if a figure is below, with at most one remark before it (`ca 400`). */
function hasFigureBelow(grid: Grid, row: number, column: number): boolean {
  let remarks = 0;
  const end = Math.min(row + SEARCH_DEPTH, grid.usedRange?.last.row ?? row);
  for (let below = row + 1; below <= end; below += 1) {
    const look = lookOf(grid, below, column);
    if (isFigureLook(look)) return true;
    if (look === 'text' && (remarks += 1) > 1) return false;
    if (look === 'year' && below > row + MOST_HEADER_ROWS) return true;
  }
  return false;
}

/** Years in a heading change by at most one from column to column, all one way; amounts seldom do. */
function looksLikeYears(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  const rises = steps.every((step, index) => step >= 0 && (step <= 1 || index === 0));
  return rises || steps.every((step) => step === 0 || step === -1);
}

/** The years of a row, apart for each run of columns side by side. */
function yearRuns(grid: Grid, row: number, columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  columns.forEach((column, index) => {
    if (column !== (columns[index - 1] ?? 0) + 1 || runs.length === 0) runs.push([]);
    const year = Number(headingTextOf(grid, row, column));
    if (isYear(year)) runs.at(-1)?.push(year);
  });
  return runs;
}

/** A row whose label is followed by year-like amounts right below other figures is a line, not a heading. */
function continuesFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  if (row === 0 || !hasContent(grid, row, first - 1)) return false;
  const above = columns.map((column) => lookOf(grid, row - 1, column));
  if (above.some(isFigureLook))
    return columns.length === 1 || columns.every((column) => lookOf(grid, row, column) === 'year');
  return above.some((look) => look === 'year' || look === 'headingText');
}

/** The heading cells of a row, or none if the row holds figures or is a line of a table. */
function headingColumns(grid: Grid, row: number): number[] {
  const columns: number[] = [];
  for (const column of grid.filled.columns(row)) {
    if (isFigureLook(lookOf(grid, row, column))) return [];
    if (isHeadingCell(grid, row, column) && hasFigureBelow(grid, row, column)) columns.push(column);
  }
  return yearRuns(grid, row, columns).every(looksLikeYears) && !continuesFigures(grid, row, columns) ? columns : [];
}

/** The years that the rows of a heading name over a column. */
function yearsIn(grid: Grid, header: HeaderRows, column: number): readonly number[] {
  const rows = Array.from({ length: header.last - header.first + 1 }, (_, index) => header.first + index);
  return rows.flatMap((row) => {
    const { year, span } = yearsInText(headingTextOf(grid, row, column));
    return year ?? (span === null ? [] : [span.from, span.to]);
  });
}

/** True if the row below adds to the headings above it: heading cells, no figures, no year given twice. */
function continuesHeader(grid: Grid, header: HeaderRows, row: number): boolean {
  const looks = header.columns.map((column) => lookOf(grid, row, column));
  if (looks.some(isFigureLook) || !looks.some((look) => look === 'year' || look === 'headingText')) return false;
  return header.columns.every((column) => {
    if (lookOf(grid, row, column) !== 'year') return true;
    return yearsIn(grid, header, column).length === 0;
  });
}

/**
 * True for a labelled line under a heading whose amounts happen to look like years (2 010 tkr):
 * a table's next heading repeats the years of the first, is alone on its row, or after a gap.
 */
function isLineUnder(
  grid: Grid,
  header: HeaderRows | undefined,
  place: { row: number; columns: readonly number[] },
): boolean {
  const { row, columns } = place;
  const [first = 0] = columns;
  const headed = new Set(header?.columns);
  if (header === undefined || !columns.every((column) => headed.has(column))) return false;
  const isDate = (at: number, column: number) => dateAt(grid, at, column);
  const dated = columns.every((column) => isDate(row, column));
  if (!dated && columns.some((column) => lookOf(grid, row, column) !== 'year' || isDate(row, column))) return false;
  // A heading of dates is repeated as dates; elsewhere a date is where an amount should be.
  if (dated && columns.some((column) => isDate(header.first, column) || isDate(header.last, column))) return false;
  if (!hasContent(grid, row, first - 1)) return false;
  if (!hasContent(grid, row - 1) && !hasContent(grid, row - 2)) return false;
  if (dated) return true;
  return columns.some((column) => !yearsIn(grid, header, column).includes(Number(headingTextOf(grid, row, column))));
}

/** A date, or a text that is written as one. */
function dateAt(grid: Grid, row: number, column: number): boolean {
  return cellDate(grid, row, column) !== null || DATE_TEXT.test(labelTextOf(grid, row, column).trim());
}

/** True if a row holds anything, as far as a column if one is given. */
function hasContent(grid: Grid, row: number, to = Infinity): boolean {
  return grid.filled.columns(row).some((column) => column <= to && lookOf(grid, row, column) !== 'empty');
}

function withMoreColumns(header: HeaderRows, more: readonly number[]): HeaderRows {
  const columns = [...new Set([...header.columns, ...more])].sort((a, b) => a - b);
  return { ...header, last: header.last + 1, columns };
}

/** All header rows of a sheet, top to bottom. */
export function findHeaderRows(grid: Grid): HeaderRows[] {
  const headers: HeaderRows[] = [];
  for (const row of grid.filled.rows()) {
    if (row <= (headers.at(-1)?.last ?? -1)) continue;
    const columns = headingColumns(grid, row);
    if (columns.length === 0 || isLineUnder(grid, headers.at(-1), { row, columns })) continue;
    let header: HeaderRows = { first: row, last: row, columns };
    while (header.last - row + 1 < MOST_HEADER_ROWS && continuesHeader(grid, header, header.last + 1))
      header = withMoreColumns(header, headingColumns(grid, header.last + 1));
    headers.push(header);
  }
  return headers;
}
