import type { ModelSheet } from '../../host/workbook-model/model';
import type { Edge } from './edge';
import { indexAt, shownBetween, sizeAt, startAt } from './edge';

/** The column of row numbers and the row of column letters, in pixels. */
export const HEADING = { width: 44, height: 22 };

/** What of a sheet is in view: how far it is scrolled and how large the view is, in pixels. */
export interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Rows and columns of a sheet, and how many rows stay at the top. */
export interface Layout {
  readonly rows: Edge;
  readonly columns: Edge;
  readonly frozen: number;
}

/** Which rows and columns are drawn. */
export interface Drawn {
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Drawn beyond what is in view, so that scrolling shows no gap. */
const SPARE = { rows: 8, columns: 3 };

/** Merged cells that begin above the view reach into it. */
function firstRowDrawn({ merges }: ModelSheet, first: number, last: number): number {
  return merges.reduce(
    (least, merge) => (merge.first.row <= last && merge.last.row >= first ? Math.min(least, merge.first.row) : least),
    first,
  );
}

/** Which rows and columns of the sheet are drawn in the view. */
export function drawnIn(view: View, sheet: ModelSheet, { rows, columns, frozen }: Layout): Drawn {
  const frozenHeight = startAt(rows, frozen);
  const lastRow = Math.min(rows.count - 1, indexAt(rows, view.top + view.height) + SPARE.rows);
  const inView = Math.max(frozen, indexAt(rows, view.top + frozenHeight) - SPARE.rows);
  const firstRow = Math.max(frozen, firstRowDrawn(sheet, inView, lastRow));
  const lastColumn = Math.min(columns.count - 1, indexAt(columns, view.left + view.width) + SPARE.columns);
  const firstColumn = Math.max(0, indexAt(columns, view.left) - SPARE.columns);
  return {
    frozenRows: shownBetween(rows, 0, frozen - 1),
    rows: shownBetween(rows, firstRow, lastRow),
    columns: shownBetween(columns, firstColumn, lastColumn),
  };
}

/** How far the view must be scrolled so that the cell is seen, clear of headings and frozen rows. */
export function scrolledTo(view: View, layout: Layout, cell: { row: number; column: number }): View {
  const { rows, columns, frozen } = layout;
  const covered = startAt(rows, frozen);
  const [top, bottom] = [startAt(rows, cell.row), startAt(rows, cell.row) + sizeAt(rows, cell.row)];
  const [left, right] = [startAt(columns, cell.column), startAt(columns, cell.column) + sizeAt(columns, cell.column)];
  const room = { height: view.height - HEADING.height, width: view.width - HEADING.width };
  const down = cell.row < frozen ? view.top : clamp(view.top, bottom - room.height, top - covered);
  return { ...view, top: Math.max(0, down), left: Math.max(0, clamp(view.left, right - room.width, left)) };
}

/** The value between the bounds; what is larger than the view begins at its beginning. */
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
