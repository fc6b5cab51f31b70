import type { BudgetDocument, FigureColumn } from './budget';

/** True for a column of amounts in their own right: no shares, deviations or sums over other columns. */
export function isAmountColumn({ content, basis }: FigureColumn): boolean {
  return content === 'amount' && basis !== 'sum';
}

/** The indexes of the columns of amounts in their own right. */
export function amountColumns({ columns }: Pick<BudgetDocument, 'columns'>): number[] {
  return columns.flatMap((column, index) => (isAmountColumn(column) ? [index] : []));
}
