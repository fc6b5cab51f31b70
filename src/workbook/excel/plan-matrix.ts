import type { CellRange } from '../../core/cells/address';
import type { PlanCell, PlanContent, SheetPlan } from '../../core/port/sheet-plan';
import { cellStyles } from '../looks/cell-style';
import { LOOKS } from '../looks/look';
import type { StandardFont } from '../looks/standard-font';
import { cellLink, cellProperties } from './cell-properties';

/** What is typed into a cell: a number, a text or formula, or nothing. */
export type MatrixValue = number | string;

/** A plan as the rectangles that Excel takes, from A1 on. */
export interface PlanMatrix {
  readonly range: CellRange;
  readonly formulas: MatrixValue[][];
  readonly numberFormats: string[][];
  readonly properties: Excel.SettableCellProperties[][];
  readonly links: Excel.SettableCellProperties[][];
  readonly font: StandardFont;
}

/** Texts that Excel takes for nothing else: they begin with a letter, and hold no digit that could be a date. */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH = /^(?:true|false|sant|falskt)$/i;

/**
 * The text as it must be typed to stay text: behind an apostrophe, which the cell does not show, unless
 * it can be nothing else. Example: `=SUM(A1)`, `1-2`, `maj 21` and `sant` get one; `Utfall` does not.
 */
export function typedText(text: string): string {
  const isPlain = text === '' || (PLAIN_TEXT.test(text) && !TRUTH.test(text));
  return isPlain ? text : `'${text}`;
}

function typed(content: PlanContent): MatrixValue {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return typedText(content.text);
    case 'number':
      return content.value.toNumber();
    case 'formula':
      return `=${content.formula}`;
  }
}

function rangeOf(cells: readonly PlanCell[]): CellRange {
  const last = {
    row: cells.reduce((most, { row }) => Math.max(most, row), 0),
    column: cells.reduce((most, { column }) => Math.max(most, column), 0),
  };
  return { first: { row: 0, column: 0 }, last };
}

function matrixOf<T>({ last }: CellRange, make: () => T): T[][] {
  return Array.from({ length: last.row + 1 }, () => Array.from({ length: last.column + 1 }, make));
}

function put<T>(matrix: T[][], { row, column }: PlanCell, value: T): void {
  const cells = matrix[row];
  if (cells !== undefined) cells[column] = value;
}

/** The plan's cells as rectangles; cells that the plan does not name are empty and plain. */
export function planMatrix(plan: SheetPlan, font: StandardFont): PlanMatrix {
  const range = rangeOf(plan.cells);
  const styles = cellStyles(plan);
  const formulas = matrixOf<MatrixValue>(range, () => '');
  const numberFormats = matrixOf(range, () => 'General');
  const properties = matrixOf<Excel.SettableCellProperties>(range, () => ({}));
  const links = matrixOf<Excel.SettableCellProperties>(range, () => ({}));
  for (const cell of plan.cells) {
    const { content, style } = cell;
    const cellStyle = styles.get(cell) ?? { name: style, quoted: false, overNumbers: false };
    put(formulas, cell, typed(content));
    put(numberFormats, cell, LOOKS[style].format);
    put(properties, cell, cellProperties(cellStyle, font));
    put(links, cell, cellLink(cell));
  }
  return { range, formulas, numberFormats, properties, links, font };
}
