import type { Finding, FindingPart } from '../../documents/finding';
import { paidBy, sharedAmounts } from '../../documents/contributions';
import { amountsOf, sumOfShares } from '../../documents/share-evidence';
import type { ShareSource } from '../../documents/share-source';
import { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import type { Unit } from '../../figures/unit';
import { contributionStep } from '../../figures/unit';
import type { AmountCell } from '../audit-cell';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { ColumnShares } from './column-shares';

function explanation(
  difference: Decimal,
  share: ShareSource,
  about: { unit: Unit; year: number | null; step: Decimal },
): string {
  if (difference.abs().lte(about.step))
    return ' Skillnaden på en enhet är avrundning: andelen är tryckt med få decimaler.';
  const from = share.of === 'population' ? ` Andelen är räknad från befolkningen i bladet ${share.at.sheet}.` : '';
  const isOther = share.year === null || share.year !== about.year;
  return from + (isOther ? ' Andelen kan gälla ett annat år än beloppet.' : '');
}

interface Disagreement {
  readonly published: Decimal;
  readonly base: Decimal;
  readonly expected: Decimal;
}

/** The sum of the column's shares where every member that pays has one, so that they may be parts of it; else 1. */
function wholeOf({ shares, paying }: ColumnShares): Decimal {
  const isAll = paying.every((line) => shares.has(line));
  return isAll ? sumOfShares([...shares.values()].map(({ share }) => share)) : new Decimal(1);
}

/** What the share gives of the first base, and that base; `null` if the published amount agrees with any of them. */
function disagreement(cell: AmountCell, source: ShareSource, column: ColumnShares): Disagreement | null {
  const published = cell.figure.amount;
  const bases = sharedAmounts(column.contributions);
  const [base] = bases;
  if (published === null || published.isZero() || base === undefined) return null;
  const step = contributionStep(cell.unit);
  const computed = amountsOf(source.share, { whole: wholeOf(column), bases, step });
  // Parts of a population are exact: a unit is the rounding of those who shared out.
  const room = source.of === 'population' ? step : new Decimal(0);
  const [expected] = computed;
  return expected === undefined || computed.some((amount) => amount.minus(published).abs().lte(room))
    ? null
    : { published, base, expected };
}

/** The share's cell and those of the first base: the region's, or all members' where there is none. */
function partsOf({ at, share }: ShareSource, { region, municipal }: ColumnShares['contributions']): FindingPart[] {
  const base = paidBy(region)?.amount.isZero() === false ? region : municipal;
  return [
    { ...at, factor: new Decimal(1) },
    ...base.flatMap(({ figure }) => (figure === null ? [] : [{ ...figure.at, factor: share }])),
  ];
}

function told({ share }: ShareSource, unit: Unit, { published, base, expected }: Disagreement): string {
  return `${formatPercent(share, 2)} av ${formatSwedish(base)} ${unit} är ${formatSwedish(expected)}, inte ${formatSwedish(published)}.`;
}

function findingFor(cell: AmountCell, source: ShareSource, column: ColumnShares): Finding[] {
  const found = disagreement(cell, source, column);
  if (found === null) return [];
  const { published, expected } = found;
  const { year } = column.question;
  const step = contributionStep(cell.unit);
  const difference = published.minus(expected);
  return [
    cellFinding(cell, {
      rule: 'shareAmount',
      ...(difference.abs().lte(step) && { severity: 'info' }),
      published,
      expected,
      parts: partsOf(source, column.contributions),
      message: told(source, cell.unit, found) + explanation(difference, source, { unit: cell.unit, year, step }),
    }),
  ];
}

/** Members' contributions that do not follow from the shares known for them. */
export function shareAmount(columns: readonly ColumnShares[]): Finding[] {
  return columns.flatMap((column) => {
    const { document, index, members } = column.question;
    return members.flatMap((line) => {
      const cell = auditCell(document, line, index);
      const source = column.checked.get(line);
      return cell === null || source === undefined ? [] : findingFor(cell, source, column);
    });
  });
}
