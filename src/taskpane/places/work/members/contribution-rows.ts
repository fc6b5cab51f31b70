import type { EquityResult, MemberShare, MemberSharesResult } from '../../../../core/calculation/money/money-results';
import type { BudgetDocument, BudgetLine } from '../../../../core/documents/budget';
import type { CellReference } from '../../../../core/documents/finding';
import { partyOf } from '../../../../core/documents/income-roles';
import { Decimal } from '../../../../core/figures/decimal';
import { MEMBER_SENTENCES } from '../../../sentences/members';

/** An amount and the cell that it is in; `null` for one that was computed, or is the sum of several cells. */
export interface Shown {
  readonly amount: Decimal;
  readonly at: CellReference | null;
}

/** What a party or a member pays in a year: as it is computed, and as the workbook has it. */
export interface ContributionRow {
  readonly name: string;
  readonly computed: Decimal | null;
  readonly stated: Shown | null;
  /** The member's share as printed, and its cell; `null` for a party. */
  readonly share: Shown | null;
}

type Sum = MemberSharesResult['publishedRegion'];

function ofSum(sum: Sum): Shown | null {
  const [first] = sum?.figures ?? [];
  return sum === null ? null : { amount: sum.amount, at: first?.at ?? null };
}

function ofMember({ name, computed, published, share, shareAt }: MemberShare): ContributionRow {
  return {
    ...{ name, computed },
    stated: published && { amount: published.amount, at: published.at },
    share: { amount: share, at: shareAt },
  };
}

/** What the state, the region and each member pay: all else is counted from the state's part. */
export function contributionRows({ state, region, publishedRegion, members }: MemberSharesResult): ContributionRow[] {
  return [
    { name: MEMBER_SENTENCES.state, computed: null, stated: ofSum(state), share: null },
    { name: MEMBER_SENTENCES.region, computed: region, stated: ofSum(publishedRegion), share: null },
    ...members.map(ofMember),
  ];
}

function nameOf({ role, name }: BudgetLine): string {
  const party = partyOf(role);
  if (party === 'state') return MEMBER_SENTENCES.state;
  if (party === 'region') return MEMBER_SENTENCES.region;
  return role === 'income.municipality' ? name : MEMBER_SENTENCES.municipalTogether;
}

/** What each pays as the workbook has it, where no shares are there to count it by: the lines of the contributions. */
export function contributionsAsPrinted(
  { sheet, contributions }: Pick<EquityResult, 'sheet' | 'contributions'>,
  budgets: readonly BudgetDocument[],
): ContributionRow[] {
  const lines = budgets.filter((document) => document.sheet === sheet).flatMap(({ lines: all }) => all);
  const rows = new Map<string, ContributionRow>();
  for (const { amount, at } of contributions) {
    const line = lines.find(({ row }) => row === at.row);
    if (line === undefined) continue;
    const name = nameOf(line);
    const known = rows.get(name)?.stated ?? null;
    const stated = known === null ? { amount, at } : { amount: known.amount.plus(amount), at: known.at };
    rows.set(name, { name, computed: null, stated, share: null });
  }
  return [...rows.values()];
}

/** The amount of the workbook's, and the computed one where it has none. */
export function paidIn({ computed, stated }: ContributionRow): Shown | null {
  return stated ?? (computed === null ? null : { amount: computed, at: null });
}

/** What all pay together; `null` where nobody pays. */
export function paidTogether(rows: readonly ContributionRow[]): Decimal | null {
  return rows.length === 0 ? null : Decimal.sum(0, ...rows.flatMap((row) => paidIn(row)?.amount ?? []));
}

/** The names of those who pay in any of the years: the parties first, then the members as the workbook has them. */
export function payers(years: readonly (readonly ContributionRow[])[]): string[] {
  return [...new Set(years.flatMap((rows) => rows.map(({ name }) => name)))];
}
