import type { ModelSheet } from '../../host/workbook-model/model';

/** Screen pixels to a point. */
const PIXELS = 4 / 3;
const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;
/** The least that is drawn, and what is drawn beyond what holds something, so that there is room to go on. */
const LEAST = { rows: 100, columns: 26 };
const MORE = { rows: 40, columns: 8 };

/** Rows or columns along an edge: where each begins, in pixels, with the end of the last. */
export interface Edge {
  readonly count: number;
  readonly starts: readonly number[];
}

/** The edge of so many rows or columns of these sizes in pixels. */
export function edgeOf(count: number, sizeOf: (index: number) => number): Edge {
  const starts = [0];
  for (let index = 0; index < count; index += 1) starts.push((starts[index] ?? 0) + sizeOf(index));
  return { count, starts };
}

/** Where a row or column begins; the end of the last for what is beyond. */
export const startAt = ({ starts, count }: Edge, index: number) => starts[Math.min(index, count)] ?? 0;

/** The size of so many from the index on, in pixels. */
export const sizeAt = (edge: Edge, index: number, span = 1) => startAt(edge, index + span) - startAt(edge, index);

const pixels = (points: number | undefined, standard: number) =>
  points === undefined ? standard : Math.round(points * PIXELS);

/** The columns of a sheet, as many as hold something and some more, at least up to the given one. */
export function columnEdge(sheet: ModelSheet, reach: number): Edge {
  const used = sheet.usedRange()?.last.column ?? 0;
  const count = Math.max(LEAST.columns, used + MORE.columns, reach + MORE.columns);
  return edgeOf(count, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : pixels(sheet.columnWidths.get(column), STANDARD_WIDTH),
  );
}

/** The rows of a sheet, as many as hold something and some more, at least down to the given one. */
export function rowEdge(sheet: ModelSheet, reach: number): Edge {
  const used = sheet.usedRange()?.last.row ?? 0;
  const count = Math.max(LEAST.rows, used + MORE.rows, reach + MORE.rows);
  return edgeOf(count, (row) => (sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeights.get(row), STANDARD_HEIGHT)));
}

/** The row or column that is at so many pixels. */
export function indexAt({ starts, count }: Edge, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The rows or columns from one index to another, both included, that are not hidden. */
export function shownBetween(edge: Edge, first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (index) => sizeAt(edge, index) > 0,
  );
}
