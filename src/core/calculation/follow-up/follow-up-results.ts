import type { CellReference } from '../../documents/finding';
import type { Measure, SexOrTotal } from '../../documents/measure';
import type { Period } from '../../documents/period';

/** Where a count comes from: a cell, rows counted in a participant list, or other counts of the results. */
export type CountSource =
  | { readonly kind: 'cell'; readonly at: CellReference; readonly live: boolean }
  | { readonly kind: 'episodes' }
  | { readonly kind: 'sum' };

/** A number of episodes, and where it comes from. */
export interface Count {
  readonly value: number;
  readonly source: CountSource;
}

/** One measure of one unit in one period. A count that the workbook does not hold is `null`. */
export type MeasureCounts = Readonly<Record<SexOrTotal, Count | null>> & {
  readonly measure: Measure;
  /** Whole percent of the exits, half up; `null` for a measure without percent or without exits. */
  readonly percent: number | null;
};

/** The name of the entry that adds all units. */
export const ALL_UNITS = 'Alla enheter';

/** What one unit (or some of them together, or all, or the residents of one kommun) counts in one period. */
export interface FollowUpResult {
  readonly unit: string;
  readonly scope: 'unit' | 'group' | 'all' | 'municipality';
  readonly period: Period;
  /** The sheet of the table or list. */
  readonly sheet: string;
  readonly rows: readonly MeasureCounts[];
  /** True if a list shows that no person has two of the exits; what tables and lists without ids count are exits. */
  readonly isByPerson?: boolean;
}
