import { isAmountColumn } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { LineRole } from '../../documents/line-role';
import type { ResultPeriod, SourcedFigure } from './money-results';

/** A column of amounts for a single year. */
export interface YearColumn {
  readonly document: BudgetDocument;
  /** Its index in the document's columns. */
  readonly index: number;
  readonly year: number;
}

/** The columns that results can be given for: amounts of one year, no sums over columns. */
export function yearColumns(document: BudgetDocument): YearColumn[] {
  return document.columns.flatMap((column, index) =>
    isAmountColumn(column) && column.year !== null ? [{ document, index, year: column.year }] : [],
  );
}

/** Which column of which document a result is for. */
export function periodOf({ document, index, year }: YearColumn): ResultPeriod {
  const { sheet, unit, columns } = document;
  return { sheet, year, unit, basis: columns[index]?.basis ?? null };
}

/** The figure of a line (by index) in the column; `null` where there is no amount. */
export function figureOf({ document, index }: YearColumn, line: number): SourcedFigure | null {
  const figure = document.lines[line]?.figures[index];
  if (figure === undefined || figure.amount === null || figure.state === 'blank') return null;
  const { row, column, state, amount } = figure;
  return { amount, at: { sheet: document.sheet, row, column }, live: state !== 'textNumber' };
}

/** The lines (indexes) with one of the roles, `varav` rows left out. */
export function linesOf(document: BudgetDocument, roles: readonly LineRole[]): number[] {
  return document.lines.flatMap(({ role, partOfAbove }, index) =>
    !partOfAbove && roles.includes(role) ? [index] : [],
  );
}

/** The first figure in the column of a line with the role. */
export function figureOfRole(column: YearColumn, role: LineRole): SourcedFigure | null {
  return linesOf(column.document, [role]).flatMap((line) => figureOf(column, line) ?? [])[0] ?? null;
}
