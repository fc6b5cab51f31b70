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

interface About {
  readonly year: number | null;
  readonly step: Decimal;
  /** True if the amount is what `Medlemsandelar` gives the member, so that all parts are the whole. */
  readonly isApportioned: boolean;
}

function explanation(difference: Decimal, share: ShareSource, about: About): string {
  if (difference.abs().lte(about.step))
    return about.isApportioned
      ? ' Skillnaden på en enhet är avrundning: så mycket blir det när alla delar tillsammans ska bli hela beloppet.'
      : ' Skillnaden på en enhet är avrundning: andelen är tryckt med få decimaler.';
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

interface Member {
  readonly line: number;
  readonly source: ShareSource;
}

function findingFor(cell: AmountCell, { line, source }: Member, column: ColumnShares): Finding[] {
  const found = wrongAmount(cell, source, column);
  if (found === null) return [];
  const { published, base, expected } = found;
  const { year } = column.question;
  const step = contributionStep(cell.unit);
  const difference = published.minus(expected);
  const isApportioned = column.apportioned.get(line)?.eq(published) === true;
  return [
    cellFinding(cell, {
      rule: 'shareAmount',
      ...(difference.abs().lte(step) && { severity: 'info' }),
      published,
      expected,
      parts: partsOf(source, base),
      message: sentenceFor(source, cell.unit, found) + explanation(difference, source, { year, step, isApportioned }),
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
      return cell === null || source?.of !== 'share' ? [] : findingFor(cell, { line, source }, column);
    });
  });
}
