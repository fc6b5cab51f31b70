import type { Finding, FindingPart } from '../../documents/finding';
import { amountsOf, sumOfShares } from '../../documents/share-evidence';
import type { ShareSource } from '../../documents/share-source';
import type { SharedAmount } from '../../documents/shared-amounts';
import { financingIn, sharedAmounts } from '../../documents/shared-amounts';
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
  const isOther = share.year === null || share.year !== about.year;
  return isOther ? ' Andelen kan gälla ett annat år än beloppet.' : '';
}

interface WrongAmount {
  readonly published: Decimal;
  readonly base: SharedAmount;
  readonly expected: Decimal;
}

/** The sum of the column's shares where every member that pays has one, so that they may be parts of it; else 1. */
function wholeOf({ shares, paying }: ColumnShares): Decimal {
  const isAll = paying.every((line) => shares.has(line));
  return isAll ? sumOfShares([...shares.values()].map(({ share }) => share)) : new Decimal(1);
}

/** What the share gives of the first base, and that base; `null` if the published amount agrees with any of them. */
function wrongAmount(cell: AmountCell, source: ShareSource, column: ColumnShares): WrongAmount | null {
  const published = cell.figure.amount;
  const { question } = column;
  const bases = sharedAmounts(question, financingIn(question, question.financing)?.value ?? null);
  const [base] = bases;
  if (published === null || published.isZero() || base === undefined) return null;
  const step = contributionStep(cell.unit);
  const computed = amountsOf(source.share, { whole: wholeOf(column), bases: bases.map(({ amount }) => amount), step });
  const [expected] = computed;
  return expected === undefined || computed.some((amount) => amount.eq(published))
    ? null
    : { published, base, expected };
}

/** The share's cell and those of the first base. */
function partsOf({ at, share }: ShareSource, { from }: SharedAmount): FindingPart[] {
  return [
    { ...at, factor: new Decimal(1) },
    ...from.map(({ figure, factor }) => ({ ...figure.at, factor: factor.times(share) })),
  ];
}

function sentenceFor({ share }: ShareSource, unit: Unit, { published, base, expected }: WrongAmount): string {
  return `${formatPercent(share, 2)} av ${formatSwedish(base.amount)} ${unit} är ${formatSwedish(expected)}, inte ${formatSwedish(published)}.`;
}

function findingFor(cell: AmountCell, source: ShareSource, column: ColumnShares): Finding[] {
  const found = wrongAmount(cell, source, column);
  if (found === null) return [];
  const { published, base, expected } = found;
  const { year } = column.question;
  const step = contributionStep(cell.unit);
  const difference = published.minus(expected);
  return [
    cellFinding(cell, {
      rule: 'shareAmount',
      ...(difference.abs().lte(step) && { severity: 'info' }),
      published,
      expected,
      parts: partsOf(source, base),
      message: sentenceFor(source, cell.unit, found) + explanation(difference, source, { unit: cell.unit, year, step }),
    }),
  ];
}

/** Members' contributions that do not follow from the shares stated for them; a population's parts have a rule of their own. */
export function shareAmount(columns: readonly ColumnShares[]): Finding[] {
  return columns.flatMap((column) => {
    const { document, index, members } = column.question;
    return members.flatMap((line) => {
      const cell = auditCell(document, line, index);
      const source = column.checked.get(line);
      if (cell === null || source?.of !== 'share') return [];
      // What the members' shares come to when the whole is shared out in whole steps is no deviation from them.
      const isApportioned =
        cell.figure.amount !== null && column.apportioned.get(line)?.eq(cell.figure.amount) === true;
      return isApportioned ? [] : findingFor(cell, source, column);
    });
  });
}
