import type { BudgetDocument, BudgetLine, ColumnRelation } from '../../documents/budget';
import { auditCell } from '../audit-cell';
import type { Equation } from '../equation';

/** Equity carries over from year to year and is never added across them. */
function addsUp(line: BudgetLine): boolean {
  return (
    line.role !== 'heading' &&
    !line.role.startsWith('equity.') &&
    line.role !== 'income.withEquity' &&
    line.role !== 'remaining'
  );
}

function rowEquation(document: BudgetDocument, relation: ColumnRelation, line: number): Equation[] {
  const total = auditCell(document, line, relation.total);
  const terms = relation.terms.flatMap(({ column, sign }) => {
    const cell = auditCell(document, line, column);
    return cell === null ? [] : [{ cell, sign }];
  });
  return total === null ? [] : [{ rule: 'rowSum', severity: 'error', total, terms }];
}

/** A sum or deviation column equals the columns that it is made of, in every row. */
export function rowSum(document: BudgetDocument): Equation[] {
  return document.columnRelations.flatMap((relation) =>
    document.lines.flatMap((line, index) => (addsUp(line) ? rowEquation(document, relation, index) : [])),
  );
}
