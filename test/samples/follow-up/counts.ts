import type { FollowUpResult, MeasureCounts } from '../../../src/core/calculation/follow-up/follow-up-results';
import { sumOfUnits, withPercents } from '../../../src/core/calculation/follow-up/table-results';
import type { Measure } from '../../../src/core/documents/measure';
import { MEASURES } from '../../../src/core/documents/measure';
import type { Tertial } from '../../../src/core/documents/period';

type Pairs = Partial<Record<Measure, readonly [women: number, men: number]>>;

/** A table of one unit. Example: `countsOf('Torget', [2024, 1, 1], { exits: [20, 3] })`. */
export function countsOf(
  unit: string,
  [year, first, last, sheet = 'Blad']: readonly [year: number, first: Tertial, last: Tertial, sheet?: string],
  pairs: Pairs,
): FollowUpResult {
  const count = (value: number) => ({ value, source: { kind: 'sum' as const } });
  const rows = MEASURES.flatMap((measure): Omit<MeasureCounts, 'percent'>[] => {
    const pair = pairs[measure];
    if (pair === undefined) return [];
    const [women, men] = pair;
    return [{ measure, women: count(women), men: count(men), total: count(women + men) }];
  });
  return { unit, scope: 'unit', period: { year, first, last }, sheet, rows: withPercents(rows) };
}

/** The tables, and all units together. */
export function withAllUnits(...units: readonly FollowUpResult[]): FollowUpResult[] {
  return [...units, ...sumOfUnits(units)];
}
