import type { GoalResult } from '../../../core/calculation/social-budget/social-results';
import { answerIn } from '../../../core/documents/answer';
import type { OwnOutcome } from '../../../core/documents/notes/own-outcome';
import type { SocialGoal } from '../../../core/documents/social-budget';
import { Decimal } from '../../../core/figures/decimal';
import { formatPercent, formatSwedish, parseNumberText } from '../../../core/figures/number-text';
import { isShareGoal } from '../../../core/sheets/social-budget/goal-figures';

/** A target or an outcome of the goal as a person writes it. Example: `70,5 %`, or `14`. */
export function goalFigureText(goal: SocialGoal, value: Decimal): string {
  if (!isShareGoal(goal)) return formatSwedish(value);
  const percent = value.times(100);
  return formatPercent(value, percent.isInteger() ? 0 : 1);
}

/** What is in the goal's field: a number as a person writes it, else the words that were typed. */
export function ownText({ goal, own }: Pick<GoalResult, 'goal' | 'own'>): string {
  if (own === null) return '';
  return own.value === null ? own.text : goalFigureText(goal, own.value);
}

/** True for what can be an outcome of the goal: a number, nothing, or an answer where yes or no is asked. */
export function isOutcome(goal: SocialGoal, text: string): boolean {
  const typed = text.trim();
  return typed === '' || parseNumberText(typed) !== null || (goal.kind === 'yesNo' && answerIn(typed) !== null);
}

/**
 * What was typed as the goal's own outcome; a whole percent of a goal that is measured in shares is a fraction.
 * Example: `72` beside a target of 70 % is 0,72.
 */
export function ownFrom({ goal, key, own }: Pick<GoalResult, 'goal' | 'key' | 'own'>, typed: string): OwnOutcome {
  const text = typed.trim();
  const read = text === '' ? null : parseNumberText(text);
  const amount = read?.amount ?? null;
  const isWhole = amount !== null && read?.percent === false && isShareGoal(goal) && amount.abs().gt(1);
  const value = isWhole ? new Decimal(amount).div(100) : amount;
  return { key, goal: goal.text, text: value === null ? text : value.toString(), value, comment: own?.comment ?? '' };
}
