import { contributionsIn, paidByAll } from '../../documents/contributions';
import type { BudgetDocument } from '../../documents/budget';
import type { YearColumn } from '../../documents/column-view';
import { figureOfRole, yearColumns } from '../../documents/column-view';

/** The budget that a table is for, by its first planned year. */
export interface BudgetYear {
  readonly column: YearColumn;
  /** True where the table follows the year up as well: it is then no decision of a budget. */
  readonly isFollowedUp: boolean;
}

function basisOf({ document, index }: YearColumn) {
  return document.columns[index]?.basis ?? null;
}

/** The years of a table that are budgets in force, the first one first. */
export function budgetColumns(document: BudgetDocument): YearColumn[] {
  const columns = yearColumns(document).filter((column) => {
    const { replacedBy = null, soFar = null } = document.columns[column.index] ?? {};
    return basisOf(column) === 'budget' && replacedBy === null && soFar === null;
  });
  return columns.sort((left, right) => left.year - right.year);
}

/**
 * The first budget year of a table of a förbund's whole income and costs, with the contributions that it is financed
 * by; `null` for tables of anything else, and for ledgers that print income as negative.
 */
export function budgetYear(document: BudgetDocument): BudgetYear | null {
  const [column] = budgetColumns(document);
  if (column === undefined) return null;
  const paid = paidByAll(contributionsIn(column));
  const isWhole = ['income.total', 'cost.total'] as const;
  if (paid === null || paid.amount.lte(0) || isWhole.some((role) => figureOfRole(column, role) === null)) return null;
  const isFollowedUp = document.columns.some(
    ({ basis, year, soFar }) =>
      (basis === 'outturn' || basis === 'forecast') &&
      (year === column.year || (soFar !== null && (soFar.year ?? column.year) === column.year)),
  );
  return { column, isFollowedUp };
}
