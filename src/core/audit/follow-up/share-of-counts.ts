import type { Finding } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Statement } from '../proof/statements';
import { inPercents, percentAbout } from './percent';

/** A printed share with the counts that it may be of, the likeliest first. */
export interface ShareOfCounts {
  readonly cell: AuditCell;
  /** None where the count is not printed: then any number of persons may be it. */
  readonly parts: readonly Decimal[];
  readonly wholes: readonly Decimal[];
  /** True for a fraction in a column of fractions with one decimal, which may be so rounded. Example: 0,5 for 0,53. */
  readonly isCoarse?: boolean;
}

/** Decimals of percents in a fraction with one decimal: to the nearest ten. */
const TENS = -1;
/** So many more decimals has a fraction than its percent. */
const OF_FRACTION = 2;

const shown = (percent: Decimal) => `${formatSwedish(percent)}\u00a0%`;

/** A count as percent of a whole, rounded half up. */
function percentOf(count: Decimal, whole: Decimal, decimals: number): Decimal {
  return count
    .div(whole)
    .toDecimalPlaces(decimals + OF_FRACTION, Decimal.ROUND_HALF_UP)
    .times(100);
}

/** The counts nearest to a percent of a whole. */
function nearestCounts(published: Decimal, whole: Decimal): Decimal[] {
  const below = published.times(whole).div(100).floor();
  return [below, below.plus(1)].filter((count) => count.gte(0) && count.lte(whole));
}

interface Printed {
  readonly published: Decimal;
  readonly decimals: number;
}

function isRight({ parts, wholes, isCoarse = false }: ShareOfCounts, { published, decimals }: Printed): boolean {
  const rounded = isCoarse ? [decimals, TENS] : [decimals];
  return wholes.some((whole) =>
    (parts.length === 0 ? nearestCounts(published, whole) : parts).some((count) =>
      rounded.some((each) => percentOf(count, whole, each).eq(published)),
    ),
  );
}

function impossible({ cell }: ShareOfCounts, { published, decimals }: Printed, whole: Decimal): Finding {
  const near = nearestCounts(published, whole)
    .map((count) => `${formatSwedish(count)} är ${shown(percentOf(count, whole, decimals))}`)
    .join(' och ');
  const message = `Inget antal är ${shown(published)} av ${formatSwedish(whole)}: ${near}.`;
  return cellFinding(cell, { rule: 'percentImpossible', message });
}

/**
 * A printed percent is a part of whole persons or things: of the count beside it, or where that is not printed of any.
 * Example: 73 of 138 are 53 %, and no number of 40 is 34 %.
 */
export function shareStatement(kin: string, shared: ShareOfCounts): Statement[] {
  const { cell, parts, wholes } = shared;
  const fraction = cell.figure.amount;
  const [part, whole] = [parts[0], wholes[0]];
  if (fraction === null || whole === undefined) return [];
  const { value: published, decimals } = inPercents(fraction);
  const printed = { published, decimals };
  const about = percentAbout(kin, printed);
  if (isRight(shared, printed)) return [{ ...about, finding: null }];
  if (part === undefined) return [{ ...about, finding: impossible(shared, printed, whole) }];
  const expected = percentOf(part, whole, decimals);
  const message = `${formatSwedish(part)} av ${formatSwedish(whole)} är ${shown(expected)}, inte ${shown(published)}.`;
  const remark = { rule: 'percent', message, published: fraction, expected: expected.div(100) } as const;
  return [{ ...about, finding: cellFinding(cell, remark) }];
}
