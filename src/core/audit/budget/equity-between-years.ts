import type { Basis, BudgetDocument, FigureColumn } from '../../documents/budget';
import { isAmountColumn } from '../../documents/amount-column';
import { agrees } from '../../figures/agreement';
import type { Decimal } from '../../figures/decimal';
import type { AuditCell } from '../audit-cell';
import { auditCell } from '../audit-cell';
import type { Equation } from '../equation';

/** Equity that is known. */
interface EquityCell {
  readonly cell: AuditCell;
  readonly amount: Decimal;
}

interface Closing extends EquityCell {
  readonly basis: Basis | null;
  readonly document: BudgetDocument;
}

/** What a plan builds on where its own basis has no year before: the latest known comes first. */
const PREDECESSORS: readonly (Basis | null)[] = ['outturn', 'forecast', 'budget', null];

/** The last line of a result is that after financial items. */
function equityCell(
  document: BudgetDocument,
  role: 'equity.opening' | 'equity.closing' | 'result',
  column: number,
): EquityCell | null {
  const line = document.lines.findLastIndex((candidate) => candidate.role === role);
  const cell = line < 0 ? null : auditCell(document, line, column);
  return cell === null || cell.figure.amount === null ? null : { cell, amount: cell.figure.amount };
}

function closingsOf(documents: readonly BudgetDocument[], year: number): Closing[] {
  return documents.flatMap((document) =>
    document.columns.flatMap((column, index) => {
      const closing =
        column.year === year && isAmountColumn(column) ? equityCell(document, 'equity.closing', index) : null;
      return closing === null ? [] : [{ ...closing, basis: column.basis, document }];
    }),
  );
}

/** A plan is not carried into a plan of another age: it was made before the years between were known. */
function isOfAge({ basis, document: from }: Closing, to: BudgetDocument): boolean {
  return basis !== 'budget' || from.planFrom === to.planFrom || from.planFrom === null || to.planFrom === null;
}

/** How near a closing is to an opening: same table and basis first. */
function distance(closing: Closing, document: BudgetDocument, column: FigureColumn): number {
  const elsewhere = closing.document === document ? 0 : 2 * PREDECESSORS.length;
  return elsewhere + (closing.basis === column.basis ? -1 : PREDECESSORS.indexOf(closing.basis));
}

/** Equity that must equal a closing of the year before, with the year's result where no opening is given. */
interface Carried {
  readonly total: EquityCell;
  readonly result: EquityCell | null;
  readonly document: BudgetDocument;
  readonly column: FigureColumn;
}

function equationFor({ total, result, document, column }: Carried, closings: readonly Closing[]): Equation | null {
  const nearest = closings
    .filter((closing) => isOfAge(closing, document))
    .toSorted((left, right) => distance(left, document, column) - distance(right, document, column));
  const carried = result === null ? total.amount : total.amount.minus(result.amount);
  const agreeing = nearest.find(({ amount }) => agrees(carried, amount, total.cell.decimals));
  const closing = agreeing ?? nearest[0];
  if (closing === undefined) return null;
  const same = closing.document === document && closing.basis === column.basis;
  return {
    rule: 'carryForward',
    ...(!same && { severity: 'warning' }),
    total: total.cell,
    terms: [closing, ...(result === null ? [] : [result])].map(({ cell }) => ({ cell, sign: 1 })),
  };
}

/** What is carried into a column: its opening, or where it gives none its closing, by way of the result. */
function carriedInto(document: BudgetDocument, column: FigureColumn, index: number): Carried | null {
  const opening = equityCell(document, 'equity.opening', index);
  if (opening !== null) return { total: opening, result: null, document, column };
  const closing = equityCell(document, 'equity.closing', index);
  const result = equityCell(document, 'result', index);
  return closing === null || result === null ? null : { total: closing, result, document, column };
}

/**
 * Opening equity equals the closing equity of the year before, in this table or another of the workbook. Where a column
 * gives no opening, its closing equals that of the year before in the same table with the year's result.
 */
export function equityBetweenYears(documents: readonly BudgetDocument[]): Equation[] {
  return documents.flatMap((document) =>
    document.columns.flatMap((column, index) => {
      if (column.year === null || !isAmountColumn(column)) return [];
      const carried = carriedInto(document, column, index);
      if (carried === null) return [];
      const sources = carried.result === null ? documents : [document];
      const equation = equationFor(carried, closingsOf(sources, column.year - 1));
      return equation === null ? [] : [equation];
    }),
  );
}
