import { formatAddress } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { CellReference, Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { convertAmount } from '../../figures/unit';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { listed } from './headings';
import type { LineOf } from './line-of';
import { labelOf } from './line-of';
import type { ComparedFigures, SameQuantity } from './same-quantity';
import { grandTotals, sameQuantity } from './same-quantity';
import type { Candidates } from './view-candidates';
import { viewCandidates } from './view-candidates';

const isSame = (left: LineOf, right: LineOf) => left.document === right.document && left.line === right.line;

const headingOf = ({ first: { column } }: ComparedFigures) => column.document.columns[column.index]?.heading ?? '';

const signed = (amount: Decimal) => (amount.gt(0) ? `+${formatSwedish(amount)}` : formatSwedish(amount));

const cellText = ({ sheet, ...address }: CellReference) => `${sheet}!${formatAddress(address)}`;

/** Why the two should be one amount. */
function reasonFor({ second, agreeing }: SameQuantity): string {
  return agreeing.length === 0
    ? `Bladet ${second.document.sheet} är bilagan som raden hänvisar till, så de två bör visa samma sak.`
    : `De två är lika i ${listed(agreeing.map(headingOf))}, så bladen bör visa samma sak.`;
}

function messageFor(same: SameQuantity, each: ComparedFigures): string {
  const { first, second } = same;
  const { unit } = first.document;
  const { amount, at } = each.first.figure;
  return (
    `${cellText(at)} ”${labelOf(first)}” är ${formatSwedish(amount)} ${unit}, men ` +
    `${cellText(each.second.figure.at)} ”${labelOf(second)}” är ${formatSwedish(each.other)}: ` +
    `skillnad ${signed(amount.minus(each.other))} ${unit}. ` +
    reasonFor(same)
  );
}

function findingFor(same: SameQuantity, each: ComparedFigures): Finding[] {
  const { first, second } = same;
  const cell = auditCell(first.document, first.line, each.first.column.index);
  if (cell === null) return [];
  const factor = convertAmount(new Decimal(1), second.document.unit, first.document.unit);
  return [
    cellFinding(cell, {
      ...{ rule: 'viewsDiffer', expected: each.other, linear: true, message: messageFor(same, each) },
      parts: [{ ...each.second.figure.at, factor }],
    }),
  ];
}

/** How far the two are from each other over all columns. */
const gapOf = ({ differing }: SameQuantity) =>
  Decimal.sum(0, ...differing.map(({ first: { figure }, other }) => figure.amount.minus(other).abs()));

/** The lines of two tables that state the same, one of them the sum of its whole table; of several the likeliest. */
function sameIn({ left, right, pairs }: Candidates): SameQuantity[] {
  const specified = grandTotals(right);
  const found = pairs.flatMap(([line, other]) => {
    const [one, two] = [
      { document: left, line },
      { document: right, line: other },
    ];
    // The line that another table is about comes first.
    return (specified.has(other) ? sameQuantity(one, two) : sameQuantity(two, one)) ?? [];
  });
  const ranked = found.toSorted(
    (one, two) => two.agreeing.length - one.agreeing.length || gapOf(one).comparedTo(gapOf(two)),
  );
  const isFirst = ({ first, second }: SameQuantity, index: number) =>
    ranked
      .slice(0, index)
      .every((each) => [each.first, each.second].every((of) => !isSame(of, first) && !isSame(of, second)));
  return ranked.filter(isFirst);
}

/** A difference that another sum of the same column has too is that sum's. */
function withCauses(findings: readonly Finding[]): Finding[] {
  return findings.map((finding, index) => {
    const isCause = ({ at, difference }: Finding) =>
      at.sheet === finding.at.sheet &&
      at.column === finding.at.column &&
      difference?.eq(finding.difference ?? 0) === true;
    const cause = findings.slice(0, index).find((each) => isCause(each) && each.at.row !== finding.at.row);
    return cause === undefined ? finding : { ...finding, causedBy: cause.at, expected: null, difference: null };
  });
}

/**
 * Two tables on different sheets that give one year's sum differently, though other years show that it is the same sum.
 * Example: a budget's activities of 10 800 beside 11 620 in the appendix that lists them.
 */
export function viewsDiffer(documents: readonly BudgetDocument[]): Finding[] {
  const found = viewCandidates(documents).flatMap(sameIn);
  return withCauses(found.flatMap((same) => same.differing.flatMap((each) => findingFor(same, each))));
}
