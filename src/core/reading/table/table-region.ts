import type { CellRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from './cell-content';
import type { HeaderRows } from './header-rows';
import { findHeaderRows } from './header-rows';
import type { RegionColumn } from './region-headings';
import { regionColumn, titlesAbove } from './region-headings';
import { normalizeText } from './text';

/** A gap of this many empty rows ends a table. */
const LONGEST_GAP = 4;
const NOTE_HEADING = /^(?:not|noter|kommentar\w*|anm\w*|förklaring\w*)$/;

/** Where one table is on its sheet. */
export interface TableRegion {
  readonly grid: Grid;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly RegionColumn[];
  /** The columns that hold labels, left to right; at least one. */
  readonly labelColumns: readonly number[];
  /** A column of account or project numbers before the labels. */
  readonly codeColumn: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts above the table, nearest first. */
  readonly titles: readonly string[];
  /** What is in the header rows over the labels. */
  readonly corner: string;
}

/** The cells of a region, heading included. */
export function regionRange(region: TableRegion): CellRange {
  const columns = [...region.labelColumns, ...region.columns.map(({ column }) => column)];
  if (region.codeColumn !== null) columns.push(region.codeColumn);
  return {
    first: { row: region.header.first, column: Math.min(...columns) },
    last: { row: region.lastRow, column: Math.max(...columns) },
  };
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function countRows(grid: Grid, { first, last }: Rows, matches: (row: number) => boolean): number {
  return grid.filled.rows(first, last).filter(matches).length;
}

/** The rows under a header, to the next header that shares a column with it. */
function rowsUnder(grid: Grid, header: HeaderRows, headers: readonly HeaderRows[]): Rows {
  const own = new Set(header.columns);
  const next = headers.find((other) => other.first > header.last && other.columns.some((column) => own.has(column)));
  return { first: header.last + 1, last: (next?.first ?? (grid.usedRange?.last.row ?? 0) + 1) - 1 };
}

function isFigureAt(grid: Grid, row: number, column: number): boolean {
  const look = lookOf(grid, row, column);
  return isFigureLook(look) || look === 'year';
}

/** What can only be an amount gone wrong: a truth value, or digits of another width or script. */
function isGoneWrong(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'boolean') return true;
  return typeof value === 'string' && /\p{Nd}/u.test(value) && !/[\d\p{L}]/u.test(value);
}

/** What is under a header: in how many rows it has a figure, and in how many of those each column a text. */
function countTexts(grid: Grid, header: HeaderRows, rows: Rows) {
  const headed = new Set(header.columns);
  const last = Math.max(...header.columns);
  const texts = new Map<number, number>();
  let figureRows = 0;
  for (const row of grid.filled.rows(rows.first, rows.last)) {
    const columns = grid.filled.columns(row);
    if (!columns.some((column) => headed.has(column) && isFigureAt(grid, row, column))) continue;
    figureRows += 1;
    for (const column of columns) {
      if (column >= last) break;
      const isText = /\p{L}/u.test(labelTextOf(grid, row, column)) && !isFigureAt(grid, row, column);
      if (isText) texts.set(column, (texts.get(column) ?? 0) + 1);
    }
  }
  return { figureRows, texts };
}

/** Columns of text that can be labels: most rows with a figure have a text there. */
function textColumns(grid: Grid, header: HeaderRows, rows: Rows): number[] {
  const { figureRows, texts } = countTexts(grid, header, rows);
  const isNote = (column: number) => NOTE_HEADING.test(normalizeText(headingTextOf(grid, header.last, column)));
  return [...texts]
    .flatMap(([column, count]) => (count * 2 >= figureRows && !isNote(column) ? [column] : []))
    .sort((left, right) => left - right);
}

/** Figure columns side by side belong together until a column of labels is between them. */
function splitByLabels(columns: readonly number[], labels: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group === undefined || previous === undefined || labels.some((label) => label > previous && label < column))
      groups.push([column]);
    else group.push(column);
  }
  return groups;
}

/** Columns with figures that no heading cell was found for, but some other heading text is over (`Andel`). */
function withOtherColumns(grid: Grid, bounds: { header: HeaderRows; rows: Rows; labels: readonly number[] }): number[] {
  const { header, rows, labels } = bounds;
  const columns = new Set(header.columns);
  const firstHeaded = Math.min(...header.columns);
  const nearestLabel = Math.max(...labels.filter((label) => label < firstHeaded), -1);
  const from = nearestLabel < 0 ? firstHeaded : nearestLabel + 1;
  const headed = [header.first, header.last].flatMap((row) =>
    grid.filled.columns(row).filter((column) => column >= from && headingTextOf(grid, row, column) !== ''),
  );
  const others = new Set(headed.filter((column) => !columns.has(column) && !labels.includes(column)));
  for (const column of columnsWithFigures(grid, rows, others)) columns.add(column);
  return [...columns].sort((left, right) => left - right);
}

/** Those of the columns that hold a figure in any of the rows. */
function columnsWithFigures(grid: Grid, rows: Rows, columns: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  if (columns.size === 0) return found;
  for (const row of grid.filled.rows(rows.first, rows.last)) {
    for (const column of grid.filled.columns(row))
      if (columns.has(column) && !found.has(column) && isFigureLook(lookOf(grid, row, column))) found.add(column);
  }
  return found;
}

function rowIsEmpty(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => lookOf(grid, row, column) === 'empty');
}

/** Ends the rows at a long gap and at the last figure. */
function trimRows(grid: Grid, rows: Rows, columns: { labels: readonly number[]; figures: readonly number[] }): Rows {
  const all = [...columns.labels, ...columns.figures];
  let last = rows.first - 1;
  let gap = 0;
  for (let row = rows.first; row <= rows.last && gap < LONGEST_GAP; row += 1) {
    gap = rowIsEmpty(grid, row, all) ? gap + 1 : 0;
    if (columns.figures.some((column) => isFigureAt(grid, row, column) || isGoneWrong(grid, row, column))) last = row;
  }
  return { first: rows.first, last };
}

function isCode(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === 'number' ? Number.isInteger(value) && value > 0 : /^\d{1,8}$/.test(String(value ?? ''));
}

/** The column beside the labels if it holds whole numbers and nothing else: accounts, projects, running numbers. */
function codeColumnOf(grid: Grid, rows: Rows, label: number): number | null {
  const column = label - 1;
  const filled = countRows(grid, rows, (row) => lookOf(grid, row, column) !== 'empty');
  const codes = countRows(grid, rows, (row) => isCode(grid, row, column));
  return filled > 0 && codes === filled ? column : null;
}

function regionOf(
  grid: Grid,
  header: HeaderRows,
  parts: { group: readonly number[]; labels: readonly number[]; rows: Rows },
): TableRegion | null {
  const { group, labels } = parts;
  if (labels.length === 0) return null;
  const rows = trimRows(grid, parts.rows, { labels, figures: group });
  if (rows.last < rows.first) return null;
  const cornerTexts = labels.map(
    (column) => headingTextOf(grid, header.last, column) || headingTextOf(grid, header.first, column),
  );
  const codeColumn = codeColumnOf(grid, rows, Math.min(...labels));
  return {
    grid,
    header: { first: header.first, last: header.last },
    columns: group.map((column) => regionColumn(grid, header, { column, group })),
    labelColumns: labels,
    codeColumn,
    firstRow: rows.first,
    lastRow: rows.last,
    titles: titlesAbove(grid, header, [...(codeColumn === null ? [] : [codeColumn]), ...labels, ...group]),
    corner: cornerTexts.filter((text) => text !== '').join(' '),
  };
}

/** Every table of figures on a sheet: beside each other or stacked, wherever they are. */
export function findTableRegions(grid: Grid): TableRegion[] {
  const headers = findHeaderRows(grid);
  return headers.flatMap((header) => {
    const rows = rowsUnder(grid, header, headers);
    const labels = textColumns(grid, header, rows);
    const groups = splitByLabels(withOtherColumns(grid, { header, rows, labels }), labels);
    return groups.flatMap((group, index) => {
      const after = index === 0 ? -1 : Math.max(...(groups[index - 1] ?? []));
      const own = labels.filter((label) => label > after && label < Math.min(...group));
      return regionOf(grid, header, { group, labels: own, rows }) ?? [];
    });
  });
}
