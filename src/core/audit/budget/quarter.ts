import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { Contribution, SourcedSum } from '../../documents/contributions';
import { contributionsIn, paidBy } from '../../documents/contributions';
import type { CellReference, Finding, FindingPart } from '../../documents/finding';
import { withoutBinaryNoise } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { Unit } from '../../figures/unit';
import { contributionStep } from '../../figures/unit';
import type { AmountCell } from '../audit-cell';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';

/** What the parties pay; the municipalities together. */
interface Paid {
  readonly region: Decimal;
  readonly municipal: Decimal;
  readonly state: Decimal | null;
}

interface Disagreement {
  readonly rule: 'quarter' | 'half';
  readonly cell: AmountCell;
  readonly expected: Decimal;
  readonly parts: readonly FindingPart[];
  readonly sentence: string;
}

/** A region that pays an odd unit more or less than the members still pays its quarter. */
function isQuarter({ region, municipal, state }: Paid, unit: Unit): boolean {
  const odd = region.minus(municipal).abs().lte(contributionStep(unit));
  return region.eq(municipal) || (odd && state !== null && region.plus(municipal).eq(state));
}

const partsOf = (sums: readonly SourcedSum[], sign: 1 | -1 = 1): FindingPart[] =>
  sums.flatMap(({ figures }) => figures.map(({ at }) => ({ ...at, factor: new Decimal(sign) })));

/** The first of a party's cells, and what the others pay beside it. */
function firstOf(document: BudgetDocument, column: number, [first, ...others]: readonly Contribution[]) {
  const cell = first === undefined ? null : auditCell(document, first.line, column);
  return cell === null ? null : { cell, beside: paidBy(others) };
}

function disagreementFor(
  rule: 'quarter' | 'half',
  accused: { readonly cell: AmountCell; readonly beside: SourcedSum | null },
  other: { readonly should: Decimal; readonly by: readonly SourcedSum[]; readonly sentence: string },
): Disagreement {
  const { cell, beside } = accused;
  const expected = other.should.minus(beside?.amount ?? 0);
  const parts = [...partsOf(other.by), ...(beside === null ? [] : partsOf([beside], -1))];
  return { rule, cell, expected, parts, sentence: other.sentence };
}

function disagreementIn(document: BudgetDocument, column: number): Disagreement | null {
  const { unit } = document;
  const contributions = contributionsIn({ document, index: column });
  const [region, municipal, state] = [
    paidBy(contributions.region),
    paidBy(contributions.municipal),
    paidBy(contributions.state),
  ];
  const regions = firstOf(document, column, contributions.region);
  if (region === null || regions === null || municipal === null || municipal.amount.isZero()) return null;
  const paid = {
    region: withoutBinaryNoise(region.amount),
    municipal: withoutBinaryNoise(municipal.amount),
    state: state === null ? null : withoutBinaryNoise(state.amount),
  };
  if (!isQuarter(paid, unit)) {
    const sentence = `Regionen betalar ${formatSwedish(paid.region)} men kommunerna tillsammans ${formatSwedish(paid.municipal)} ${unit}; var sida ska stå för en fjärdedel.`;
    return disagreementFor('quarter', regions, { should: paid.municipal, by: [municipal], sentence });
  }
  const half = paid.region.plus(paid.municipal);
  const states = firstOf(document, column, contributions.state);
  if (paid.state === null || states === null || half.eq(paid.state)) return null;
  const sentence = `Staten betalar ${formatSwedish(paid.state)} men region och kommuner tillsammans ${formatSwedish(half)} ${unit}; var sida ska stå för hälften.`;
  return disagreementFor('half', states, { should: half, by: [region, municipal], sentence });
}

/** The one member whose contribution is wrong by exactly what the quarter lacks. */
function culprit(disagreement: Disagreement, shareFindings: readonly Finding[]): CellReference | null {
  const lacking = (disagreement.cell.figure.amount ?? disagreement.expected).minus(disagreement.expected);
  const found = shareFindings.find(
    ({ at, severity, difference }) =>
      severity === 'warning' && difference?.neg().eq(lacking) === true && at.column === disagreement.cell.at.column,
  );
  return found?.at ?? null;
}

/** What has been invoiced so far in a year need not have come from all of them. */
function isOfWholeYear({ columns }: BudgetDocument, index: number): boolean {
  const column = columns[index];
  return column?.soFar === null || column?.basis === 'forecast';
}

/** The half and the quarters of 5 § lag (2003:1210): region = members together, region + members = state. */
export function quarter(document: BudgetDocument, shareFindings: readonly Finding[]): Finding[] {
  const columns = amountColumns(document).filter((index) => isOfWholeYear(document, index));
  return columns.flatMap((column) => {
    const found = disagreementIn(document, column);
    const published = found?.cell.figure.amount ?? null;
    if (found === null || published === null) return [];
    const causedBy = culprit(found, shareFindings);
    return [
      cellFinding(found.cell, {
        rule: found.rule,
        published,
        // A share that is wrong is mended; the party then pays its part.
        expected: causedBy === null ? found.expected : null,
        parts: found.parts,
        linear: true,
        causedBy,
        message: found.sentence,
      }),
    ];
  });
}
