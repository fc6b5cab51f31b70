import type { DocumentKind } from '../documents/tertial-document';
import { ofKind } from '../documents/tertial-document';
import { atOnce, forEach } from '../pace/steps';
import { auditBalances } from './balance/audit-balances';
import { auditBudgets } from './budget/audit-budgets';
import { tableShareSum } from './budget/share-sum';
import { percentagesUnchecked } from './budget/shares-unchecked';
import type { DocumentAudit } from './document-audit';
import { auditFollowUp } from './follow-up/audit-follow-up';
import { auditParticipants } from './participants/audit-participants';
import { auditPeers } from './peers/audit-peers';
import { auditProse } from './prose/audit-prose';
import { auditSocialBudget } from './social-budget/audit-social-budget';

/** How documents of each kind are checked, in the order in which the findings come. */
export const AUDITS: Readonly<Record<DocumentKind, DocumentAudit | 'with followUp'>> = {
  budget: auditBudgets,
  members: {
    findings: atOnce(({ documents }) => ofKind(documents, 'members').flatMap(tableShareSum)),
    notChecked: (documents) => ofKind(documents, 'members').flatMap(percentagesUnchecked),
  },
  followUp: auditFollowUp,
  incomeMatrix: 'with followUp',
  activities: 'with followUp',
  socialBudget: { findings: atOnce(({ documents }) => ofKind(documents, 'socialBudget').flatMap(auditSocialBudget)) },
  peers: auditPeers,
  balance: auditBalances,
  prose: { findings: atOnce(({ documents }) => ofKind(documents, 'prose').flatMap(auditProse)) },
  participants: {
    *findings({ documents, options }) {
      const lists = ofKind(documents, 'participants');
      return (yield* forEach(lists, (list) => auditParticipants(list, options))).flat();
    },
  },
};
