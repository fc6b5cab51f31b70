import type { Finding, NotChecked } from '../documents/finding';
import type { ExitRule } from '../documents/exit-category';
import type { ApportionmentMethod } from '../figures/apportionment';
import type { Membership } from '../documents/membership';
import type { TertialDocument } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import type { ByRules } from '../rules/rulebook';
import type { Equation } from './equation';

/** What is not in the documents themselves. */
export interface AuditOptions extends ByRules {
  /** `yyyy-mm-dd`; `null` if the day does not matter. */
  readonly today: string | null;
  readonly exitRules: readonly ExitRule[];
  /** The members' times in the association; who is not named is a member in every year. */
  readonly memberships?: readonly Membership[];
  /** Days that preparation is to come before the board where no plan states it; none if 0. */
  readonly preparationDays?: number;
  /** The limit of attest in kronor, where it is not the rule's; 0 for the rule's. */
  readonly attestLimit?: number;
  readonly attestIncludesLimit?: boolean;
  /** How members' contributions become whole amounts. */
  readonly apportionment?: ApportionmentMethod;
}

/** What is known when documents of a kind are checked. */
export interface AuditQuestion {
  readonly documents: readonly TertialDocument[];
  readonly options: AuditOptions;
  /** The equations of all kinds. */
  readonly equations: readonly Equation[];
  /** What was found where equations fail. */
  readonly disagreements: readonly Finding[];
}

/** How documents of a kind are checked. Each takes those of its own kind from all that were read. */
export interface DocumentAudit {
  /** What figures should equal; failing equations of all kinds are traced to their causes together. */
  readonly equations?: (documents: readonly TertialDocument[]) => Equation[];
  readonly findings: (question: AuditQuestion) => Steps<Finding[]>;
  readonly notChecked?: (documents: readonly TertialDocument[], options: AuditOptions) => NotChecked[];
}
