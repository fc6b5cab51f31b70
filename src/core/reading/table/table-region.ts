import type { CellRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { headingTextOf, lookOf } from './cell-content';
import type { HeaderRows } from './header-rows';
import { findHeaderRows } from './header-rows';
import type { Rows } from './region-columns';
import { isFigureAt, splitByLabels, textColumns, withOtherColumns } from './region-columns';
import type { RegionColumn } from './region-headings';
import { regionColumn, titlesAbove } from './region-headings';

/** A gap of this many empty rows ends a table. */
const LONGEST_GAP = 4;

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

function countRows(grid: Grid, { first, last }: Rows, matches: (row: number) => boolean): number {
  return grid.filled.rows(first, last).filter(matches).length;
}

/** The rows under a header, to the next header that shares a column with it. */
function rowsUnder(grid: Grid, header: HeaderRows, headers: readonly HeaderRows[]): Rows {
  const own = new Set(header.columns);
  const next = headers.find((other) => other.first > header.last && other.columns.some((column) => own.has(column)));
  return { first: header.last + 1, last: (next?.first ?? (grid.usedRange?.last.row ?? 0) + 1) - 1 };
}

/** What can only be an amount gone wrong: a truth value, or digits of another width or script. */
function isGoneWrong(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'boolean') return true;
  return typeof value === 'string' && /\p{Nd}/u.test(value) && !/[\d\p{L}]/u.test(value);
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
