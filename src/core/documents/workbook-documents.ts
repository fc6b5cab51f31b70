import type { BalanceDocument } from './balance';
import type { BudgetDocument } from './budget';
import type { Finding, NotChecked } from './finding';
import type { ActivitiesDocument, FollowUpDocument, IncomeMatrixDocument } from './follow-up';
import type { MembersDocument } from './members';
import type { ParticipantsDocument } from './participants';
import type { PeersDocument } from './peers';
import type { SocialBudgetDocument } from './social-budget';

export type TertialDocument =
  | BudgetDocument
  | MembersDocument
  | FollowUpDocument
  | IncomeMatrixDocument
  | ActivitiesDocument
  | ParticipantsDocument
  | SocialBudgetDocument
  | PeersDocument
  | BalanceDocument;

/** All that was understood of a workbook, in sheet order. */
export interface WorkbookDocuments {
  readonly budgets: readonly BudgetDocument[];
  readonly members: readonly MembersDocument[];
  readonly followUp: readonly FollowUpDocument[];
  readonly incomes: readonly IncomeMatrixDocument[];
  readonly activities: readonly ActivitiesDocument[];
  readonly participants: readonly ParticipantsDocument[];
  readonly socialBudgets: readonly SocialBudgetDocument[];
  readonly peers: readonly PeersDocument[];
  readonly balances: readonly BalanceDocument[];
  /** Findings of the reading itself: text numbers, doubtful labels. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Every table that was read, those of money first. */
export function everyDocument(documents: WorkbookDocuments): readonly TertialDocument[] {
  const { budgets, members, followUp, incomes, activities, participants, socialBudgets, peers, balances } = documents;
  return [
    ...budgets,
    ...members,
    ...followUp,
    ...incomes,
    ...activities,
    ...participants,
    ...socialBudgets,
    ...peers,
    ...balances,
  ];
}
