import { formatRange } from '../../cells/address';
import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { DocumentColumn } from '../../documents/column-view';
import type { ByParty, Contribution, SourcedSum } from '../../documents/contributions';
import { contributionsIn, paidBy } from '../../documents/contributions';
import type { CellReference, Finding, FindingPart, NotChecked } from '../../documents/finding';
import { financingIn } from '../../documents/shared-amounts';
import { withoutBinaryNoise } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import type { RuleVersions } from '../../rules/dated-rule';
import type { Financing } from '../../rules/financing';
import { auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { headingsOf } from './headings';
import type { PaidByParties, PartyClaim } from './party-claim';
import { partyClaim } from './party-claim';

/** A column whose parties' contributions can be compared. */
interface PaidColumn extends DocumentColumn {
  readonly contributions: ByParty<Contribution>;
  readonly paid: PaidByParties;
}

function partyPays(contributions: readonly Contribution[]): SourcedSum | null {
  const paid = paidBy(contributions);
  return paid === null ? null : { ...paid, amount: withoutBinaryNoise(paid.amount) };
}

/** What has been invoiced so far in a year need not have come from all of them. */
function isOfWholeYear({ columns }: BudgetDocument, index: number): boolean {
  const column = columns[index];
  return column?.soFar === null || column?.basis === 'forecast';
}

/** Without the state, region and municipalities may as well pay for an activity: shares show that it is their means. */
function hasShares({ lines }: BudgetDocument, { municipal }: ByParty<Contribution>): boolean {
  return municipal.some(({ line }) => (lines[line]?.share ?? null) !== null);
}

function paidColumns(document: BudgetDocument): PaidColumn[] {
  const columns = amountColumns(document).filter((index) => isOfWholeYear(document, index));
  return columns.flatMap((index) => {
    const contributions = contributionsIn({ document, index });
    const [region, municipal] = [partyPays(contributions.region), partyPays(contributions.municipal)];
    if (region === null || municipal === null || municipal.amount.isZero()) return [];
    const state = partyPays(contributions.state);
    if (state === null && !hasShares(document, contributions)) return [];
    return [{ document, index, contributions, paid: { region, municipal, state } }];
  });
}

const partsOf = (sums: readonly SourcedSum[], factor: Decimal): FindingPart[] =>
  sums.flatMap(({ figures }) => figures.map(({ at }) => ({ ...at, factor })));

/** The one member whose contribution is wrong by exactly what the party lacks. */
function culprit(at: CellReference, lacking: Decimal, shareFindings: readonly Finding[]): CellReference | null {
  const found = shareFindings.find(
    ({ at: { column }, severity, difference }) =>
      severity === 'warning' && difference?.neg().eq(lacking) === true && column === at.column,
  );
  return found?.at ?? null;
}

/** The finding at the first of the party's cells; what the others pay beside it is taken from what all should. */
function findingFor(column: PaidColumn, claim: PartyClaim, shareFindings: readonly Finding[]): Finding[] {
  const [first, ...others] = column.contributions[claim.party];
  const cell = first === undefined ? null : auditCell(column.document, first.line, column.index);
  const published = cell?.figure.amount ?? null;
  if (cell === null || published === null) return [];
  const beside = paidBy(others);
  const expected = claim.should.minus(beside?.amount ?? 0);
  const exact = Decimal.sum(...claim.from.map(({ amount }) => amount)).times(claim.factor);
  const causedBy = culprit(cell.at, published.minus(expected), shareFindings);
  return [
    cellFinding(cell, {
      ...{ rule: claim.rule, published, causedBy, message: claim.sentence },
      // A share that is wrong is mended; the party then pays its part.
      expected: causedBy === null ? expected : null,
      parts: [...partsOf(claim.from, claim.factor), ...(beside === null ? [] : partsOf([beside], new Decimal(-1)))],
      linear: exact.eq(claim.should),
    }),
  ];
}

/** The parties' parts of 5 § lag (2003:1210): region beside members, state beside both. */
export function quarter(
  document: BudgetDocument,
  financing: RuleVersions<Financing>,
  shareFindings: readonly Finding[],
): Finding[] {
  return paidColumns(document).flatMap((column) => {
    const rule = financingIn(column, financing);
    const claim = rule === null ? null : partyClaim(column.paid, { parts: rule.value, unit: document.unit });
    return claim === null ? [] : findingFor(column, claim, shareFindings);
  });
}

/** The contributions that no rule compares: its dates do not take in their years. */
export function partiesUnchecked(document: BudgetDocument, financing: RuleVersions<Financing>): NotChecked[] {
  const columns = paidColumns(document).filter((column) => financingIn(column, financing) === null);
  const isDated = ({ index }: DocumentColumn) => document.columns[index]?.year !== null;
  const reasons = [
    ['finansieringsregeln gäller inte det året', columns.filter(isDated)],
    ['finansieringsregeln har ändrats och rubriken har inget år', columns.filter((column) => !isDated(column))],
  ] as const;
  return reasons.flatMap(([reason, uncompared]) => {
    if (uncompared.length === 0) return [];
    const headings = headingsOf(
      document,
      uncompared.map(({ index }) => index),
    );
    return [
      {
        sheet: document.sheet,
        range: formatRange(document.range),
        reason: `Bidragen i ${headings} kontrollerades inte mot parternas delar: ${reason}.`,
      },
    ];
  });
}
