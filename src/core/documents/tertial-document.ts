import type { ActivityPlanDocument } from './activity-plan';
import type { BalanceDocument } from './balance';
import type { BudgetDocument } from './budget';
import type { BudgetRequestsDocument } from './budget-requests';
import type { CoFinancingDocument } from './co-financing';
import type { ContactsDocument } from './contacts';
import type { ControlPlanDocument } from './control-plan';
import type { EffectGoalsDocument } from './effect-goals';
import type { EquivalentsDocument } from './equivalents';
import type { ActivitiesDocument, FollowUpDocument, IncomeMatrixDocument } from './follow-up';
import type { MembersDocument } from './members';
import type { NetworkFeesDocument } from './network-fees';
import type { ParticipantsDocument } from './participants';
import type { PeersDocument } from './peers';
import type { PostTableDocument } from './post-table';
import type { ProseDocument } from './prose';
import type { RequisitionsDocument } from './requisitions';
import type { SocialBudgetDocument } from './social-budget';
import type { StatementDocument } from './statement';
import type { SurveysDocument } from './surveys';
import type { YearPlanDocument } from './year-plan';

/** Every kind of table that is understood, by its `kind`. */
export interface DocumentsByKind {
  readonly budget: BudgetDocument;
  readonly members: MembersDocument;
  readonly followUp: FollowUpDocument;
  readonly incomeMatrix: IncomeMatrixDocument;
  readonly activities: ActivitiesDocument;
  readonly contacts: ContactsDocument;
  readonly activityPlan: ActivityPlanDocument;
  readonly participants: ParticipantsDocument;
  readonly socialBudget: SocialBudgetDocument;
  readonly peers: PeersDocument;
  readonly controlPlan: ControlPlanDocument;
  readonly yearPlan: YearPlanDocument;
  readonly requisitions: RequisitionsDocument;
  readonly coFinancing: CoFinancingDocument;
  readonly networkFees: NetworkFeesDocument;
  readonly effectGoals: EffectGoalsDocument;
  readonly surveys: SurveysDocument;
  readonly budgetRequests: BudgetRequestsDocument;
  readonly postTable: PostTableDocument;
  readonly equivalents: EquivalentsDocument;
  readonly balance: BalanceDocument;
  readonly statement: StatementDocument;
  readonly prose: ProseDocument;
}

export type DocumentKind = keyof DocumentsByKind;

export type TertialDocument = DocumentsByKind[DocumentKind];

/** The documents of a kind, in their order. Example: `ofKind(documents, 'budget')`. */
export function ofKind<Kind extends DocumentKind>(
  documents: readonly TertialDocument[],
  kind: Kind,
): DocumentsByKind[Kind][] {
  return documents.filter((document): document is DocumentsByKind[Kind] => document.kind === kind);
}
