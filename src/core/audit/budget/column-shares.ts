import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import { figureOf } from '../../documents/column-view';
import type { ByParty, Contribution } from '../../documents/contributions';
import { contributionsIn } from '../../documents/contributions';
import { membersIn, sharesIn } from '../../documents/member-share';
import type { MembersDocument } from '../../documents/members';
import type { Membership } from '../../documents/membership';
import { isFollowed } from '../../documents/share-evidence';
import type { ShareQuestion, SharesByLine } from '../../documents/share-source';
import type { RuleVersions } from '../../rules/dated-rule';
import type { Financing } from '../../rules/financing';

/** What is known of members beside the budget: tables of their shares or populations, their stated times, the law. */
export interface KnownMembers {
  readonly tables: readonly MembersDocument[];
  readonly memberships: readonly Membership[];
  readonly financing: RuleVersions<Financing>;
}

/** The contributions of a column, and the shares that its members are known to have. */
export interface ColumnShares {
  readonly question: ShareQuestion;
  readonly contributions: ByParty<Contribution>;
  /** The members' lines that pay something, or should have. */
  readonly paying: readonly number[];
  readonly shares: SharesByLine;
  /** The shares that contributions are checked against: a population that they do not follow is another key. */
  readonly checked: SharesByLine;
}

function columnShares(
  document: BudgetDocument,
  index: number,
  { tables, memberships, financing }: KnownMembers,
): ColumnShares {
  const year = document.columns[index]?.year ?? null;
  const question = { document, index, year, members: membersIn({ document, year }, memberships), financing };
  const shares = sharesIn(question, tables);
  const populations = new Map([...shares].filter(([, { of }]) => of === 'population'));
  const isKey = populations.size === 0 || isFollowed(question, populations);
  return {
    question,
    contributions: contributionsIn(question),
    paying: question.members.filter((line) => figureOf(question, line)?.amount.isZero() === false),
    shares,
    checked: isKey ? shares : new Map([...shares].filter(([, { of }]) => of !== 'population')),
  };
}

/** The members' shares in each column of amounts of a budget. */
export function sharesByColumn(document: BudgetDocument, known: KnownMembers): ColumnShares[] {
  return amountColumns(document).map((index) => columnShares(document, index, known));
}
