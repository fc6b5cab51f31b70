import type { CSSProperties } from 'react';
import type { CellAddress } from '../../../../src/core/cells/address';
import type { ModelCell, ModelConditionalFormat, ModelLink, ModelSheet } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import { mergeAt } from '../selection/merged';
import type { Across, DrawnFormat } from './cell-look';
import { acrossOf, boxStyle, drawnFormat, fontOf, insetOf, textStyle } from './cell-look';
import { sizeAt } from './edge';
import type { Measure } from './fitting-text';
import { fittingText } from './fitting-text';
import type { Layout } from './view-window';

/** One cell as it is drawn. Sizes are in pixels; `span` counts rows and columns of merged cells. */
export interface CellView {
  readonly column: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly span: { readonly rows: number; readonly columns: number } | null;
  readonly text: string;
  readonly textStyle: CSSProperties;
  readonly boxStyle: CSSProperties;
  readonly wraps: boolean;
  readonly link: ModelLink | null;
  /** How wide the text may be: more than the cell where it runs on over empty neighbours. */
  readonly reach: number;
}

/** What is needed to draw the rows of a sheet. */
export interface RowContext {
  readonly sheet: ModelSheet;
  readonly layout: Layout;
  /** How wide text is, by font. */
  readonly measureIn: (font: string) => Measure;
}

function naturalAcross({ value, isError }: ModelCell): Across {
  if (isError || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}

/** How far text that is wider than its cell reaches: over neighbours to the right as long as they are empty. */
function reachOf(
  { sheet, layout }: RowContext,
  { row, column }: { row: number; column: number },
  needed: number,
): number {
  let reach = sizeAt(layout.columns, column);
  for (let next = column + 1; reach < needed && next < layout.columns.count; next += 1) {
    if (sheet.cells.has(cellKey(row, next)) || mergeAt(sheet, { row, column: next }) !== null) break;
    reach += sizeAt(layout.columns, next);
  }
  return reach;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly size: CellView['size'];
}

const EMPTY = { text: '', textStyle: {}, wraps: false };

/** The text, how it looks and how far it reaches. */
function drawContent(context: RowContext, cell: ModelCell, place: CellPlace) {
  const { sheet } = context;
  const { row, column, size } = place;
  const key = cellKey(row, column);
  const format = drawnFormat(sheet.formats.get(key));
  const across = acrossOf(format, naturalAcross(cell));
  const { left, right } = insetOf(format, across);
  const measure = context.measureIn(fontOf(format));
  const code = sheet.numberFormats.get(key) ?? 'General';
  const { text, colour } = fittingText(cell, code, { room: size.width - left - right, measure });
  const wraps = format.wrapText === true && typeof cell.value === 'string';
  const runsOn = !wraps && across === 'left' && typeof cell.value === 'string' && mergeAt(sheet, place) === null;
  const reach = runsOn ? reachOf(context, place, measure(text) + left + right) : size.width;
  return { text, textStyle: textStyle(format, across, colour), wraps, reach };
}

/** A condition that holds wherever it is asked; no other is calculated here. */
const ALWAYS = /^=N\("[^"]*"\)=0$/;

/** The fill that a conditional format gives a cell in the place of its own; the first of several counts. */
function conditionalFill({ conditionalFormats }: ModelSheet, { row, column }: CellAddress): DrawnFormat {
  const holds = ({ formula, range: { first, last } }: ModelConditionalFormat) =>
    ALWAYS.test(formula) && row >= first.row && row <= last.row && column >= first.column && column <= last.column;
  const format = conditionalFormats.find(holds);
  return format === undefined ? {} : { fill: { color: format.colour } };
}

function viewOf(context: RowContext, row: number, column: number): CellView | null {
  const { sheet, layout } = context;
  const key = cellKey(row, column);
  const merge = mergeAt(sheet, { row, column });
  if (merge !== null && (merge.first.row !== row || merge.first.column !== column)) return null;
  const { first, last } = merge ?? { first: { row, column }, last: { row, column } };
  const span = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  const size = { width: sizeAt(layout.columns, column, span.columns), height: sizeAt(layout.rows, row, span.rows) };
  const cell = sheet.cells.get(key);
  return {
    ...{ column, size, span: merge === null ? null : span, link: sheet.links.get(key) ?? null },
    boxStyle: boxStyle({ ...drawnFormat(sheet.formats.get(key)), ...conditionalFill(sheet, { row, column }) }),
    ...(cell === undefined ? { ...EMPTY, reach: size.width } : drawContent(context, cell, { row, column, size })),
  };
}

/** The nearest filled cell to the left of those drawn: its text may run on into them. */
function columnBefore({ sheet }: RowContext, row: number, first: number): number | null {
  for (let column = first - 1; column >= 0; column -= 1) if (sheet.cells.has(cellKey(row, column))) return column;
  return null;
}

/** The cells of a row in these columns, and the one before them if its text reaches into them. */
export function rowView(context: RowContext, row: number, columns: readonly number[]): CellView[] {
  const before = columnBefore(context, row, columns[0] ?? 0);
  const outside = before === null ? null : viewOf(context, row, before);
  const runsIn = outside !== null && outside.reach > outside.size.width ? [outside] : [];
  return [...runsIn, ...columns.flatMap((column) => viewOf(context, row, column) ?? [])];
}
