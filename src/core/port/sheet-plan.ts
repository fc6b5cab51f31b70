import type { CellAddress, CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { StyleName } from './style';

/** The sheets that Tertial writes, in their order. The key is the marker that a written sheet carries. */
export const SHEET_KEYS = [
  'overview',
  'memberShares',
  'equity',
  'forecast',
  'scenarios',
  'followUp',
  'followUpPublic',
  'socialBudget',
  'peers',
  'text',
  'findings',
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];

/**
 * What a planned cell holds. `formula` is English A1 without `=`; `value` is what the decimal computation gives for it
 * gives, or what it gave when it was read if the user typed it.
 */
export type PlanContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: Decimal | string;
      readonly isTyped?: true;
    }
  | { readonly kind: 'blank' };

/** One cell to write. */
export interface PlanCell extends CellAddress {
  readonly content: PlanContent;
  readonly style: StyleName;
  /** A cell in the workbook that the cell links to. */
  readonly link?: { readonly sheet: string; readonly address: CellAddress };
}

/** A workbook-wide defined name for a planned cell: `Tertial_EgetKapital_2019`. */
export interface PlanName {
  readonly name: string;
  readonly cell: CellAddress;
}

/** A choice of words offered in a block of one column's cells. */
export interface PlanChoice {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly words: readonly string[];
}

/**
 * A chart over cells of the plan's own sheet, drawn where Excel itself writes the sheet. Columns are
 * beside each other; a `line` series runs over them.
 */
export interface PlanChart {
  /** How the chart is found again at the next writing. */
  readonly name: string;
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange; readonly shape: 'column' | 'line' }[];
  /** The cells that it covers. */
  readonly place: CellRange;
}

/** A whole sheet to write: what is in it, and how it is shown and printed. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The name to give a new sheet: free in the workbook. A sheet that exists keeps its name. */
  readonly name: string;
  /** Sheets with the same marker that are left as they are: copies, and those that could not be read whole. */
  readonly beside?: readonly string[];
  readonly cells: readonly PlanCell[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The header row: rows above and including it stay in view, and it is repeated on each printed page. */
  readonly headerRow: number | null;
  readonly names: readonly PlanName[];
  readonly choices: readonly PlanChoice[];
  readonly charts: readonly PlanChart[];
}
