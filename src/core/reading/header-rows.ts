import type { Grid } from '../cells/grid';
import { headingTextOf, isFigureLook, lookOf } from './cell-content';
import { isYear, yearsInText } from './heading';

/** Rows that may stand between a heading and the first figure under it. */
const SEARCH_DEPTH = 12;
/** A heading is at most this many rows high. */
const MOST_HEADER_ROWS = 3;

/** Rows that head columns of figures. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  /** The columns that a heading cell stands in, left to right. */
  readonly columns: readonly number[];
}

function isHeadingCell(grid: Grid, row: number, column: number): boolean {
  const look = lookOf(grid, row, column);
  return look === 'year' || look === 'headingText';
}

/** True if a figure stands below, before anything that is neither heading nor blank. */
function hasFigureBelow(grid: Grid, row: number, column: number): boolean {
  const end = Math.min(row + SEARCH_DEPTH, grid.usedRange?.last.row ?? row);
  for (let below = row + 1; below <= end; below += 1) {
    const look = lookOf(grid, below, column);
    if (isFigureLook(look)) return true;
    if (look === 'text') return false;
    if (look === 'year' && below > row + MOST_HEADER_ROWS) return true;
  }
  return false;
}

/** Years in a heading rise by at most one from column to column, or stand still; amounts seldom do. */
function looksLikeYears(years: readonly number[]): boolean {
  return years.slice(1).every((year, index) => {
    const step = year - (years[index] ?? year);
    return step >= 0 && (step <= 1 || index === 0);
  });
}

/** A row whose label is followed by year-like amounts right below other figures is a line, not a heading. */
function continuesFigures(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  const firstUsed = grid.usedRange?.first.column ?? 0;
  let labelled = false;
  for (let column = firstUsed; column < first; column += 1) {
    labelled ||= lookOf(grid, row, column) !== 'empty';
  }
  if (!labelled || row === 0) return false;
  const above = columns.map((column) => lookOf(grid, row - 1, column));
  if (above.some(isFigureLook))
    return columns.length === 1 || columns.every((column) => lookOf(grid, row, column) === 'year');
  return above.some((look) => look === 'year' || look === 'headingText');
}

/** The heading cells of a row, or none if the row holds figures or is a line of a table. */
function headingColumns(grid: Grid, row: number): number[] {
  const range = grid.usedRange;
  if (range === null) return [];
  const columns: number[] = [];
  for (let column = range.first.column; column <= range.last.column; column += 1) {
    if (isFigureLook(lookOf(grid, row, column))) return [];
    if (isHeadingCell(grid, row, column) && hasFigureBelow(grid, row, column)) columns.push(column);
  }
  const years = columns.map((column) => Number(headingTextOf(grid, row, column))).filter(isYear);
  return looksLikeYears(years) && !continuesFigures(grid, row, columns) ? columns : [];
}

/** True if the row below adds to the headings above it: heading cells, no figures, no year given twice. */
function continuesHeader(grid: Grid, header: HeaderRows, row: number): boolean {
  const looks = header.columns.map((column) => lookOf(grid, row, column));
  if (looks.some(isFigureLook) || !looks.some((look) => look === 'year' || look === 'headingText')) return false;
  return header.columns.every((column) => {
    if (lookOf(grid, row, column) !== 'year') return true;
    const { year, span } = yearsInText(headingTextOf(grid, header.last, column));
    return year === null && span === null;
  });
}

/** All header rows of a sheet, top to bottom. */
export function findHeaderRows(grid: Grid): HeaderRows[] {
  const headers: HeaderRows[] = [];
  const range = grid.usedRange;
  for (let row = range?.first.row ?? 0; range !== null && row <= range.last.row; row += 1) {
    const columns = headingColumns(grid, row);
    if (columns.length === 0) continue;
    let header: HeaderRows = { first: row, last: row, columns };
    while (header.last - row + 1 < MOST_HEADER_ROWS && continuesHeader(grid, header, header.last + 1)) {
      const more = headingColumns(grid, header.last + 1).filter((column) => !header.columns.includes(column));
      header = {
        ...header,
        last: header.last + 1,
        columns: [...header.columns, ...more].sort((a, b) => a - b),
      };
    }
    headers.push(header);
    row = header.last;
  }
  return headers;
}
