import type { CellRange } from '../../cells/address';
import type { PlanCell } from '../../port/sheet-plan';
import { REPORT_WIDTHS } from './columns';

/** How many letters of a text have room where there is room for one digit. */
const LETTERS = 1.05;

interface LabelRoom {
  readonly row: number;
  /** The last column before the figures of the row. */
  readonly last: number;
  /** The lines that the label takes in its own column, and over all columns to there. */
  readonly alone: number;
  readonly spread: number;
}

/** The lines that a text takes over columns of the page, the last one included. */
export function linesOver(text: string, [first, last]: readonly [number, number]): number {
  const width = REPORT_WIDTHS.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  return Math.ceil(text.length / (width * LETTERS));
}

/** The labels that are broken into lines where they are too long. */
function labelsIn(cells: readonly PlanCell[]): LabelRoom[] {
  const filled = new Map<number, number>();
  for (const { row, column, content } of cells) {
    if (column > 0 && content.kind !== 'blank') filled.set(row, Math.min(column, filled.get(row) ?? column));
  }
  return cells.flatMap(({ row, column, style, content }) => {
    if (column !== 0 || style !== 'item' || content.kind !== 'text') return [];
    const last = Math.max(0, (filled.get(row) ?? 1) - 1);
    return [{ row, last, alone: linesOver(content.text, [0, 0]), spread: linesOver(content.text, [0, last]) }];
  });
}

/** Labels that are too long for their column get the empty ones up to the figures as well. */
export function labelMerges(cells: readonly PlanCell[]): CellRange[] {
  return labelsIn(cells).flatMap(({ row, last, alone, spread }) =>
    spread < alone ? [{ first: { row, column: 0 }, last: { row, column: last } }] : [],
  );
}

/** The lines of each row whose label has several. */
export function labelLines(cells: readonly PlanCell[]): ReadonlyMap<number, number> {
  return new Map(labelsIn(cells).flatMap(({ row, spread }) => (spread > 1 ? [[row, spread] as const] : [])));
}
