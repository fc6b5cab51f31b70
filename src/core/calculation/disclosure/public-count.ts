import type { Measure, SexOrTotal } from '../../documents/measure';
import type { Period } from '../../documents/period';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { Masking } from './masking';

/** A count as the public sees it. */
export type PublicCount = { readonly shown: number } | { readonly masked: Masking };

/** A row of a public result; `null` for what the workbook does not hold, or a percent that is not shown. */
export type PublicRow = Readonly<Record<SexOrTotal, PublicCount | null>> & {
  readonly measure: Measure;
  readonly percent: number | null;
  /** True if there is a percent that is not shown. */
  readonly hidesPercent: boolean;
};

/** The counts of a unit, or of all, in a period, small ones masked. */
export interface PublicResult {
  readonly unit: string;
  readonly scope: FollowUpResult['scope'];
  readonly period: Period;
  /** True if zeros are shown elsewhere, but may be masked here. */
  readonly hidesZeros: boolean;
  readonly rows: readonly PublicRow[];
}
