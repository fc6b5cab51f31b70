import type { CellReference } from '../../documents/finding';
import type { GoalKind } from '../../documents/social-budget';
import type { Period } from '../../documents/period';
import type { Decimal } from '../../figures/decimal';
import type { SocialBudgetMethod } from './method';

/** An outcome and where it comes from: the workbook's own cell, or the counts of follow-up. */
export interface GoalOutcome {
  readonly value: Decimal;
  readonly from: 'cell' | 'followUp';
  readonly at: CellReference | null;
  /** What the outcome would be with subsidised jobs counted the other way; `null` where it makes no difference. */
  readonly otherwise: Decimal | null;
}

/** A goal's attainment and points. Attainment is 0 to 1, or to the cap. */
export interface GoalResult {
  readonly text: string;
  readonly number: number | null;
  readonly kind: GoalKind;
  readonly at: CellReference;
  readonly target: Decimal | null;
  readonly outcome: GoalOutcome | null;
  /** `null` for a goal that cannot be judged. */
  readonly attainment: Decimal | null;
  /** The points that the goal weighs, and what it got of them. */
  readonly max: Decimal;
  readonly points: Decimal | null;
  readonly subGoals: readonly GoalResult[];
}

/** Points of an area or of all: what there is, what could be judged, what was got. */
export interface PointSum {
  readonly max: Decimal;
  readonly scored: Decimal;
  readonly points: Decimal;
  /** Points of a hundred scored; `null` where nothing could be judged. */
  readonly index: Decimal | null;
  /** The index with goals that could not be judged as not attained. */
  readonly strictIndex: Decimal | null;
}

export interface AreaResult extends PointSum {
  readonly name: string;
  readonly at: CellReference;
  readonly goals: readonly GoalResult[];
}

/** What a social budget came to. */
export interface SocialBudgetResult {
  readonly sheet: string;
  readonly year: number | null;
  readonly method: SocialBudgetMethod;
  readonly areas: readonly AreaResult[];
  readonly total: PointSum & {
    /** The part of all points that could be judged. */
    readonly coverage: Decimal;
    /** True while goals are left to judge. */
    readonly preliminary: boolean;
  };
  /** The period that outcomes were taken from; `null` if none were. */
  readonly followUpPeriod: Period | null;
}
