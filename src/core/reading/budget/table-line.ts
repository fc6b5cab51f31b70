import type { Figure, FigureColumn } from '../../documents/budget';
import type { LineRole } from '../../documents/line-role';
import { ROLES } from '../../documents/line-role';
import { amountBrought } from '../../documents/column-view';
import { postOf } from '../../documents/service-degree';
import { printedDecimals } from '../../figures/agreement';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { readLabel } from '../table/label';
import type { Label } from '../table/label';
import { BALANCE_SHEET_WORDS, EQUITY_WORDS, INCOME_WORDS, MEMBER_HEADINGS } from '../table/lexicon';
import { mentions } from '../table/phrases';
import type { RoleReading, TableSection } from '../table/roles';
import { hasMemberShares, isNamedByShare } from './member-labels';
import { isSectionLabel, isTotalLabel, readRole, sectionOpened } from '../table/roles';
import type { TableRegion } from '../table/table-region';
import { wordsOf } from '../table/text';

/** A line while its table is being understood. */
export interface TableLine {
  readonly row: number;
  readonly label: Label;
  readonly figures: readonly Figure[];
  readonly role: LineRole;
  /** What its words and section show, also of a row without figures, which is a heading at first. */
  readonly named: LineRole;
  readonly misspelt: boolean;
  readonly section: TableSection;
  /** True if an empty row is between this line and the one above. */
  readonly afterGap: boolean;
}

const CODE_CELL = /^[\p{Lu}\d-]{2,10}$/u;

function codeAt({ grid, codeColumn }: TableRegion, row: number): string | null {
  const value = codeColumn === null ? null : grid.value(row, codeColumn);
  return value === null ? null : String(value);
}

/** The label of a row: the first text of the label columns, with the code beside it. */
function rowLabel(region: TableRegion, row: number): Label {
  const label = labelInRow(region, row);
  return { ...label, code: codeAt(region, row) ?? label.code };
}

function labelInRow(region: TableRegion, row: number): Label {
  const texts = region.labelColumns.map((column) => labelTextOf(region.grid, row, column));
  const first = texts.findIndex((text) => text.trim() !== '');
  const text = texts[first] ?? '';
  const next = texts.slice(first + 1).find((candidate) => candidate.trim() !== '');
  if (next !== undefined && CODE_CELL.test(text.trim()) && /\d/.test(text))
    return readLabel(`${text.trim()} ${next.trim()}`);
  return readLabel(text, Math.max(0, first));
}

function isKnownNumber(figure: Figure): boolean {
  return (
    figure.state === 'number' ||
    figure.state === 'textNumber' ||
    figure.state === 'error' ||
    figure.state === 'tooLarge' ||
    figure.state === 'notCalculated'
  );
}

/** A digit of any script, or a truth value, where an amount should be. */
const GONE_WRONG = /\p{Nd}|^(?:SANT|FALSKT)$/u;

/** Words alone where a row has no figure are a heading's remark; a digit among them is a figure gone wrong. */
function isHeadingRow(figures: readonly Figure[]): boolean {
  return !figures.some(
    (figure) =>
      isKnownNumber(figure) ||
      figure.state === 'dash' ||
      (figure.state === 'notANumber' && GONE_WRONG.test(figure.text)),
  );
}

function nextSection(section: TableSection, line: TableLine): TableSection {
  if (line.role === 'heading' || isSectionLabel(line.label)) return sectionOpened(line.label) ?? section;
  if (line.role === 'income.subtotal' && mentions(line.label.words, INCOME_WORDS.slice(0, 3))) return 'cost';
  const isNamedIncome = ROLES[line.role].section === 'income' && line.role !== 'income';
  return section === null && isNamedIncome ? 'income' : section;
}

/** `Eget kapital` without a word for when: closing under a result, else opening; apart in a balance sheet. */
function bareEquityRole(label: Label, above: LinesAbove): LineRole | null {
  if (!mentions(label.words, EQUITY_WORDS) || label.words.length > 3 || isTotalLabel(label)) return null;
  if (above.isBalanceSheet) return 'balance.equity';
  return above.hasResult ? 'equity.closing' : 'equity.opening';
}

/** What the lines above one show of it. */
interface LinesAbove {
  readonly last: TableLine | null;
  readonly isBalanceSheet: boolean;
  readonly hasResult: boolean;
}

const NOTHING_ABOVE: LinesAbove = { last: null, isBalanceSheet: false, hasResult: false };

function withLine(above: LinesAbove, line: TableLine): LinesAbove {
  return {
    last: line,
    isBalanceSheet: above.isBalanceSheet || mentions(line.label.words, BALANCE_SHEET_WORDS),
    hasResult: above.hasResult || ROLES[line.role].section === 'result',
  };
}

/** What is known where a line is read. */
interface LineContext {
  readonly columns: readonly FigureColumn[];
  readonly unit: Unit;
  readonly section: TableSection;
  readonly above: LinesAbove;
  /** True where the heading over the labels states that they are the members. */
  readonly members: boolean;
  /** True where a share in a label makes it a member's. */
  readonly memberShares: boolean;
}

/** The role of a line with figures: its words', or what its place shows where they show nothing. */
function roleOf(label: Label, { section, above, members, memberShares }: LineContext): RoleReading {
  const named = readRole(label, section);
  const isOther = named.role === 'income.municipality' && isNamedByShare(label) && !memberShares;
  const read: RoleReading = isOther ? { role: section ?? 'other', misspelt: false } : named;
  const unnamed = read.role === 'other' || read.role === 'income';
  const plain = unnamed || read.role === 'cost';
  // Posts under the name of a kommun are what it employs, and pay nothing.
  const ofMember = unnamed && members && postOf(label.text) === null ? 'income.municipality' : read.role;
  return { ...read, role: (plain ? bareEquityRole(label, above) : null) ?? ofMember };
}

function lineOf(region: TableRegion, row: number, context: LineContext): TableLine | null {
  const label = rowLabel(region, row);
  const figures = context.columns.map(({ column }) => readFigure(region.grid, { row, column }, context.unit));
  const heading = isHeadingRow(figures) && !label.bulleted;
  if (heading && label.text === '') return null;
  const previous = context.above.last;
  const { role, misspelt } = roleOf(label, context);
  return {
    row,
    label,
    figures,
    role: heading ? 'heading' : role,
    named: role,
    misspelt: !heading && misspelt,
    section: context.section,
    afterGap: previous === null || previous.row < row - 1,
  };
}

/** All lines of a region, headings among them, each with the role that its words and section give. */
export function readLines(region: TableRegion, columns: readonly FigureColumn[], unit: Unit): TableLine[] {
  const lines: TableLine[] = [];
  let above = NOTHING_ABOVE;
  let section: TableSection = sectionOpened(readLabel(region.corner)) ?? null;
  const corner = wordsOf(region.corner);
  const members = mentions(corner, MEMBER_HEADINGS);
  const rows = Array.from({ length: region.lastRow - region.firstRow + 1 }, (_, index) => region.firstRow + index);
  const labels = rows.map((row) => rowLabel(region, row));
  const memberShares = hasMemberShares(labels, corner);
  for (const row of rows) {
    const line = lineOf(region, row, { columns, unit, section, above, members, memberShares });
    if (line === null) continue;
    lines.push(line);
    above = withLine(above, line);
    section = nextSection(section, line);
  }
  return lines;
}

/** The amount that a line brings to a sum: a blank is 0, what cannot be read is `null`. */
export function amountAt(line: { readonly figures: readonly Figure[] }, column: number): Decimal | null {
  const figure = line.figures[column];
  return figure === undefined ? null : amountBrought(figure);
}

/** The decimals that a line's amounts are printed with, in the columns given by index. */
export function lineDecimals(
  line: { readonly figures: readonly Figure[] } | undefined,
  columns: readonly number[],
): number {
  return printedDecimals(columns.flatMap((column) => line?.figures[column]?.amount ?? []));
}
