import { isTotalLabel, sectionOpened } from '../table/roles';
import type { TableLine } from './table-line';

function named(line: TableLine, later: readonly TableLine[]): boolean {
  return later.some(({ label }) => isTotalLabel(label) && line.label.words.every((word) => label.words.includes(word)));
}

function isFigureLine(line: TableLine | undefined): line is TableLine {
  return line !== undefined && line.role !== 'heading';
}

/**
 * In a table with one column of figures a row without its figure looks like a heading. It is a line
 * where it stands amid the lines of a list, with no empty row around it and no total that names it.
 */
export function settleBlankLines(lines: readonly TableLine[]): TableLine[] {
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const below = lines[index + 1];
    const amid = isFigureLine(above) && isFigureLine(below) && !isTotalLabel(above.label);
    const gapless = !line.afterGap && below?.afterGap === false;
    const opens = sectionOpened(line.label) !== undefined || named(line, lines.slice(index + 1));
    return line.role === 'heading' && amid && gapless && !opens ? { ...line, role: line.section ?? 'other' } : line;
  });
}
