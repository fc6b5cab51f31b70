import type { BudgetDocument } from './budget';
import type { Finding, NotChecked } from './finding';
import type { MembersDocument } from './members';

export type TertialDocument = BudgetDocument | MembersDocument;

/** All that was understood of a workbook, in sheet order. */
export interface WorkbookDocuments {
  readonly budgets: readonly BudgetDocument[];
  readonly members: readonly MembersDocument[];
  /** Findings of the reading itself: text numbers, doubtful labels. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}
