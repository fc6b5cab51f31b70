import type { CellRange } from '../cells/address';
import type { Figure } from './budget';

/** How a goal's attainment is judged. */
export type GoalKind =
  | 'higherBetter'
  | 'lowerBetter'
  | 'zeroVision'
  | 'decreased'
  | 'increased'
  | 'parity'
  | 'representation'
  | 'survey'
  | 'yesNo'
  | 'unknown';

/**
 * What follow-up can show of a goal, a part of the exits or of the lasting solutions, or women beside men; and what SCB's
 * table can: the part of the population on public support.
 */
export type GoalMeasure = 'positive' | 'work' | 'studies' | 'rehab' | 'positiveGap' | 'womenShare' | 'publicSupport';

/** A goal with its figures. Shares are fractions; a figure that the table has no column for is `null`. */
export interface SocialGoal {
  readonly row: number;
  readonly column: number;
  /** As it is numbered in its area; `null` for a sub-goal or where goals have no numbers. */
  readonly number: number | null;
  readonly text: string;
  readonly kind: GoalKind;
  readonly measure: GoalMeasure | null;
  readonly weight: Figure | null;
  readonly target: Figure | null;
  readonly outcome: Figure | null;
  readonly previous: Figure | null;
  readonly women: Figure | null;
  readonly men: Figure | null;
  readonly answers: Figure | null;
  /** The points that the table gives the goal; `null` where it gives none. */
  readonly points: Figure | null;
  /** Goals that are parts of this one. */
  readonly subGoals: readonly SocialGoal[];
}

/** How many goals an area states that it has, in letters and in digits. */
export interface AnnouncedGoals {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly inWords: number | null;
  readonly inDigits: number | null;
}

/** What a table states that goals came to: how many they are, the points that they got, and the index. */
export interface PrintedScore {
  readonly count: Figure | null;
  readonly result: Figure | null;
  readonly index: Figure | null;
}

/** An area of goals. */
export interface SocialArea {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** Index points as printed; `null` where the weights of the goals state it. */
  readonly points: Figure | null;
  readonly share: Figure | null;
  readonly announced: AnnouncedGoals | null;
  readonly score: PrintedScore;
  readonly goals: readonly SocialGoal[];
}

/** A social budget: what the förbund wants to attain, and how much each part of it weighs. */
export interface SocialBudgetDocument {
  readonly kind: 'socialBudget';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly year: number | null;
  readonly areas: readonly SocialArea[];
  /** The printed sums of points and shares; `null` where there is no such row. */
  readonly total: SocialTotal | null;
}

/** The row of sums; its points are those that there are to get. */
export interface SocialTotal {
  readonly row: number;
  readonly points: Figure | null;
  readonly share: Figure | null;
  readonly score: PrintedScore;
}
