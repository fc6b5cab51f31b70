import { EXCEL_LIMITS } from '../../core/cells/excel-limits';
import type { PlanCell, SheetPlan } from '../../core/port/sheet-plan';
import { LOOKS } from './look';
import type { StandardFont } from './standard-font';
import { standardHeight } from './standard-font';

const STANDARD_WIDTH = 8.43;

/**
 * The height in points that a row of cells needs for its wrapped texts and larger fonts; `null` for
 * the standard height. No row is higher than Excel lets it be: of a longer text the rest is read in the formula bar.
 * An estimate, on the generous side: programs that do not measure text when they
 * open a file would else print one row over another.
 * Example: a wrapped text of 70 characters in a column 40 wide needs two lines, 30 points in Calibri 11.
 */
export function rowHeight(cells: readonly PlanCell[], { columnWidths }: SheetPlan, font: StandardFont): number | null {
  const standard = standardHeight(font);
  const heights = cells.map((cell) => cellHeight(cell, columnWidths[cell.column] ?? STANDARD_WIDTH, font));
  const height = Math.max(standard, ...heights);
  return height === standard ? null : Math.min(Math.ceil(height * 4) / 4, EXCEL_LIMITS.rowHeight);
}

function cellHeight({ content, style }: PlanCell, width: number, font: StandardFont): number {
  const { larger = 0, bold, wrap } = LOOKS[style];
  const size = (font.size + larger) / font.size;
  const text = content.kind === 'text' ? content.text : '';
  // Bold letters are about a tenth wider than the digits that column widths count.
  const lines = wrap ? countLines(text, width / size / (bold ? 1.1 : 1)) : 1;
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
