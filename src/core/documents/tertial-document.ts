import type { BalanceDocument } from './balance';
import type { BudgetDocument } from './budget';
import type { ActivitiesDocument, FollowUpDocument, IncomeMatrixDocument } from './follow-up';
import type { MembersDocument } from './members';
import type { ParticipantsDocument } from './participants';
import type { PeersDocument } from './peers';
import type { ProseDocument } from './prose';
import type { SocialBudgetDocument } from './social-budget';

/** Every kind of table that is understood, by its `kind`. */
export interface DocumentsByKind {
  readonly budget: BudgetDocument;
  readonly members: MembersDocument;
  readonly followUp: FollowUpDocument;
  readonly incomeMatrix: IncomeMatrixDocument;
  readonly activities: ActivitiesDocument;
  readonly participants: ParticipantsDocument;
  readonly socialBudget: SocialBudgetDocument;
  readonly peers: PeersDocument;
  readonly balance: BalanceDocument;
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
