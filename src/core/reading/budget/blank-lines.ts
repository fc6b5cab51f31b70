import { isTotalLabel, sectionOpened } from '../table/roles';
import type { TableLine } from './table-line';

/** True if one of the totals after the line names it. */
function isNamed(
  line: TableLine,
  { index, totals }: { index: number; totals: readonly number[] },
  lines: readonly TableLine[],
): boolean {
  const { words } = line.label;
  return totals.some((total) => total > index && words.every((word) => lines[total]?.label.words.includes(word)));
}

function isFigureLine(line: TableLine | undefined): line is TableLine {
  return line !== undefined && line.role !== 'heading';
}

/**
 * In a table with one column of figures a row without its figure looks like a heading. It is a line
 * where it is amid the lines of a list, with no empty row around it and no total that names it.
 */
export function settleBlankLines(lines: readonly TableLine[]): TableLine[] {
  const totals = lines.flatMap(({ label }, index) => (isTotalLabel(label) ? [index] : []));
  return lines.map((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const amid = isFigureLine(above) && isFigureLine(below) && !isTotalLabel(above.label);
    const gapless = !line.afterGap && below?.afterGap === false;
    if (line.role !== 'heading' || !amid || !gapless) return line;
    const opens = sectionOpened(line.label) !== undefined || isNamed(line, { index, totals }, lines);
    return opens ? line : { ...line, role: line.section ?? 'other' };
  });
}
