import type { CellRange } from '../cells/address';
import type { Figure } from './budget';
import type { Measure, SexOrTotal } from './measure';
import type { Period } from './period';

/** One row of a follow-up table. */
export interface FollowUpLine {
  readonly row: number;
  /** The label as printed, without leading dash and spaces. */
  readonly label: string;
  /** `null` for a row that is not understood. */
  readonly measure: Measure | null;
  /** True for a row that is a part of the lasting solutions, whether or not its measure is understood. */
  readonly partOfPositive: boolean;
  readonly women: Figure | null;
  readonly men: Figure | null;
  readonly total: Figure | null;
  /** The printed percent of the exits, as a fraction. */
  readonly percent: Figure | null;
}

/** A block `Tertial n | Kvinnor | Män | Totalt | %` of one unit and period. */
export interface FollowUpDocument {
  readonly kind: 'followUp';
  readonly sheet: string;
  readonly range: CellRange;
  /** The text that names the unit, as printed. */
  readonly title: string | null;
  /** The unit (insats, team, kommun) that the block counts; the sheet's name where none is stated. */
  readonly unit: string;
  /** True for a block that prints the sum of several units. */
  readonly isTotal: boolean;
  /** The units that a total adds, by name: none where they are not known, `null` for all of the period. */
  readonly adds: readonly string[] | null;
  readonly period: Period;
  /** False if neither the block nor the sheet states which part of the year it counts, and a whole year is assumed. */
  readonly periodIsStated: boolean;
  readonly labelColumn: number;
  readonly columns: Readonly<Partial<Record<SexOrTotal | 'percent', number>>>;
  readonly lines: readonly FollowUpLine[];
}

/** A row of a matrix of income sources before and after. */
export interface IncomeLine {
  readonly row: number;
  readonly label: string;
  readonly cells: readonly Figure[];
}

/** What a column of the matrix of income sources holds. */
export type IncomeColumn =
  | 'countBefore'
  | 'countAfter'
  | 'shareBefore'
  | 'shareAfter'
  | 'countChange'
  | 'shareChange'
  | 'other';

/** The participants' sources of income at the start and at the end. */
export interface IncomeMatrixDocument {
  readonly kind: 'incomeMatrix';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly holds: IncomeColumn }[];
  readonly lines: readonly IncomeLine[];
  /** The row of sums; `null` if none is printed. */
  readonly totalLine: IncomeLine | null;
}

/** What a column of a list of activities holds. */
export type ActivityColumn = 'budget' | 'outturn' | 'planned' | 'women' | 'men' | 'anonymous' | 'volume' | 'total';

/** One activity of a list, with its figures by what they are. */
export interface ActivityLine {
  readonly row: number;
  readonly label: string;
  readonly cells: Readonly<Partial<Record<ActivityColumn, Figure>>>;
}

/** A list of activities (insatser): orientation, target group, money and numbers of participants. */
export interface ActivitiesDocument {
  readonly kind: 'activities';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly holds: ActivityColumn }[];
  readonly lines: readonly ActivityLine[];
  readonly totalLine: ActivityLine | null;
}
