import type { Measure, SexOrTotal } from '../measure';
import type { Period } from '../period';

/** A count as it was printed: its number, or `hidden`; `null` where the table had none. */
export type PublishedCount = number | 'hidden' | null;

/** A row of a table as it was published. */
export interface PublishedRow extends Readonly<Record<SexOrTotal, PublishedCount>> {
  readonly unit: string;
  readonly scope: 'unit' | 'all';
  readonly period: Period;
  readonly measure: Measure;
}

/** The limits that a publication was made with. */
export interface PublishedLimits {
  readonly threshold: number;
  /** The lowest threshold of all publications so far. */
  readonly lowest: number;
  readonly showZeros: boolean;
  /** True if some publication so far has shown zeros: then what it masked is known to be none. */
  readonly zerosOnce: boolean;
}

/** Everything that earlier publications have shown of the counts, and the limits of the last of them. */
export interface Publications {
  /** `null` before the first one. */
  readonly limits: PublishedLimits | null;
  readonly rows: readonly PublishedRow[];
}

export const NOTHING_PUBLISHED: Publications = { limits: null, rows: [] };
