import { formatRange } from '../../cells/address';
import type { BudgetDocument, FigureColumn } from '../../documents/budget';
import type { LineRole } from '../../documents/line-role';
import type { Finding, NotChecked } from '../../documents/finding';
import { settleBlankLines, withBlankContributions } from './blank-lines';
import { columnsInUnit } from './column-units';
import { readFigureColumns } from '../table/figure-columns';
import { EQUITY_WORDS, MONEY_WORDS } from '../table/lexicon';
import { hasUnreadYear, yearsPlanned } from '../table/heading';
import { mentions } from '../table/phrases';
import { doubtfulLabels } from './doubtful-labels';
import { sheetOf } from './structure/candidate';
import { findColumnRelations } from './structure/column-relations';
import { findResultRelations } from './structure/result-relations';
import { settleRoles } from './structure/roles-by-structure';
import { withStatistics } from './structure/statistic-lines';
import { findSumRelations } from './structure/sum-relations';
import { documentLine, shareColumnOf } from './document-line';
import type { TableLine } from './table-line';
import { readLines } from './table-line';
import type { TableRegion } from '../table/table-region';
import { regionRange } from '../table/table-region';
import { wordsOf } from '../table/text';
import type { UnitReading } from '../table/unit';

/** A budget table with what its reading gave rise to. */
export interface BudgetReading {
  readonly document: BudgetDocument;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Headings of columns that count people or points, or that give each row an equity: no budget's columns. */
const OTHER_THINGS = [
  ...[['kvinnor'], ['män'], ['poäng'], ['indexpoäng'], ['index*'], ['målvärde*'], ['mål'], ['deltagar*'], ['antal']],
  ...[['kapital*'], ['kap']],
];

/** True if some line, title or cell shows that the table is about money in a budget's sense. */
function isAboutMoney(
  region: TableRegion,
  table: { lines: readonly TableLine[]; columns: readonly FigureColumn[]; unit: UnitReading },
): boolean {
  const headings = region.columns.flatMap(({ texts }) => texts);
  const headed = wordsOf([...(headings.length > 0 ? headings : region.titles), region.corner].join(' '));
  if (mentions(headed, OTHER_THINGS)) return false;
  const isTelling = (role: LineRole) =>
    role !== 'heading' && role !== 'other' && role !== 'subtotal' && role !== 'remaining';
  const amounts = table.columns.some(({ content }) => content === 'amount');
  const named = table.lines.some(({ role, label }) => isTelling(role) || mentions(label.words, EQUITY_WORDS));
  const headedAsMoney = mentions(headed, MONEY_WORDS);
  const based = table.columns.some(({ basis }) => basis !== null && basis !== 'sum');
  return amounts && (named || based || headedAsMoney || table.unit.unitSource !== 'inferred');
}

function unexplainedTotals(
  region: TableRegion,
  lines: readonly TableLine[],
  unexplained: readonly number[],
): NotChecked[] {
  return unexplained.flatMap((index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const cells = {
      first: { row: line.row, column: regionRange(region).first.column },
      last: { row: line.row, column: regionRange(region).last.column },
    };
    return [
      {
        sheet: region.grid.name,
        range: formatRange(cells),
        reason: `Det går inte att avgöra vilka rader som ingår i ”${line.label.text}”, så summan är inte kontrollerad.`,
      },
    ];
  });
}

/** Columns whose headings have something like a year that is none, and that belong to no year. */
function unreadYears(region: TableRegion, columns: readonly FigureColumn[]): NotChecked[] {
  return columns.flatMap(({ column, heading, year, span, soFar, content }) => {
    const isKnown = year !== null || span !== null || soFar !== null || content !== 'amount';
    if (isKnown || !hasUnreadYear(heading)) return [];
    const range = formatRange({ first: { row: region.firstRow, column }, last: { row: region.lastRow, column } });
    const reason = `Rubriken ”${heading}” säger inte vilket år kolumnen gäller; skriv året med fyra siffror, till exempel 2021.`;
    return [{ sheet: region.grid.name, range, reason }];
  });
}

/** The first year in the nearest text that names one, or else of the budget's own columns. */
function planFromOf({ titles, corner }: TableRegion, columns: readonly FigureColumn[]): number | null {
  const named = [...titles, corner].map(yearsPlanned).find(({ year, span }) => year !== null || span !== null);
  const planned = columns.flatMap(({ basis, year }) => (basis === 'budget' && year !== null ? [year] : []));
  const inColumns = planned.length === 0 ? null : Math.min(...planned);
  return named?.span?.from ?? named?.year ?? inColumns;
}

/** What a table is called: by what is above it, and by what is nearest to its headings. */
function namesOf({ titles, corner }: TableRegion): Pick<BudgetDocument, 'title' | 'caption'> {
  const title = titles[0] ?? (corner === '' ? null : corner);
  return { title, caption: /\p{L}/u.test(corner) ? corner : (titles[0] ?? null) };
}

/**
 * Reads a region as a budget, outturn or forecast table; `null` if it is about something else. Where the user states that
 * it is about money (`isStated`), amounts will do.
 */
export function readBudgetTable(found: TableRegion, isStated: boolean): BudgetReading | null {
  const region = withBlankContributions(found);
  const read = readFigureColumns(region);
  const { unit, columns, notChecked: others } = columnsInUnit(region, read.columns, read.headings);
  const amounts = columns.flatMap(({ content }, index) => (content === 'amount' ? [index] : []));
  const lines = withStatistics(settleBlankLines(readLines(region, columns, unit.unit), amounts.length));
  if (isStated ? amounts.length === 0 : !isAboutMoney(region, { lines, columns, unit })) return null;
  const sheet = sheetOf(lines, amounts);
  const sums = findSumRelations(sheet);
  const roles = settleRoles(sheet, sums.relations);
  const shares = shareColumnOf(lines, columns);
  const document: BudgetDocument = {
    kind: 'budget',
    sheet: region.grid.name,
    range: regionRange(region),
    ...namesOf(region),
    planFrom: planFromOf(region, columns),
    ...unit,
    labelColumn: region.labelColumns[0] ?? 0,
    columns,
    lines: lines.map((line, index) => documentLine(line, roles[index] ?? line.role, shares)),
    relations: [...sums.relations, ...findResultRelations(sheet, roles)],
    columnRelations: findColumnRelations(lines, columns),
  };
  return {
    document,
    findings: doubtfulLabels(region, lines),
    notChecked: [...others, ...unreadYears(region, columns), ...unexplainedTotals(region, lines, sums.unexplained)],
  };
}
