import type { MemberSharesResult } from '../../../../core/calculation/money/money-results';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatPercent } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixGroup } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { MEMBER_SENTENCES } from '../../../sentences/members';
import type { ContributionRow } from './contribution-rows';
import { paidIn, paidTogether, payers } from './contribution-rows';
import type { MemberMatrix } from './member-matrices';
import { headingOf } from './member-matrices';

const DECIMALS = 2;
const percent = (part: Decimal) => formatPercent(part, DECIMALS);

/** What a party pays of all, or the members together; empty where nothing is paid. */
function partOfAll(rows: readonly ContributionRow[], counts: (name: string, isMember: boolean) => boolean): string {
  const whole = paidTogether(rows);
  if (whole === null || whole.isZero()) return '–';
  const paid = rows.flatMap((row) => (counts(row.name, row.share !== null) ? (paidIn(row)?.amount ?? []) : []));
  return percent(paid.reduce((sum, amount) => sum.plus(amount), whole.minus(whole)).div(whole));
}

/** The share of a member as the workbook prints it, linked to its cell. */
function shareOf(result: MemberSharesResult | null, name: string) {
  const share = result?.members.find((member) => member.name === name);
  return share === undefined ? '–' : <CellLink at={share.shareAt}>{percent(share.share)}</CellLink>;
}

function groupsOf({ years }: MemberMatrix): MatrixGroup[] {
  const all = years.map(({ shares }) => shares);
  const members = new Set(all.flatMap((shares) => shares?.members.map(({ name }) => name) ?? []));
  const parties = payers(years.map(({ paid }) => paid)).filter((name) => !members.has(name));
  const ofAll = (head: string, counts: (name: string, isMember: boolean) => boolean) => ({
    ...{ key: head, head },
    figures: years.map(({ paid }) => partOfAll(paid, counts)),
  });
  return [
    {
      ...{ key: 'all', heading: MEMBER_SENTENCES.ofAllContributions },
      rows: [
        ...parties.map((party) => ofAll(party, (name, isMember) => !isMember && name === party)),
        ofAll(MEMBER_SENTENCES.municipalTogether, (_, isMember) => isMember),
      ],
    },
    {
      ...{ key: 'members', heading: MEMBER_SENTENCES.ofMunicipalPart },
      rows: [...members].map((name) => ({ key: name, head: name, figures: all.map((each) => shareOf(each, name)) })),
    },
  ];
}

/** Whose part of the contributions is how large, year by year. */
export function SharesPart({ matrix }: { readonly matrix: MemberMatrix }) {
  const years = matrix.years.filter(({ shares }) => shares !== null);
  if (years.length === 0) return <p>{MEMBER_SENTENCES.noShares}</p>;
  return (
    <FigureMatrix
      caption={`${MEMBER_SENTENCES.memberViews.shares}, ${matrix.sheet}`}
      corner="%"
      columns={years.map(headingOf)}
      groups={groupsOf({ ...matrix, years })}
    />
  );
}
