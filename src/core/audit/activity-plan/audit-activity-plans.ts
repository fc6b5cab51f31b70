import type { ActivityPlanDocument } from '../../documents/activity-plan';
import { ofKind } from '../../documents/tertial-document';
import { atOnce } from '../../pace/steps';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { NAMED_PARTS } from '../proof/constants';
import { againstBudgets } from './against-budgets';
import { lineFindings } from './line-findings';
import { moneyCell, moneyCells } from './plan-cells';

/** The printed row of sums. */
function sums(document: ActivityPlanDocument): Equation[] {
  const { totalLine, lines, money } = document;
  if (totalLine === null) return [];
  return money.flatMap((_, index) => {
    const total = moneyCell(document, totalLine, index);
    const terms = lines.flatMap((line) => moneyCell(document, line, index) ?? []);
    if (total === null || total.figure.amount === null || terms.length < 2) return [];
    return [{ rule: 'sum', words: NAMED_PARTS, total, terms: terms.map((cell) => ({ cell, sign: 1 })) }];
  });
}

/** Checks plans of activities: sums, ceilings, what is struck out, remarks, and the budgets' own lines for them. */
export const auditActivityPlans: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'activityPlan').flatMap(sums),
  findings: atOnce(({ documents }) => {
    const plans = ofKind(documents, 'activityPlan');
    const cells = plans.flatMap(moneyCells);
    return [
      ...plans.flatMap(lineFindings),
      ...againstBudgets(plans, ofKind(documents, 'budget')),
      ...cells.filter(holdsNoFigure).map(noFigureFinding),
      ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
    ];
  }),
};
