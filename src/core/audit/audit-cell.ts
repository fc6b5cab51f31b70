import { amountColumns } from '../documents/amount-column';
import type { BudgetDocument, BudgetLine, Figure } from '../documents/budget';
import { amountBrought, cellOf } from '../documents/column-view';
import type { CellReference } from '../documents/finding';
import { ROLES } from '../documents/line-role';
import { printedDecimals } from '../figures/agreement';
import type { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';

/** A figure with all that a finding about it must say. */
export interface AuditCell {
  /** The same for the same cell, different for different cells. */
  readonly key: string;
  readonly at: CellReference;
  readonly label: string;
  readonly heading: string;
  readonly figure: Figure;
  readonly unit: Unit | 'antal';
  /** The line's amounts in the other columns; `null` if one of those is blank, zero or unreadable. */
  readonly lineAmounts: readonly Decimal[] | null;
  /** The decimals that the line's amounts are printed with. */
  readonly decimals: number;
}

/** An amount of a budget, outturn or forecast. */
export interface AmountCell extends AuditCell {
  readonly unit: Unit;
}

/** What a blank cell is measured by: every other single amount of its line, if all are there. */
function otherAmounts(document: BudgetDocument, line: number, column: number): Decimal[] | null {
  const figures = amountColumns(document).flatMap((index) => {
    const figure = document.lines[line]?.figures[index];
    return index === column || figure === undefined ? [] : [figure];
  });
  const amounts = figures.flatMap(({ amount }) => (amount === null || amount.isZero() ? [] : [amount]));
  return amounts.length === figures.length ? amounts : null;
}

/** Sums, which a table prints alike; a result may be rounded from them. */
const isSum = ({ role }: BudgetLine) => ROLES[role].isTotal;

/**
 * The decimals that a line is printed with. A sum has those of all sums in its table: 10,120 among sums with three
 * decimals is not rounded, though its last one is not seen.
 */
function decimalsOf(document: BudgetDocument, line: BudgetLine): number {
  const lines = isSum(line) ? document.lines.filter(isSum) : [line];
  const columns = amountColumns(document);
  return printedDecimals(lines.flatMap(({ figures }) => columns.flatMap((index) => figures[index]?.amount ?? [])));
}

/** The figure of a line (by index) in a column (by index); `null` outside the table. */
export function auditCell(document: BudgetDocument, line: number, column: number): AmountCell | null {
  const budgetLine = document.lines[line];
  const figure = budgetLine?.figures[column];
  if (budgetLine === undefined || figure === undefined) return null;
  return {
    key: `${document.sheet}!${figure.row},${figure.column}`,
    at: cellOf(document, figure),
    label: budgetLine.label,
    heading: document.columns[column]?.heading ?? '',
    figure,
    unit: document.unit,
    lineAmounts: otherAmounts(document, line, column),
    decimals: decimalsOf(document, budgetLine),
  };
}

/** The amount that a cell brings to a sum: a blank brings 0, what cannot be read is `null`. */
export function amountOf(cell: AuditCell): Decimal | null {
  return amountBrought(cell.figure);
}

/** Every figure of the document's amount columns, row by row. */
export function amountCells(document: BudgetDocument): AmountCell[] {
  return document.lines.flatMap((_, line) =>
    document.columns.flatMap(({ content }, column) => {
      const cell = content === 'amount' ? auditCell(document, line, column) : null;
      return cell === null ? [] : [cell];
    }),
  );
}
