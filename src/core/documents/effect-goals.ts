import type { CellAddress, CellRange } from '../cells/address';
import type { Decimal } from '../figures/decimal';
import type { Figure } from './budget';

/** What a column of a table of goals holds: where they began, where they are to get, where they are, and what it states of that. */
export type EffectColumn = 'baseline' | 'target' | 'outcome' | 'change' | 'attainment' | 'status';

/** Which way is better. */
export type GoalDirection = 'higher' | 'lower';

/** A figure of a goal. */
export interface GoalFigure {
  readonly figure: Figure;
  /** What it is, percents as fractions; `null` where it is missing or no number. */
  readonly value: Decimal | null;
  /** True for a number of whole percents: 45 for 0,45. */
  readonly isWholePercent: boolean;
}

/** What a table states of a goal in a word or a colour. */
export interface GoalStatus {
  readonly at: CellAddress;
  readonly text: string;
  readonly state: 'reached' | 'near' | 'missed';
  /** Colours may be of how a goal is going, and not of whether it is reached. */
  readonly isColour: boolean;
}

/** When an outcome was measured; the year is `null` where the heading states none. */
export interface GoalPeriod {
  readonly name: string;
  readonly year: number | null;
}

/** An indicator with its baseline and its target. */
export interface EffectGoal {
  /** The cell of its label. */
  readonly at: CellAddress;
  readonly label: string;
  readonly isPercent: boolean;
  /** Which way the target's own words go, or those of the goal; `null` where none does. */
  readonly direction: GoalDirection | null;
  /** True where the words are the target's: ”högst 5 %”. */
  readonly isStatedDirection: boolean;
  readonly baseline: GoalFigure | null;
  readonly target: GoalFigure | null;
  /** In each of the document's periods. */
  readonly outcomes: readonly (GoalFigure | null)[];
  readonly change: GoalFigure | null;
  readonly attainment: GoalFigure | null;
  readonly status: GoalStatus | null;
}

export interface EffectHeading {
  readonly place: number;
  readonly heading: string;
  readonly holds: EffectColumn;
}

/** Goals for effects, each from a baseline to a target. */
export interface EffectGoalsDocument {
  readonly kind: 'effectGoals';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly headings: readonly EffectHeading[];
  /** The year that the target is for; `null` where its heading states none. */
  readonly targetYear: number | null;
  readonly periods: readonly GoalPeriod[];
  readonly goals: readonly EffectGoal[];
}
