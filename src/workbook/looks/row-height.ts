import { EXCEL_LIMITS } from '../../core/cells/excel-limits';
import type { PlanCell, SheetPlan } from '../../core/port/sheet-plan';
import { LOOKS, textSize } from './look';
import type { StandardFont } from './standard-font';
import { standardHeight } from './standard-font';

/** How much of a text there is room for where there would be a digit: measured in Calibri it is a tenth more. */
const NARROWER = 1.05;
const STANDARD_WIDTH = 8.43;

/**
 * The height in points that a row of cells needs for its wrapped texts and larger fonts; `null` for
 * the standard height. No row is higher than Excel lets it be: of a longer text the rest is read in the formula bar.
 * An estimate, on the generous side: programs that do not measure text when they
 * open a file would else print one row over another.
 * Example: a wrapped text of 70 characters in a column 40 wide needs two lines, 30 points in Calibri 11.
 */
export function rowHeight(cells: readonly PlanCell[], plan: SheetPlan, font: StandardFont): number | null {
  const standard = standardHeight(font);
  const heights = cells.map((cell) => cellHeight(cell, widthOf(cell, plan), font));
  const height = Math.max(standard, ...heights);
  return height === standard ? null : Math.min(Math.ceil(height * 4) / 4, EXCEL_LIMITS.rowHeight);
}

/** The characters that a cell has room for; what it is merged with is its own. */
function widthOf({ row, column }: PlanCell, { columnWidths, merges = [] }: SheetPlan): number {
  const merged = merges.find(({ first }) => first.row === row && first.column === column);
  const widths = columnWidths.slice(column, (merged?.last.column ?? column) + 1);
  return widths.length === 0 ? STANDARD_WIDTH : widths.reduce((sum, width) => sum + width, 0);
}

/** What a cell shows as text, as far as it is known when it is planned. */
function shownText({ content }: PlanCell): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && typeof content.value === 'string' ? content.value : '';
}

function cellHeight(cell: PlanCell, width: number, font: StandardFont): number {
  const look = LOOKS[cell.style];
  const { bold, wrap } = look;
  const size = textSize(look, font.size) / font.size;
  // Words are narrower than the digits that column widths count, with their spaces; bold ones are a tenth wider.
  const lines = wrap ? countLines(shownText(cell), (width * NARROWER) / size / (bold ? 1.1 : 1)) : 1;
  return lines * size * standardHeight(font);
}

/** The lines that text takes where it is broken between words. */
function countLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let free = 0;
    for (const word of paragraph.split(' ')) {
      if (word.length + 1 <= free) {
        free -= word.length + 1;
        continue;
      }
      const taken = Math.max(1, Math.ceil(word.length / width));
      lines += taken;
      free = taken * width - word.length;
    }
  }
  return lines;
}
