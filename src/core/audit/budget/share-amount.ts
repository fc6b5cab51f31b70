import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding, FindingPart } from '../../documents/finding';
import type { MembersDocument } from '../../documents/members';
import { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { halfUp } from '../../figures/rounding';
import type { Unit } from '../../figures/unit';
import { contributionStep } from '../../figures/unit';
import type { AmountCell } from '../audit-cell';
import type { Contributions } from './contributions';
import { contributionsIn, municipalTotal } from './contributions';
import type { PrintedShare } from './printed-share';
import { printedShare } from './printed-share';

/** What the members may be taken to share: the region's equal quarter, what the state's half leaves, or what they pay. */
function basesOf(contributions: Contributions): Decimal[] {
  const region = contributions.region?.figure.amount ?? null;
  const state = contributions.state?.figure.amount ?? null;
  const rest = region !== null && state !== null ? state.minus(region) : null;
  const bases = [region, rest].filter((base) => base !== null);
  const paid = municipalTotal(contributions);
  return bases.length > 0 || paid === null ? bases : [paid];
}

function explanation(
  difference: Decimal,
  share: PrintedShare,
  about: { unit: Unit; year: number | null; step: Decimal },
): string {
  if (difference.abs().lte(about.step))
    return ' Skillnaden på en enhet är avrundning: andelen är tryckt med få decimaler.';
  return share.year === null || share.year !== about.year ? ' Andelen kan gälla ett annat år än beloppet.' : '';
}

interface Disagreement {
  readonly published: Decimal;
  readonly base: Decimal;
  readonly expected: Decimal;
}

/** What the share gives of the first base, and that base; `null` if the published amount agrees with any of them. */
function disagreement(cell: AmountCell, share: PrintedShare, bases: readonly Decimal[]): Disagreement | null {
  const published = cell.figure.amount;
  const [base] = bases;
  if (published === null || published.isZero() || base === undefined) return null;
  const computed = bases.map((total) => halfUp(share.share.times(total), contributionStep(cell.unit)));
  const [expected] = computed;
  return expected === undefined || computed.some((amount) => amount.eq(published))
    ? null
    : { published, base, expected };
}

/** The share's cell and those of the first base: the region's, or all members' where there is none. */
function partsOf(share: PrintedShare, { region, members }: Contributions): FindingPart[] {
  const base = region === null ? members.map(({ cell }) => cell.at) : [region.at];
  return [{ ...share.at, factor: new Decimal(1) }, ...base.map((at) => ({ ...at, factor: share.share }))];
}

function told(share: PrintedShare, unit: Unit, { published, base, expected }: Disagreement): string {
  return `${formatPercent(share.share, 2)} av ${formatSwedish(base)} ${unit} är ${formatSwedish(expected)}, inte ${formatSwedish(published)}.`;
}

function findingFor(
  cell: AmountCell,
  share: PrintedShare,
  about: { contributions: Contributions; year: number | null },
): Finding[] {
  const found = disagreement(cell, share, basesOf(about.contributions));
  if (found === null) return [];
  const { published, expected } = found;
  const step = contributionStep(cell.unit);
  const difference = published.minus(expected);
  return [
    {
      rule: 'shareAmount',
      severity: difference.abs().lte(step) ? 'info' : 'warning',
      at: cell.at,
      label: cell.label,
      heading: cell.heading,
      published,
      expected,
      difference,
      parts: partsOf(share, about.contributions),
      linear: false,
      causedBy: null,
      message:
        told(share, cell.unit, found) + explanation(difference, share, { unit: cell.unit, year: about.year, step }),
    },
  ];
}

/** Members' contributions that do not follow from the shares printed for them. */
export function shareAmount(document: BudgetDocument, tables: readonly MembersDocument[]): Finding[] {
  return amountColumns(document).flatMap((column) => {
    const contributions = contributionsIn(document, column);
    const year = document.columns[column]?.year ?? null;
    return contributions.members.flatMap(({ line, cell }) => {
      const share = printedShare({ document, line, year }, tables);
      return share === null ? [] : findingFor(cell, share, { contributions, year });
    });
  });
}
