import type { CellRange } from '../cells/address';
import type { Unit } from '../figures/unit';
import type { Figure } from './budget';

/** What a line of a balance report means. `all` is equity and liabilities together. */
export type BalanceRole =
  | 'account'
  | 'yearResult'
  | 'subtotal'
  | 'assets'
  | 'equity'
  | 'liabilities'
  | 'all'
  | 'heading';

/** What a column of a balance report holds. */
export type BalanceColumnRole = 'opening' | 'change' | 'closing' | 'other';

export interface BalanceColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: BalanceColumnRole;
  /** The year that the heading names; `null` for none. */
  readonly year: number | null;
}

export interface BalanceLine {
  readonly row: number;
  readonly label: string;
  readonly role: BalanceRole;
  /** One figure per column of the document, in the same order. */
  readonly figures: readonly Figure[];
}

/** A balance report as the ledger prints it. Equity and liabilities may be negative. */
export interface BalanceDocument {
  readonly kind: 'balance';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  /** The year that the title names; `null` for none. */
  readonly year: number | null;
  readonly unit: Unit;
  readonly columns: readonly BalanceColumn[];
  readonly lines: readonly BalanceLine[];
}

/** The lines that others are the sum of, by what they are a sum over. */
export const MAJOR_TOTALS: ReadonlySet<BalanceRole> = new Set(['assets', 'equity', 'liabilities']);
