import type { Figure } from '../../documents/budget';
import type { CellReference } from '../../documents/finding';
import type { OwnOutcome } from '../../documents/notes/own-outcome';
import type { SocialGoal } from '../../documents/social-budget';
import type { Decimal } from '../../figures/decimal';
import type { SupportChange } from '../support/support-for-goals';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { SocialBudgetMethod } from '../../settings/settings';

/** An outcome from counts, and what it would be with subsidised jobs counted the other way. */
export interface ComputedOutcome {
  readonly value: Decimal;
  readonly otherwise: Decimal | null;
  /** Where it is the part of the population on public support: that year's, and the one before. */
  readonly support?: SupportChange;
}

/** An outcome and where it comes from: typed beside the goal, the workbook's own cells, the counts of follow-up, or SCB's table. */
export interface GoalOutcome {
  readonly value: Decimal;
  readonly from: 'own' | 'cell' | 'followUp' | 'support';
  readonly at: CellReference | null;
  /** What the outcome would be with subsidised jobs counted the other way; `null` where it makes no difference. */
  readonly otherwise: Decimal | null;
}

/** A goal's attainment and points. Attainment is 0 to 1, or to the cap. */
export interface GoalResult {
  readonly goal: SocialGoal;
  /** What the goal is found again by. See `goal-keys`. */
  readonly key: string;
  readonly at: CellReference;
  readonly target: Decimal | null;
  /** What it is compared with: the workbook's own, or with an outcome from SCB's table that of the year before there. */
  readonly previous: Decimal | null;
  readonly outcome: GoalOutcome | null;
  /** What the user has typed beside the goal; `null` for nothing. */
  readonly own: OwnOutcome | null;
  /** What the counts state, whether it is used or not; `null` where they do not state it. */
  readonly computed: ComputedOutcome | null;
  /** By degree, before the method and the sub-goals; `null` for a goal that cannot be judged by itself. */
  readonly byDegree: Decimal | null;
  /** Of what can be judged; `null` for a goal of which nothing can. */
  readonly attainment: Decimal | null;
  /** The part of the goal that can be judged: less than 1 where one of its conditions cannot. */
  readonly coverage: Decimal;
  /** True if the goal has a condition of its own beside those of its sub-goals. */
  readonly isCondition: boolean;
  readonly weight: Decimal;
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
  /** The index with what could not be judged as not attained. */
  readonly strictIndex: Decimal | null;
  /** The part of all points that could be judged. */
  readonly coverage: Decimal;
  /** True while something is left to judge. */
  readonly preliminary: boolean;
}

export interface AreaResult extends PointSum {
  readonly name: string;
  readonly at: CellReference;
  /** The points as the workbook has them; `null` where the weights of the goals state it. */
  readonly printed: Figure | null;
  /** The points that the workbook states the area got, where it lists no goals to judge; else `null`. */
  readonly stated: Figure | null;
  /** How many goals it has, as the workbook states it where they are not listed; `null` where it does not. */
  readonly counted: Figure | null;
  /** False if the goals have no weights and weigh alike. */
  readonly isWeighted: boolean;
  readonly goals: readonly GoalResult[];
}

/** What a social budget came to. */
export interface SocialBudgetResult {
  readonly sheet: string;
  readonly year: number | null;
  readonly method: SocialBudgetMethod;
  readonly areas: readonly AreaResult[];
  readonly total: PointSum;
  /** The counts that outcomes can be taken from; `null` if there are none. */
  readonly followUp: FollowUpResult | null;
  /** True if an outcome was taken from them. */
  readonly usesFollowUp: boolean;
}
