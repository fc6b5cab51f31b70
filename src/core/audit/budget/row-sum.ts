import type { BudgetDocument, ColumnRelation } from '../../documents/budget';
import { auditCell } from '../audit-cell';
import type { Equation } from '../equation';

function rowEquation(document: BudgetDocument, relation: ColumnRelation, line: number): Equation[] {
  const total = auditCell(document, line, relation.total);
  const terms = relation.terms.flatMap(({ column, sign }) => {
    const cell = auditCell(document, line, column);
    return cell === null ? [] : [{ cell, sign }];
  });
  return total === null ? [] : [{ rule: 'rowSum', total, terms }];
}

/** A sum or deviation column equals the columns that it is made of, in every row. */
export function rowSum(document: BudgetDocument): Equation[] {
  return document.columnRelations.flatMap((relation) =>
    relation.lines.flatMap((line) => rowEquation(document, relation, line)),
  );
}
