import type { CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { Unit } from '../figures/unit';
import type { CellReference } from './finding';
import type { LineRole } from './line-role';

/** What the figures of a column are: decided, happened, expected, or a sum over other columns. */
export type Basis = 'budget' | 'outturn' | 'forecast' | 'sum';

/** The years that a heading names, both included: `2005-2016`. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The beginning of a year. */
export interface YearSoFar {
  readonly year: number | null;
  /** Whole months from January, 1 to 11; `null` where the headings do not state it. */
  readonly months: number | null;
  /** True if the column's own heading states it, false if the table's title does. */
  readonly isOwn: boolean;
}

/** A column of figures under its heading. */
export interface FigureColumn {
  readonly column: number;
  /** The heading as printed, both rows joined: `2018 Prognos`. */
  readonly heading: string;
  readonly headingRow: number;
  /** The single year that the column is for; `null` for a span, a part of a year or an unnamed column. */
  readonly year: number | null;
  /**
   * What an outturn so far or a period's budget covers; of a forecast, what had passed when it was made.
   * `null` for a column that is not about a part of a year from January.
   */
  readonly soFar: YearSoFar | null;
  readonly span: YearSpan | null;
  readonly basis: Basis | null;
  /** `share`: percentages; `other`: deviations, notes and whatever is not an amount of a year. */
  readonly content: 'amount' | 'share' | 'other';
  /** The heading of the same year in a newer plan that has changed it; `null` for a column that is in force. */
  readonly replacedBy: CellReference | null;
}

/** How a cell of a figure column was understood. */
export type FigureState =
  | 'number'
  | 'textNumber'
  | 'dash'
  | 'blank'
  | 'error'
  | 'notANumber'
  | 'tooLarge'
  | 'notCalculated';

/** One cell of a line, in the table's unit. */
export interface Figure {
  readonly row: number;
  readonly column: number;
  readonly state: FigureState;
  /** The amount; `null` for a blank, an error, text that is no number or one that is too large. A dash is 0. */
  readonly amount: Decimal | null;
  /** The cell's text where the state is not `number`: `ca 400`, `#REF!`. */
  readonly text: string;
}

/** One row of a budget, outturn or forecast table. */
export interface BudgetLine {
  readonly row: number;
  /** The label as printed, without leading dash and spaces. */
  readonly label: string;
  /** The name without code, share and the word kommun: `Storby`. */
  readonly name: string;
  /** A project code printed before the name: `P41VÄN`. */
  readonly code: string | null;
  /** Depth by indent or dash, 0 outermost. */
  readonly level: number;
  readonly role: LineRole;
  /** The share printed in the label or in the table's one share column, as a fraction: 0.8236. */
  readonly share: Decimal | null;
  /** True for a `varav` row: part of the row above it and never added again. */
  readonly partOfAbove: boolean;
  /** One figure per column of the document, in the same order. */
  readonly figures: readonly Figure[];
}

/** A line that enters a relation, by its index in `lines`, with its sign. */
export interface Term {
  readonly line: number;
  readonly sign: 1 | -1;
}

/**
 * A line that should equal the signed sum of others in every column, found from labels and from the
 * arithmetic that holds in most columns. `within`: a `varav` group under its own row.
 */
export interface Relation {
  readonly kind: 'sum' | 'result' | 'within' | 'remaining' | 'carryForward';
  readonly total: number;
  readonly terms: readonly Term[];
}

/**
 * A column that should equal the signed sum of other columns, in each of `lines`. Indexes are into
 * `columns` and `lines`; costs may be compared the other way round than income.
 */
export interface ColumnRelation {
  readonly total: number;
  readonly lines: readonly number[];
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
}

/** A budget, outturn or forecast table as it is on its sheet. */
export interface BudgetDocument {
  readonly kind: 'budget';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  /** What is in the corner of the headings or else nearest above them: the name of one table of several on a sheet. */
  readonly caption: string | null;
  /** The first year that the table plans for, by its title or else its columns: of two plans the later is newer. */
  readonly planFrom: number | null;
  readonly unit: Unit;
  /** Where the unit was read; `inferred` from the size of the amounts. */
  readonly unitSource: 'title' | 'heading' | 'cells' | 'inferred';
  readonly labelColumn: number;
  readonly columns: readonly FigureColumn[];
  readonly lines: readonly BudgetLine[];
  readonly relations: readonly Relation[];
  readonly columnRelations: readonly ColumnRelation[];
}
