import { partyOf } from '../../documents/income-roles';
import { labelTextOf, lookOf } from '../table/cell-content';
import type { Label } from '../table/label';
import { readLabel } from '../table/label';
import { isTotalLabel, readRole, sectionOpened } from '../table/roles';
import type { TableRegion } from '../table/table-region';
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
function settleBlanksAmid(lines: readonly TableLine[]): TableLine[] {
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

const isPayer = (label: Label) => partyOf(readRole(label, 'income').role) !== null;

/**
 * The region with the rows below its last figure that name parties and are blank: with all contributions to be
 * computed, no figure comes after the state's.
 */
export function withBlankContributions(region: TableRegion): TableRegion {
  const { grid, labelColumns, columns } = region;
  const isBlank = (row: number) => columns.every(({ column }) => lookOf(grid, row, column) === 'empty');
  const isOwed = (row: number) =>
    isBlank(row) && labelColumns.some((column) => isPayer(readLabel(labelTextOf(grid, row, column))));
  let lastRow = region.lastRow;
  while (isOwed(lastRow + 1)) lastRow += 1;
  return { ...region, lastRow };
}

/** The lines around one with no empty row between, as long as each is a party's contribution by its words. */
function contributionsAround(lines: readonly TableLine[], index: number): { from: number; to: number } {
  const isContribution = (at: number) => partyOf(lines[at]?.named ?? 'other') !== null;
  let [from, to] = [index, index];
  while (isContribution(from - 1) && lines[from]?.afterGap === false) from -= 1;
  while (isContribution(to + 1) && lines[to + 1]?.afterGap === false) to += 1;
  return { from, to };
}

/** True for a party's name over its own lines: `Kommunerna`, `Staten`. A municipality is one of many. */
function isHeadingOf({ named }: TableLine, filled: readonly TableLine[]): boolean {
  return named !== 'income.municipality' && filled.some(({ role }) => partyOf(role) === partyOf(named));
}

/**
 * Contributions that are to be computed are blank in every column: next year's budget in the autumn. A row that names
 * a party is its line where the rows around it do too, one of them with figures, down to a total or the table's end;
 * over rows of other things it is their heading.
 */
function settleBlankContributions(lines: readonly TableLine[]): TableLine[] {
  return lines.map((line, index) => {
    if (line.role !== 'heading' || partyOf(line.named) === null) return line;
    const { from, to } = contributionsAround(lines, index);
    const filled = lines.slice(from, to + 1).filter(({ role }) => role !== 'heading');
    const isFilled = filled.length > 0 && !isHeadingOf(line, filled);
    const below = lines[to + 1];
    const isLast = below === undefined || below.afterGap || isTotalLabel(below.label);
    return isFilled && isLast ? { ...line, role: line.named } : line;
  });
}

/** Rows without figures that are lines all the same: contributions to be computed, and blanks amid a single column. */
export function settleBlankLines(lines: readonly TableLine[], amountColumns: number): TableLine[] {
  const settled = settleBlankContributions(lines);
  return amountColumns === 1 ? settleBlanksAmid(settled) : settled;
}
