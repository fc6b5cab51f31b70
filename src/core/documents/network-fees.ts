import type { CellAddress, CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { RoundedInterval } from '../figures/rounded-interval';
import { roundedInterval } from '../figures/rounded-interval';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';

/** What a column of a table of fees holds: what the fee is a part of, the fee of today, its raise and the new fee. */
export const FEE_COLUMNS = ['base', 'current', 'raise', 'next'] as const;

export type FeeColumn = (typeof FEE_COLUMNS)[number];

/** What one förbund, or all together, pay. */
export interface FeeLine {
  /** The cell of its name. */
  readonly at: CellAddress;
  readonly label: string;
  readonly isAll: boolean;
  readonly figures: Readonly<Record<FeeColumn, Figure | null>>;
}

/** Fees to a network of förbund, which are so many per mille of what each of them has. */
export interface NetworkFeesDocument {
  readonly kind: 'networkFees';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly unit: Unit;
  readonly headings: readonly { readonly place: number; readonly heading: string; readonly holds: FeeColumn }[];
  /** The raise as a fraction of the base, where a heading or the title states it. */
  readonly raiseRate: Decimal | null;
  readonly lines: readonly FeeLine[];
}

/** A part of what a förbund has: by the amounts as they are printed, and by those that they may be rounded from. */
export interface FeeRate extends RoundedInterval {
  readonly point: Decimal;
}

/** The raise that the rate gives. Example: 1 per mille of 10 900 000 is 10 900, and 10 850 to 10 950 where that is rounded. */
export function raiseBy(rate: Decimal | null, base: Decimal | null): FeeRate | null {
  if (rate === null || base === null) return null;
  const { low, high } = roundedInterval(base);
  return { point: base.times(rate), low: low.times(rate), high: high.times(rate) };
}
