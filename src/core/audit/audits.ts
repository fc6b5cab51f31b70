import type { DocumentKind } from '../documents/tertial-document';
import { ofKind } from '../documents/tertial-document';
import { atOnce, forEach } from '../pace/steps';
import { auditActivityPlans } from './activity-plan/audit-activity-plans';
import { auditBalances } from './balance/audit-balances';
import { auditBudgetRequests } from './budget-requests/audit-budget-requests';
import { auditBudgets } from './budget/audit-budgets';
import { tableShareSum } from './budget/share-sum';
import { percentagesUnchecked } from './budget/shares-unchecked';
import { auditControlPlans } from './control-plan/audit-control-plans';
import { auditCoFinancing } from './co-financing/audit-co-financing';
import { auditContacts } from './contacts/audit-contacts';
import type { DocumentAudit } from './document-audit';
import { auditEffectGoals } from './effect-goals/audit-effect-goals';
import { auditEquivalents } from './equivalents/audit-equivalents';
import { auditFollowUp } from './follow-up/audit-follow-up';
import { auditNetworkFees } from './network-fees/audit-network-fees';
import { auditParticipants } from './participants/audit-participants';
import { auditPeers } from './peers/audit-peers';
import { auditPostTables } from './post-table/audit-post-tables';
import { auditProse } from './prose/audit-prose';
import { auditRequisitions } from './requisitions/audit-requisitions';
import { auditSocialBudget } from './social-budget/audit-social-budget';
import { auditSurveys } from './surveys/audit-surveys';
import { auditYearPlans } from './year-plan/audit-year-plans';
import { statementEquations } from './statement/statement-equations';

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
  contacts: auditContacts,
  activityPlan: auditActivityPlans,
  socialBudget: { findings: atOnce(({ documents }) => ofKind(documents, 'socialBudget').flatMap(auditSocialBudget)) },
  peers: auditPeers,
  controlPlan: auditControlPlans,
  yearPlan: auditYearPlans,
  requisitions: auditRequisitions,
  coFinancing: auditCoFinancing,
  networkFees: auditNetworkFees,
  effectGoals: auditEffectGoals,
  surveys: auditSurveys,
  budgetRequests: auditBudgetRequests,
  postTable: auditPostTables,
  equivalents: auditEquivalents,
  balance: auditBalances,
  // What its tables state of each other is found where that is computed, in `calculation/statements`.
  statement: {
    equations: (documents) => ofKind(documents, 'statement').flatMap(statementEquations),
    findings: atOnce(() => []),
  },
  prose: { findings: atOnce(({ documents }) => ofKind(documents, 'prose').flatMap(auditProse)) },
  participants: {
    *findings({ documents, options }) {
      const lists = ofKind(documents, 'participants');
      return (yield* forEach(lists, (list) => auditParticipants(list, options))).flat();
    },
  },
};
