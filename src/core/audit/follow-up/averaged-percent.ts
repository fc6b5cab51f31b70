import type { Finding } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { PERCENT_MEASURES } from '../../documents/measure';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountOf } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { countCell, measureCell, measureLine } from './count-cell';
import { inPercents } from './percent';
import type { UnitTotal } from './unit-totals';

function total(documents: readonly FollowUpDocument[], measure: Measure): Decimal | null {
  const counts = documents.map((document) => {
    const cell = measureCell(document, measure, 'total');
    return cell === null ? null : amountOf(cell);
  });
  return counts.every((count) => count !== null) ? Decimal.sum(0, ...counts) : null;
}

/** The units' percents as printed, and as their own counts give them, in whole percents. */
function unitPercents(units: readonly FollowUpDocument[], measure: Measure): Decimal[][] {
  const printed = units.map((unit) => {
    const amount = measureLine(unit, measure)?.percent?.amount;
    return amount ? inPercents(amount).value : null;
  });
  const exact = units.map((unit) => {
    const [count, exits] = [total([unit], measure), total([unit], 'exits')];
    return count === null || !exits?.gt(0) ? null : count.times(100).div(exits);
  });
  return [printed, exact].flatMap((percents) => {
    const known = percents.filter((percent) => percent !== null);
    return known.length > 1 ? [known] : [];
  });
}

function averaged(
  { total: document, units }: UnitTotal,
  measure: Measure,
): { cell: AuditCell; weighted: Decimal } | null {
  const line = measureLine(document, measure);
  const cell = line === null ? null : countCell(document, line, 'percent');
  const [count, exits] = [total(units, measure), total(units, 'exits')];
  if (!cell?.figure.amount || count === null || !exits?.gt(0)) return null;
  const { value, decimals } = inPercents(cell.figure.amount);
  const weighted = count.times(100).div(exits).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const isMean = unitPercents(units, measure).some((percents) =>
    Decimal.sum(...percents)
      .div(percents.length)
      .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
      .eq(value),
  );
  return isMean && !weighted.eq(value) ? { cell, weighted } : null;
}

function findingFor(cell: AuditCell, weighted: Decimal): Finding {
  const published = inPercents(cell.figure.amount ?? new Decimal(0)).value;
  const message = `${formatSwedish(published)}\u00a0% är medelvärdet av enheternas procenttal; räknat på antalen är det ${formatSwedish(weighted)}\u00a0%.`;
  return {
    ...cellFinding(cell, { rule: 'averagedPercent', message }),
    published: published.div(100),
    expected: weighted.div(100),
    difference: published.minus(weighted).div(100),
  };
}

/**
 * Percents of all units that are the mean of the units' percents instead of their counts together.
 * Example: 77 % of 44 and 56 % of 25 are 69,6 % of 69, not 66,5 %.
 */
export function averagedPercents(unitTotal: UnitTotal): Finding[] {
  return PERCENT_MEASURES.flatMap((measure) => {
    const found = averaged(unitTotal, measure);
    return found === null ? [] : [findingFor(found.cell, found.weighted)];
  });
}
