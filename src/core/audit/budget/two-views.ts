import { formatAddress } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { CellReference, Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { convertAmount } from '../../figures/unit';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { listed } from './headings';
import type { ComparedFigures, LineOf, SameQuantity } from './same-quantity';
import { grandTotals, moneyLines, sameQuantity } from './same-quantity';

const isSame = (left: LineOf, right: LineOf) => left.document === right.document && left.line === right.line;

const headingOf = ({ first: { column } }: ComparedFigures) => column.document.columns[column.index]?.heading ?? '';

const labelOf = ({ document, line }: LineOf) => document.lines[line]?.label ?? '';

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
function sameIn(left: BudgetDocument, right: BudgetDocument): SameQuantity[] {
  const [ofLeft, ofRight] = [left, right].map((document) => ({
    lines: moneyLines(document),
    grand: grandTotals(document),
  }));
  const pairs = (ofLeft?.lines ?? []).flatMap((line) =>
    (ofRight?.lines ?? []).flatMap((other) => {
      const isSpecified = ofRight?.grand.has(other) === true;
      if (!isSpecified && ofLeft?.grand.has(line) !== true) return [];
      const [one, two] = [
        { document: left, line },
        { document: right, line: other },
      ];
      // The line that another table is about comes first.
      const same = isSpecified ? sameQuantity(one, two) : sameQuantity(two, one);
      return same === null ? [] : [same];
    }),
  );
  const ranked = pairs.toSorted(
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
  const found = documents.flatMap((left, index) =>
    documents
      .slice(index + 1)
      .filter(({ sheet }) => sheet !== left.sheet)
      .flatMap((right) => sameIn(left, right)),
  );
  return withCauses(found.flatMap((same) => same.differing.flatMap((each) => findingFor(same, each))));
}
