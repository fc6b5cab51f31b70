import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import { figureOf } from '../../documents/column-view';
import { membersIn, sharesIn } from '../../documents/member-share';
import type { MembersDocument } from '../../documents/members';
import type { Membership } from '../../documents/membership';
import type { ShareQuestion, SharesByLine } from '../../documents/share-source';
import { financingIn, sharedAmounts } from '../../documents/shared-amounts';
import type { ApportionmentMethod } from '../../figures/apportionment';
import { apportion } from '../../figures/apportionment';
import type { Decimal } from '../../figures/decimal';
import { contributionStep } from '../../figures/unit';
import type { RuleVersions } from '../../rules/dated-rule';
import type { Financing } from '../../rules/financing';
import type { PopulationFit } from './population-fit';
import { populationFit } from './population-fit';

/** What is known of members beside the budget: tables of their shares or populations, their stated times, the law. */
export interface KnownMembers {
  readonly tables: readonly MembersDocument[];
  readonly memberships: readonly Membership[];
  readonly financing: RuleVersions<Financing>;
  readonly method: ApportionmentMethod;
}

/** The members of a column that pay, and the shares that they are known to have. */
export interface ColumnShares {
  readonly question: ShareQuestion;
  /** The members' lines that pay something, or should have. */
  readonly paying: readonly number[];
  readonly shares: SharesByLine;
  /** The shares that contributions are checked against: a population that they do not follow is another key. */
  readonly checked: SharesByLine;
  /** How the contributions go with a population; `null` where that is not what gives every member its share. */
  readonly population: PopulationFit | null;
  /** What `Medlemsandelar` gives each line: the likeliest amount shared out in whole steps. */
  readonly apportioned: ReadonlyMap<number, Decimal>;
}

type Known = Pick<ColumnShares, 'question' | 'paying' | 'shares'>;

function apportionedIn({ question, paying, shares }: Known, method: ApportionmentMethod): Map<number, Decimal> {
  const [base] = sharedAmounts(question, financingIn(question, question.financing)?.value ?? null);
  if (base === undefined || paying.some((line) => !shares.has(line))) return new Map();
  const lines = question.members.filter((line) => shares.get(line)?.share.isZero() === false);
  const weights = lines.flatMap((line) => shares.get(line)?.share ?? []);
  const step = contributionStep(question.document.unit);
  const shared = apportion({ total: base.amount, weights, method, step });
  if (!shared.ok) return new Map();
  return new Map(
    shared.parts.flatMap(({ amount }, index) => lines.slice(index, index + 1).map((line) => [line, amount])),
  );
}

function columnShares(
  document: BudgetDocument,
  index: number,
  { tables, memberships, financing, method }: KnownMembers,
): ColumnShares {
  const year = document.columns[index]?.year ?? null;
  const question = { document, index, year, members: membersIn({ document, year }, memberships), financing };
  const shares = sharesIn(question, tables);
  const paying = question.members.filter((line) => figureOf(question, line)?.amount.isZero() === false);
  const isPopulation = shares.size > 0 && [...shares.values()].every(({ of }) => of === 'population');
  const isAll = isPopulation && paying.length > 0 && paying.every((line) => shares.has(line));
  const apportioned = apportionedIn({ question, paying, shares }, method);
  const population = isAll ? populationFit({ question, shares, apportioned }, tables) : null;
  const isKey = population !== null && population.kind !== 'other';
  const checked = isKey ? shares : new Map([...shares].filter(([, { of }]) => of !== 'population'));
  return { question, paying, shares, checked, population, apportioned };
}

/** The members' shares in each column of amounts of a budget. */
export function sharesByColumn(document: BudgetDocument, known: KnownMembers): ColumnShares[] {
  return amountColumns(document).map((index) => columnShares(document, index, known));
}
