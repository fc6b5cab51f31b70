import type { FollowUpResult } from '../../../../src/core/calculation/follow-up/follow-up-results';
import { sumOfUnits } from '../../../../src/core/calculation/follow-up/table-results';
import type { Dice } from '../../../samples/budgets/dice';
import type { Shape } from './random-follow-up';
import { randomFollowUp } from './random-follow-up';
import { countKey, spanOf } from './what-happened';

export const SHAPES: readonly Shape[] = [
  { units: 1, tertials: 2, most: 6 },
  { units: 2, tertials: 2, most: 9 },
  { units: 3, tertials: 2, most: 5 },
  { units: 1, tertials: 3, most: 7 },
  { units: 2, tertials: 3, most: 12 },
  { units: 4, tertials: 1, most: 6 },
];

const spanKey = (result: FollowUpResult) => spanOf(result).join('-');

/** The units of a förbund, and all of them together in each period that some have. */
export function withAll(units: readonly FollowUpResult[]): FollowUpResult[] {
  const spans = [...new Set(units.map(spanKey))];
  return spans.flatMap((span) => {
    const own = units.filter((result) => spanKey(result) === span);
    return [...own, ...sumOfUnits(own)];
  });
}

/** Everything that happened, what is in no table with it. */
export function truthOf(units: readonly FollowUpResult[], printed: readonly FollowUpResult[]): Map<string, number> {
  const truth = new Map<string, number>();
  for (const result of [...units, ...printed]) {
    const at = (row: string, column: string) =>
      countKey(result.unit.trim().toLowerCase().replace(/\s+/g, ' '), spanOf(result), row, column);
    for (const row of result.rows)
      for (const column of ['women', 'men', 'total'] as const) truth.set(at(row.measure, column), row[column]!.value);
    for (const column of ['women', 'men', 'total'])
      truth.set(at('opening', column), truth.get(at('participants', column))! - truth.get(at('new', column))!);
  }
  return truth;
}

/** Some of the tables: whole periods that are gone, or single tables. */
export function withGaps(units: readonly FollowUpResult[], dice: Dice): FollowUpResult[] {
  const spans = [...new Set(units.map(spanKey))];
  const gone = new Set(spans.filter(() => dice.chance(0.4)));
  const kept = units.filter((result) => !gone.has(spanKey(result)) && !dice.chance(0.1));
  return kept.length > 0 ? kept : units.slice(0, 1);
}

export const unitsOf = (dice: Dice, shape: Shape) =>
  randomFollowUp(dice, shape).filter(({ scope }) => scope === 'unit');
