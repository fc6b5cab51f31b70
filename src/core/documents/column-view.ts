import type { Decimal } from '../figures/decimal';
import { Decimal as DecimalValue } from '../figures/decimal';
import { isAmountColumn } from './amount-column';
import type { BudgetDocument, Figure } from './budget';
import type { CellReference } from './finding';
import type { LineRole } from './line-role';

/** A figure of the user's and its cell. `live` is false if a formula cannot refer to it (a number kept as text). */
export interface SourcedFigure {
  readonly amount: Decimal;
  readonly at: CellReference;
  readonly live: boolean;
}

/** A column of figures of a document, by its index in `columns`. */
export interface DocumentColumn {
  readonly document: BudgetDocument;
  readonly index: number;
}

/** A column of amounts for a single year. */
export interface YearColumn extends DocumentColumn {
  readonly year: number;
}

/** The columns that results can be given for: amounts of one year, no sums over columns. */
export function yearColumns(document: BudgetDocument): YearColumn[] {
  return document.columns.flatMap((column, index) =>
    isAmountColumn(column) && column.year !== null ? [{ document, index, year: column.year }] : [],
  );
}

/** The amount that a figure brings to a sum: a blank brings 0, what cannot be read is `null`. */
export function amountBrought({ state, amount }: Figure): Decimal | null {
  return state === 'blank' ? new DecimalValue(0) : amount;
}

/** The cell of a figure. */
export function cellOf({ sheet }: BudgetDocument, { row, column }: Figure): CellReference {
  return { sheet, row, column };
}

/** The figure of a line (by index) in the column; `null` where there is no amount. */
export function figureOf({ document, index }: DocumentColumn, line: number): SourcedFigure | null {
  const figure = document.lines[line]?.figures[index];
  if (figure === undefined || figure.amount === null || figure.state === 'blank') return null;
  return { amount: figure.amount, at: cellOf(document, figure), live: figure.state !== 'textNumber' };
}

/** The lines (indexes) with one of the roles, `varav` rows left out. */
export function linesOf(document: BudgetDocument, roles: readonly LineRole[]): number[] {
  return document.lines.flatMap(({ role, partOfAbove }, index) =>
    !partOfAbove && roles.includes(role) ? [index] : [],
  );
}

/** The first figure in the column of a line with the role. */
export function figureOfRole(column: DocumentColumn, role: LineRole): SourcedFigure | null {
  return linesOf(column.document, [role]).flatMap((line) => figureOf(column, line) ?? [])[0] ?? null;
}
