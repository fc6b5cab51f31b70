import type { CellValue } from '../../../../core/cells/cell';
import type { GoalResult } from '../../../../core/calculation/social-budget/social-results';
import { answerIn } from '../../../../core/documents/answer';
import type { OwnOutcome } from '../../../../core/documents/notes/own-outcome';
import type { SocialGoal } from '../../../../core/documents/social-budget';
import { Decimal } from '../../../../core/figures/decimal';
import { formatPercent, formatSwedish, parseNumberText } from '../../../../core/figures/number-text';
import { isShareGoal } from '../../../../core/sheets/social-budget/goal-figures';

/** An index without decimals. */
export const indexText = (index: Decimal) => formatSwedish(index, { decimals: 0 });

/** Points with as many decimals as they need, one at most. */
export const pointsText = (points: Decimal) => formatSwedish(points, { decimals: points.isInteger() ? 0 : 1 });

/**
 * Points for a headline: whole ones, unless that would show all of them got where some are not.
 * Example: 58,96 of 60 is `59`, 59,6 of 60 is `59,6`.
 */
export function wholePoints(points: Decimal, of: Decimal): string {
  const isAll = points.round().gte(of) && points.lt(of);
  return isAll ? pointsText(points) : formatSwedish(points, { decimals: 0 });
}

/** What a cell holds, as a person would type it; empty for nothing, and for what is neither number nor text. */
export function cellText(value: CellValue): string {
  if (typeof value === 'number') return formatSwedish(new Decimal(value));
  return typeof value === 'string' ? value.trim() : '';
}

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
