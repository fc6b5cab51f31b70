import type { DocumentKind, DocumentsByKind, TertialDocument } from '../tertial-document';
import { describeActivityPlan } from './activity-plan';
import { describeBalance } from './balance';
import { describeBudget } from './budget';
import { describeBudgetRequests } from './budget-requests';
import { describeCoFinancing } from './co-financing';
import { describeContacts } from './contacts';
import { describeControlPlan } from './control-plan';
import type { Description } from './description';
import { describeEffectGoals } from './effect-goals';
import { describeEquivalents } from './equivalents';
import { describeActivities, describeFollowUp, describeIncomeMatrix } from './follow-up';
import { describeMembers } from './members';
import { describeNetworkFees } from './network-fees';
import { describeParticipants } from './participants';
import { describePeers } from './peers';
import { describePostTable } from './post-table';
import { describeProse } from './prose';
import { describeRequisitions } from './requisitions';
import { describeSocialBudget } from './social-budget';
import { describeStatement } from './statement';
import { describeSurveys } from './surveys';
import { describeYearPlan } from './year-plan';

/** How documents of each kind are described, in the order in which the kinds are listed: those of money first. */
const DESCRIPTIONS: { readonly [Kind in DocumentKind]: (document: DocumentsByKind[Kind]) => Description } = {
  budget: describeBudget,
  members: describeMembers,
  followUp: describeFollowUp,
  incomeMatrix: describeIncomeMatrix,
  activities: describeActivities,
  contacts: describeContacts,
  activityPlan: describeActivityPlan,
  participants: describeParticipants,
  socialBudget: describeSocialBudget,
  peers: describePeers,
  controlPlan: describeControlPlan,
  yearPlan: describeYearPlan,
  requisitions: describeRequisitions,
  coFinancing: describeCoFinancing,
  networkFees: describeNetworkFees,
  effectGoals: describeEffectGoals,
  surveys: describeSurveys,
  budgetRequests: describeBudgetRequests,
  postTable: describePostTable,
  equivalents: describeEquivalents,
  balance: describeBalance,
  statement: describeStatement,
  prose: describeProse,
};

const LISTED = Object.keys(DESCRIPTIONS);

function describeAs<Kind extends DocumentKind>(kind: Kind, document: DocumentsByKind[Kind]): Description {
  return DESCRIPTIONS[kind](document);
}

/** What a document holds, whatever its kind. */
export function describe(document: TertialDocument): Description {
  return describeAs(document.kind, document);
}

/** The documents by kind, and of each kind in the order given. */
export function inListedOrder(documents: readonly TertialDocument[]): TertialDocument[] {
  return [...documents].sort((left, right) => LISTED.indexOf(left.kind) - LISTED.indexOf(right.kind));
}
