import type { SupportPeriod } from '../../documents/equivalents';
import type { CellReference } from '../../documents/finding';
import type { Decimal } from '../../figures/decimal';

/** A mean of months, with the cells of each of them: several where a table has kinds and no sum. */
export interface SupportMean {
  readonly value: Decimal;
  readonly months: readonly (readonly CellReference[])[];
}

/** A year's months at a place: full-year equivalents and population as means, and the part that the one is of the other. */
export interface SupportOfPeriod {
  /** From the first of the months to the last. */
  readonly period: SupportPeriod;
  readonly equivalents: SupportMean;
  readonly population: SupportMean;
  /** As a fraction, to six decimals. */
  readonly share: Decimal;
}

/** A place with its years, the earliest first. */
export interface SupportOfPlace {
  /** Empty for a table of one place that no column names. */
  readonly region: string;
  readonly periods: readonly SupportOfPeriod[];
  /** The last year's share less that of the year before, in the same months; `null` without one of them. */
  readonly change: Decimal | null;
}

/** What a table of full-year equivalents comes to for one span of ages: spans overlap and are never added. */
export interface SupportResult {
  readonly sheet: string;
  readonly age: string | null;
  readonly places: readonly SupportOfPlace[];
  /** All places together, whose shares weigh by their population. */
  readonly whole: SupportOfPlace;
}
