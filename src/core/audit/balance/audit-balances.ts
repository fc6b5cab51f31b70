import { ofKind } from '../../documents/tertial-document';
import { atOnce } from '../../pace/steps';
import type { DocumentAudit } from '../document-audit';
import { balanceEquations, balanceTexts } from './balance-equations';
import { balanceEquity } from './balance-equity';
import { balanceResult } from './balance-result';

/** Checks balance reports: their sums, and their result and equity against budgets and their own opening. */
export const auditBalances: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'balance').flatMap(balanceEquations),
  findings: atOnce(({ documents, disagreements }) => {
    const budgets = ofKind(documents, 'budget');
    return ofKind(documents, 'balance').flatMap((balance) => [
      ...balanceTexts(balance),
      ...balanceResult(balance, budgets),
      ...balanceEquity(balance, disagreements),
    ]);
  }),
};
