import type { CellAddress, CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { StyleName } from './style';

/** The sheets that Tertial writes, in their order. The key is the marker that a written sheet carries. */
export const SHEET_KEYS = [
  'report',
  'overview',
  'memberShares',
  'equity',
  'forecast',
  'scenarios',
  'followUp',
  'followUpPublic',
  'activities',
  'controlPlan',
  'yearPlan',
  'requisitions',
  'views',
  'requests',
  'financing',
  'effectGoals',
  'surveys',
  'socialBudget',
  'peers',
  'statements',
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
  /** A cell in the workbook that the cell links to; `isOptional` where its sheet need not be written for that. */
  readonly link?: { readonly sheet: string; readonly address: CellAddress; readonly isOptional?: true };
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

/** The charts that Tertial draws: one of them that a sheet has and its plan has not is taken out of the sheet. */
export const CHART_NAMES: readonly string[] = [
  ...['Tertial prognosbrygga', 'Tertial eget kapital', 'Tertial uppföljning', 'Tertial jämförelse'],
  ...['Tertial medlemsbidrag', 'Tertial scenarier'],
  ...['Tertial rapportbrygga', 'Tertial rapport eget kapital', 'Tertial rapport uppföljning'],
  // A workbook has one social budget a year; beyond nine the chart of one that is gone is left.
  ...Array.from({ length: 9 }, (_, index) => `Tertial social budget ${index + 1}`),
];

/** The tones of five lines that are compared with each other. */
export const COMPARED_TONES = ['compared1', 'compared2', 'compared3', 'compared4', 'compared5'] as const;

export type ComparedTone = (typeof COMPARED_TONES)[number];

/** What a series of a chart shows: it decides how the series looks, in a file as in Excel. */
export type ChartTone =
  /** An amount as it is, what is better or worse than it, and what only lifts another above nothing. */
  | ('total' | 'main' | 'soft' | 'rest' | 'better' | 'worse' | 'hidden')
  /** Lines over the columns: the most that there should be, and the least. */
  | ('ceiling' | 'floor')
  /** Lines of amounts that are compared. */
  | ComparedTone;

/** A series of a chart: cells of the plan's own sheet. */
export interface PlanSeries {
  readonly name: string;
  readonly values: CellRange;
  readonly tone: ChartTone;
  /** True where each mark carries its value. */
  readonly isLabelled: boolean;
}

/**
 * A chart over cells of the plan's own sheet. Columns are beside each other, or on top of each other where they are
 * stacked; bars lie, the first at the top. A series with the tone of a line runs over the columns.
 */
export interface PlanChart {
  /** How the chart is found again at the next writing: one of `CHART_NAMES`, or it is never taken away. */
  readonly name: string;
  readonly title: string;
  /** False where a heading above the chart is its title: then only screen readers get it from the chart. */
  readonly showsTitle: boolean;
  readonly kind: 'columns' | 'stackedColumns' | 'stackedBars';
  readonly categories: CellRange;
  readonly series: readonly PlanSeries[];
  /** The cells that it covers. */
  readonly place: CellRange;
}

/** How a sheet is printed: on A4, in full size as far as its columns have room for it. */
export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** The last column that is printed; those after it are for working. `null` for all. */
  readonly lastColumn: number | null;
  /** The rows that begin a page. */
  readonly breaks: readonly number[];
  /** What is at the foot of each page, beside its number; `null` for the name of the sheet. */
  readonly footer: string | null;
  /** False where the header row is of the first table alone, and not of what is printed on other pages. */
  readonly repeatsHeader?: false;
}

/** Columns that can be folded away together. */
export interface PlanFold {
  readonly first: number;
  readonly last: number;
  readonly isFolded: boolean;
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
  /** Cells that are one: a text in the first of them is broken within them all. */
  readonly merges?: readonly CellRange[];
  /** Landscape, all columns and no pages of their own where it is not given. */
  readonly print?: PlanPrint;
  readonly fold?: PlanFold;
  /** So many columns from A stay in view, and are repeated on pages beside the first. */
  readonly labelColumns?: number;
}

/** How a sheet is printed that does not say otherwise. */
export const USUAL_PRINT: PlanPrint = { orientation: 'landscape', lastColumn: null, breaks: [], footer: null };
