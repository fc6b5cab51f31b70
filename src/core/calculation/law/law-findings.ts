import type { Finding } from '../../documents/finding';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import type { EquityResult } from '../money/money-results';
import { auditCost } from './audit-cost';
import { balanceLaw } from './balance-law';
import { plannedDeficit } from './deficit';
import { planContents, planFirstYear } from './plan-contents';

/**
 * What the law asks of budgets and balance sheets and that the workbook does not show: information or warnings, never
 * errors. Example: a budget of −1 146 tkr, covered by equity.
 */
export function lawFindings(documents: readonly TertialDocument[], equity: readonly EquityResult[]): Finding[] {
  const budgets = ofKind(documents, 'budget');
  return [
    ...budgets.flatMap((document) => [
      ...plannedDeficit(document, equity),
      ...planContents(document, budgets),
      ...planFirstYear(document),
      ...auditCost(document, budgets),
    ]),
    ...balanceLaw(documents),
  ];
}
