import type { UserNotes } from '../documents/notes/user-notes';
import type { TertialDocument } from '../documents/tertial-document';
import { ofKind } from '../documents/tertial-document';
import { activityPlanResult } from './activity-plan/activity-plan-result';
import { activityViews } from './activity-views/activity-views';
import { controlPlanResult } from './control-plan/control-plan-result';
import { coFinancingResult } from './co-financing/co-financing-result';
import { contactsResult } from './contacts/contacts-result';
import { effectGoalsResult } from './effect-goals/effect-goals-result';
import { surveysResult } from './surveys/surveys-result';
import type { OwnName, PeersResult } from './peers/peers-result';
import { networkFeesResult } from './network-fees/network-fees-result';
import { peersResult } from './peers/peers-result';
import type { Results } from './results';
import type { Settings } from '../settings/settings';
import { rulesOf } from '../rules/rulebook';
import { statementChecks } from './statements/statement-checks';
import type { Terms } from './terms';
import { requisitionsResult } from './requisitions/requisitions-result';
import { yearPlanResult } from './year-plan/year-plan-result';
import { budgetRequestsResult } from './budget-requests/budget-requests-result';

/** The titles of the other tables may state whose workbook it is. */
function ownNameIn(documents: readonly TertialDocument[], { association }: Settings): OwnName {
  const others = documents.filter(({ kind }) => kind !== 'peers');
  return { named: association, titles: others.flatMap(({ title }) => title ?? []) };
}

function peerResults(documents: readonly TertialDocument[], settings: Terms): PeersResult[] {
  const own = ownNameIn(documents, settings);
  return ofKind(documents, 'peers').map((document) => peersResult(document, own, rulesOf(settings)));
}

/** What tables give by themselves, or with others of their kind. */
export function tableByTable(
  documents: readonly TertialDocument[],
  settings: Terms,
  notes: UserNotes,
): Pick<
  Results,
  | ('peers' | 'contacts' | 'activityPlans' | 'activityViews')
  | ('controlPlans' | 'yearPlans' | 'requisitions' | 'statements')
  | ('coFinancing' | 'networkFees' | 'budgetRequests' | 'surveys' | 'effectGoals')
> {
  const peers = peerResults(documents, settings);
  const budgets = ofKind(documents, 'budget');
  return {
    peers,
    coFinancing: ofKind(documents, 'coFinancing').map((document) => coFinancingResult(document, settings.coFinancing)),
    networkFees: ofKind(documents, 'networkFees').map((document) => networkFeesResult(document, peers)),
    budgetRequests: ofKind(documents, 'budgetRequests').map((document) => budgetRequestsResult(document, budgets)),
    effectGoals: ofKind(documents, 'effectGoals').map(effectGoalsResult),
    surveys: ofKind(documents, 'surveys').map((document) => surveysResult(document, settings)),
    contacts: ofKind(documents, 'contacts').map(contactsResult),
    controlPlans: ofKind(documents, 'controlPlan').map(controlPlanResult),
    yearPlans: ofKind(documents, 'yearPlan').map((document) => yearPlanResult(document, documents)),
    requisitions: ofKind(documents, 'requisitions').map((document) => requisitionsResult(document, budgets, settings)),
    activityPlans: ofKind(documents, 'activityPlan').map(activityPlanResult),
    activityViews: activityViews(budgets, notes.views),
    statements: statementChecks(documents),
  };
}
