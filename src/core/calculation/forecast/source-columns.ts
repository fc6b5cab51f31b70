import { WHOLE_YEAR } from '../../documents/forecast-period';
import { isAmountColumn } from '../../documents/amount-column';
import type { BudgetDocument, FigureColumn } from '../../documents/budget';
import type { DocumentColumn } from '../../documents/column-view';
import type { LineFigures } from './forecast-types';

/** Where a year's forecast is computed from. */
export interface SourceColumns {
  readonly year: number;
  readonly months: number;
  readonly columns: Readonly<Record<keyof LineFigures, DocumentColumn | null>>;
}

const REVISED = /\brev/i;

/** Whole months of a year's outturn that a column holds; `null` for any other column. */
function monthsOfOutturn(column: FigureColumn, year: number): number | null {
  if (column.basis !== 'outturn') return null;
  if (column.year === year) return WHOLE_YEAR;
  return column.soFar?.year === year ? column.soFar.months : null;
}

function columnsWhere(
  documents: readonly BudgetDocument[],
  isWanted: (column: FigureColumn) => boolean,
): DocumentColumn[] {
  return documents.flatMap((document) =>
    document.columns.flatMap((column, index) =>
      isAmountColumn(column) && isWanted(column) ? [{ document, index }] : [],
    ),
  );
}

const columnAt = ({ document, index }: DocumentColumn) => document.columns[index];

/** The outturn that reaches furthest into the year. */
function outturnOf(documents: readonly BudgetDocument[], year: number) {
  const found = columnsWhere(documents, (column) => monthsOfOutturn(column, year) !== null);
  const dated = found.flatMap((source) => {
    const column = columnAt(source);
    const months = column === undefined ? null : monthsOfOutturn(column, year);
    return months === null ? [] : [{ source, months }];
  });
  return dated.reduce<(typeof dated)[number] | null>(
    (furthest, each) => (furthest === null || each.months > furthest.months ? each : furthest),
    null,
  );
}

/** Columns of the outturn's own table come before those of others. */
function nearest(columns: readonly DocumentColumn[], beside: DocumentColumn | null): DocumentColumn[] {
  const isBeside = ({ document }: DocumentColumn) => document === beside?.document;
  return [...columns.filter(isBeside), ...columns.filter((column) => !isBeside(column))];
}

function budgetOf(documents: readonly BudgetDocument[], year: number, beside: DocumentColumn | null) {
  const found = nearest(
    columnsWhere(documents, ({ basis, year: of }) => basis === 'budget' && of === year),
    beside,
  );
  const inForce = found.filter((column) => columnAt(column)?.replacedBy === null);
  return inForce.find((column) => REVISED.test(columnAt(column)?.heading ?? '')) ?? inForce[0] ?? found[0] ?? null;
}

function periodBudgetOf({ document }: DocumentColumn, year: number, months: number): DocumentColumn | null {
  const found = columnsWhere([document], ({ basis, soFar }) => {
    const isSamePart = soFar?.months === null || soFar?.months === months;
    return basis === 'budget' && soFar?.year === year && isSamePart;
  });
  return found[0] ?? null;
}

/** The columns with a year's outturn: of a number of its months, or of the whole year for `null`. */
export function outturnColumns(
  documents: readonly BudgetDocument[],
  year: number,
  months: number | null,
): DocumentColumn[] {
  return columnsWhere(documents, (column) => monthsOfOutturn(column, year) === (months ?? WHOLE_YEAR));
}

/** The last forecast of the year in the outturn's own table, else in any. */
function publishedOf(documents: readonly BudgetDocument[], year: number, beside: DocumentColumn | null) {
  const found = columnsWhere(documents, ({ basis, year: of }) => basis === 'forecast' && of === year);
  const own = found.filter(({ document }) => document === beside?.document);
  return own.at(-1) ?? found.at(-1) ?? null;
}

/** Outturns of a part of a year whose headings do not state which: no forecast can go on from them. */
export function outturnsWithoutMonths(documents: readonly BudgetDocument[]): DocumentColumn[] {
  return columnsWhere(documents, ({ basis, year, soFar }) => {
    return basis === 'outturn' && year === null && soFar !== null && soFar.months === null;
  });
}

function columnsOf(documents: readonly BudgetDocument[], year: number): SourceColumns | null {
  const outturn = outturnOf(documents, year);
  const budget = budgetOf(documents, year, outturn?.source ?? null);
  const published = publishedOf(documents, year, outturn?.source ?? budget);
  if (budget === null || (outturn === null && published === null)) return null;
  const periodBudget = outturn === null ? null : periodBudgetOf(outturn.source, year, outturn.months);
  return {
    year,
    months: outturn?.months ?? 0,
    columns: { budget, outturn: outturn?.source ?? null, periodBudget, published },
  };
}

/**
 * The columns that the latest forecast of the workbook is computed from: a year's budget, and its outturn so far or
 * a forecast of the workbook's own. `null` where no year has them.
 * Example: `Utfall jan-apr` and `Budget 2021` give 2021 with four months.
 */
export function sourceColumns(documents: readonly BudgetDocument[]): SourceColumns | null {
  const all = documents.flatMap(({ columns }) => columns.filter(isAmountColumn));
  const years = all.flatMap(({ year, soFar, basis }) => (basis === 'budget' ? [] : [year ?? soFar?.year ?? null]));
  const latestFirst = [...new Set(years.filter((year) => year !== null))].sort((left, right) => right - left);
  for (const year of latestFirst) {
    const found = columnsOf(documents, year);
    if (found !== null) return found;
  }
  return null;
}
