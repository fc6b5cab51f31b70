import type { BudgetDocument, Relation } from '../../documents/budget';
import type { RuleName } from '../../rules/checks/checks';
import { auditCell } from '../audit-cell';
import type { Equation } from '../equation';

/** The equations of the document's relations of the given kinds, one per amount column. */
export function lineEquations(
  document: BudgetDocument,
  kinds: readonly Relation['kind'][],
  rule: RuleName,
): Equation[] {
  const relations = document.relations.filter(({ kind }) => kinds.includes(kind));
  return relations.flatMap((relation) =>
    document.columns.flatMap(({ content }, column) => {
      const total = auditCell(document, relation.total, column);
      if (content !== 'amount' || total === null) return [];
      const terms = relation.terms.flatMap(({ line, sign }) => {
        const cell = auditCell(document, line, column);
        return cell === null ? [] : [{ cell, sign }];
      });
      return [{ rule, total, terms }];
    }),
  );
}
