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

function equityCell(
  document: BudgetDocument,
  role: 'equity.opening' | 'equity.closing',
  column: number,
): EquityCell | null {
  const line = document.lines.findIndex((candidate) => candidate.role === role);
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

/** How near a closing stands to an opening: same table and basis first. */
function distance(closing: Closing, document: BudgetDocument, column: FigureColumn): number {
  const elsewhere = closing.document === document ? 0 : 2 * PREDECESSORS.length;
  return elsewhere + (closing.basis === column.basis ? -1 : PREDECESSORS.indexOf(closing.basis));
}

function equationFor(
  opening: EquityCell,
  place: { document: BudgetDocument; column: FigureColumn },
  closings: readonly Closing[],
): Equation | null {
  const { document, column } = place;
  const nearest = [...closings].sort(
    (left, right) => distance(left, document, column) - distance(right, document, column),
  );
  const agreeing = nearest.find(({ amount }) => agrees(opening.amount, amount, opening.cell.decimals));
  const closing = agreeing ?? nearest[0];
  if (closing === undefined) return null;
  const same = closing.document === document && closing.basis === column.basis;
  return {
    rule: 'carryForward',
    ...(!same && { severity: 'warning' }),
    total: opening.cell,
    terms: [{ cell: closing.cell, sign: 1 }],
  };
}

/** Opening equity equals the closing equity of the year before, in this table or another of the workbook. */
export function equityBetweenYears(documents: readonly BudgetDocument[]): Equation[] {
  return documents.flatMap((document) =>
    document.columns.flatMap((column, index) => {
      const opening = equityCell(document, 'equity.opening', index);
      if (column.year === null || !isAmountColumn(column) || opening === null) return [];
      const equation = equationFor(opening, { document, column }, closingsOf(documents, column.year - 1));
      return equation === null ? [] : [equation];
    }),
  );
}
