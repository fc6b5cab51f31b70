import type { SocialGoal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import type { SocialBudgetSettings } from '../../settings/settings';
import { PARTLY_ATTAINED } from '../../rules/partly-attained';

/** Decimals that outcomes from counts, attainment, points and index are rounded to; the written formulas do the same. */
const INDEX_DECIMALS = 6;

/** A step of the index, rounded half up. Example: two thirds are 0,666667. */
export function roundStep(value: Decimal): Decimal {
  return value.toDecimalPlaces(INDEX_DECIMALS);
}

const NONE = new Decimal(0);
const WHOLE = new Decimal(1);

/** What a goal is judged by. Shares are fractions. */
export interface Judged {
  readonly goal: SocialGoal;
  readonly outcome: Decimal;
  readonly target: Decimal | null;
  /** What it was the year before; `null` where nothing states it. */
  readonly previous: Decimal | null;
}

function towards(outcome: Decimal, target: Decimal | null, cap: number): Decimal | null {
  if (target === null || target.lte(0)) return null;
  return Decimal.max(NONE, Decimal.min(cap, outcome.div(target)));
}

function below(outcome: Decimal, target: Decimal | null): Decimal | null {
  if (target === null) return null;
  if (outcome.lte(target)) return WHOLE;
  return target.lte(0) ? NONE : target.div(outcome);
}

/**
 * Better than the year before, strictly. Without the year before, an outcome below zero is the change itself: no
 * share and no number of people is negative. One above may be either, and is not judged.
 */
function against(outcome: Decimal, previous: Decimal | null, better: 'less' | 'more'): Decimal | null {
  if (previous === null && outcome.gte(0)) return null;
  const before = previous ?? NONE;
  return (better === 'less' ? outcome.lt(before) : outcome.gt(before)) ? WHOLE : NONE;
}

/** A gap between the sexes, in percentage points or as a fraction: whole up to the tolerance, then less and less until nothing is left. */
function gapAttainment(outcome: Decimal, { parityTolerance, parityZero }: SocialBudgetSettings): Decimal {
  const gap = outcome.abs().lte(1) ? outcome.abs().times(100) : outcome.abs();
  if (gap.lte(parityTolerance)) return WHOLE;
  return gap.gte(parityZero) ? NONE : new Decimal(parityZero).minus(gap).div(parityZero - parityTolerance);
}

/** The smaller part of the two sexes against what counts as even. */
function representationAttainment(outcome: Decimal, { representation }: SocialBudgetSettings): Decimal {
  const part = outcome.gt(1) ? outcome.div(100) : outcome;
  return Decimal.max(NONE, Decimal.min(1, Decimal.min(part, WHOLE.minus(part)).div(representation)));
}

/** Answers of yes or no are read as 1 and 0; something between is half. */
function yesNo(outcome: Decimal): Decimal {
  return outcome.lte(0) ? NONE : outcome.gte(1) ? WHOLE : PARTLY_ATTAINED;
}

/** Too few answers show nothing. */
function surveyAttainment(
  { goal, outcome, target }: Judged,
  { surveyMinimum, cap }: SocialBudgetSettings,
): Decimal | null {
  const answers = goal.answers?.amount ?? null;
  return answers !== null && answers.lt(surveyMinimum) ? null : towards(outcome, target, cap);
}

function attainment(judged: Judged, settings: SocialBudgetSettings): Decimal | null {
  const { goal, outcome, target, previous } = judged;
  switch (goal.kind) {
    case 'higherBetter':
    case 'unknown':
      return towards(outcome, target, settings.cap);
    case 'survey':
      return surveyAttainment(judged, settings);
    case 'lowerBetter':
      return below(outcome, target);
    case 'zeroVision':
      return outcome.isZero() ? WHOLE : NONE;
    case 'decreased':
      return against(outcome, previous, 'less');
    case 'increased':
      return against(outcome, previous, 'more');
    case 'parity':
      return gapAttainment(outcome, settings);
    case 'representation':
      return representationAttainment(outcome, settings);
    case 'yesNo':
      return target === null ? yesNo(outcome) : towards(outcome, target, settings.cap);
  }
}

/** How far a goal is attained by degree: 0 to 1, or to the cap; `null` for a goal that cannot be judged. */
export function linearAttainment(judged: Judged, settings: SocialBudgetSettings): Decimal | null {
  const exact = attainment(judged, settings);
  return exact === null ? null : roundStep(exact);
}

/** The attainment as the chosen method credits it: by degree, all or nothing, or green, amber and red. */
export function credited(attainment: Decimal, { method, nearLimit }: SocialBudgetSettings): Decimal {
  switch (method) {
    case 'linear':
      return attainment;
    case 'allOrNothing':
      return attainment.gte(1) ? WHOLE : NONE;
    case 'trafficLight':
      return attainment.gte(1) ? WHOLE : attainment.gte(nearLimit) ? PARTLY_ATTAINED : NONE;
  }
}
