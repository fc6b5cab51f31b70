import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { LAST_COLUMN } from './columns';
import { labelLines, linesOver } from './label-room';

/** How much higher a line is than one of the workbook's own font, where it is another. */
const HEIGHTS: Partial<Readonly<Record<StyleName, number>>> = { section: 1.1, heading: 0.82, reportTitle: 1.82 };
/** Sentences, which have the page from their column to its right edge. */
const SENTENCES: ReadonlySet<StyleName> = new Set(['wrapped', 'paragraph', 'verdict']);

function textOf({ content }: PlanCell): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && typeof content.value === 'string' ? content.value : '';
}

function linesOfCell(cell: PlanCell): number {
  const { column, style } = cell;
  const text = textOf(cell);
  const lines = SENTENCES.has(style) ? linesOver(text, [column, LAST_COLUMN]) : text.split('\n').length;
  return lines * (HEIGHTS[style] ?? 1);
}

/**
 * How many lines of usual height cells take of the page beyond one for each of their rows: headings in two lines,
 * long labels and sentences, larger text. Example: a heading over a table and a section's title take 0.74 more.
 */
export function extraLines(cells: readonly PlanCell[]): number {
  const lines = new Map(labelLines(cells));
  for (const cell of cells.filter(({ column }) => column <= LAST_COLUMN)) {
    lines.set(cell.row, Math.max(1, lines.get(cell.row) ?? 1, linesOfCell(cell)));
  }
  return [...lines.values()].reduce((sum, each) => sum + each - 1, 0);
}
