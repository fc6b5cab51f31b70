import { amountColumns } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import type { CellReference, Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { Unit } from '../../figures/unit';
import { contributionStep } from '../../figures/unit';
import type { AmountCell } from '../audit-cell';
import type { Contributions } from './contributions';
import { contributionsIn, municipalTotal } from './contributions';

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
  readonly parts: readonly AmountCell[];
  readonly sentence: string;
}

/** A region that pays an odd unit more or less than the members still pays its quarter. */
function isQuarter({ region, municipal, state }: Paid, unit: Unit): boolean {
  const odd = region.minus(municipal).abs().lte(contributionStep(unit));
  return region.eq(municipal) || (odd && state !== null && region.plus(municipal).eq(state));
}

function disagreementIn(contributions: Contributions): Disagreement | null {
  const region = contributions.region;
  const paid = region?.figure.amount ?? null;
  const municipal = municipalTotal(contributions);
  if (region === null || paid === null || municipal === null || municipal.isZero()) return null;
  const state = contributions.state?.figure.amount ?? null;
  const members = contributions.members.map(({ cell }) => cell);
  if (!isQuarter({ region: paid, municipal, state }, region.unit)) {
    return {
      rule: 'quarter',
      cell: region,
      expected: municipal,
      parts: members,
      sentence: `Regionen betalar ${formatSwedish(paid)} men kommunerna tillsammans ${formatSwedish(municipal)} ${region.unit}; var sida ska stå för en fjärdedel.`,
    };
  }
  const half = paid.plus(municipal);
  if (contributions.state === null || state === null || half.eq(state)) return null;
  return {
    rule: 'half',
    cell: contributions.state,
    expected: half,
    parts: [region, ...members],
    sentence: `Staten betalar ${formatSwedish(state)} men region och kommuner tillsammans ${formatSwedish(half)} ${region.unit}; var sida ska stå för hälften.`,
  };
}

/** The one member whose contribution is wrong by exactly what the quarter lacks. */
function culprit(
  disagreement: Disagreement,
  shareFindings: readonly Finding[],
  members: readonly AmountCell[],
): CellReference | null {
  const lacking = (disagreement.cell.figure.amount ?? disagreement.expected).minus(disagreement.expected);
  const found = shareFindings.find(
    ({ at, severity, difference }) =>
      severity === 'warning' &&
      difference?.neg().eq(lacking) === true &&
      members.some((cell) => cell.at.sheet === at.sheet && cell.at.row === at.row && cell.at.column === at.column),
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
    const contributions = contributionsIn(document, column);
    const found = disagreementIn(contributions);
    const published = found?.cell.figure.amount ?? null;
    if (found === null || published === null) return [];
    const causedBy = culprit(
      found,
      shareFindings,
      contributions.members.map(({ cell }) => cell),
    );
    return [
      {
        rule: found.rule,
        severity: 'warning' as const,
        at: found.cell.at,
        label: found.cell.label,
        heading: found.cell.heading,
        published,
        expected: found.expected,
        difference: published.minus(found.expected),
        parts: found.parts.map(({ at }) => ({ ...at, factor: new Decimal(1) })),
        linear: true,
        causedBy,
        message: found.sentence,
      },
    ];
  });
}
