import type { SupportOfPeriod, SupportResult } from './support-types';

/** The part of the population on public support in a year, and in the same months of the year before. */
export interface SupportChange {
  readonly now: SupportOfPeriod;
  readonly before: SupportOfPeriod;
}

/** The ages that the goals are about; SCB's other span overlaps it. */
const GOAL_AGES = '20-64';

/** The tables of the ages that the goals are about, or all where none is. */
export function ofGoalAges(results: readonly SupportResult[]): readonly SupportResult[] {
  const ofAges = results.filter(({ age }) => age === GOAL_AGES);
  return ofAges.length > 0 ? ofAges : results;
}

/**
 * What a social budget's goal of public support is judged by: all places together, in its own year and the year before;
 * in the last year of the table for a budget without a year. `null` where no table has both years, or several have.
 */
export function supportForGoals(results: readonly SupportResult[], year: number | null): SupportChange | null {
  const changes = ofGoalAges(results).flatMap(({ whole: { periods } }): SupportChange[] => {
    const now = year === null ? periods.at(-1) : periods.find(({ period }) => period.year === year);
    const before = periods.find(({ period }) => period.year === (now?.period.year ?? 0) - 1);
    return now === undefined || before === undefined ? [] : [{ now, before }];
  });
  const [only, ...others] = changes;
  return only === undefined || others.length > 0 ? null : only;
}
