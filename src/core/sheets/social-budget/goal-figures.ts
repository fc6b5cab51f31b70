import type { Figure } from '../../documents/budget';
import type { CellReference } from '../../documents/finding';
import type { SocialGoal } from '../../documents/social-budget';
import { answerIn } from '../../documents/answer';
import { formatReference } from '../../cells/address';
import type { Decimal } from '../../figures/decimal';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, textItem } from '../parts/row-item';
import { reachOf } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { valueAt } from '../parts/user-cells';
import type { StyleName } from '../../port/style';
import { answered } from './outcome-formulas';

/** Where a goal's figures are in the workbook. */
export interface GoalSource {
  readonly cells: UserCells;
  readonly sheet: string;
}

/** True for a goal whose target and outcome are shares, shown as percent. */
export function isShareGoal({ kind, measure, target }: SocialGoal): boolean {
  const isByKind = kind === 'parity' || kind === 'representation' || kind === 'survey';
  const amount = target?.amount ?? null;
  return amount === null ? measure !== null || isByKind : amount.lte(1) && (measure !== null || kind !== 'yesNo');
}

/** The look of a goal's target and outcome. Example: 70,5 %, or 38. */
export function outcomeStyle(goal: SocialGoal, value: Decimal | null): StyleName {
  if (isShareGoal(goal)) return 'percent';
  return value === null || value.isInteger() ? 'amount' : 'amountDecimals';
}

/**
 * A figure of a goal as a live formula that stays empty while its cell has no number; a number kept as text, or
 * named in the goal's own sentence, as a value; `null` where the workbook has no cell for it.
 * Example: `IF(ISNUMBER(Mål!D5),Mål!D5,"")`.
 */
export function figureItem(figure: Figure | null, style: StyleName, { cells, sheet }: GoalSource): RowItem | null {
  if (figure === null) return null;
  const { amount, row, column } = figure;
  const at: CellReference = { sheet, row, column };
  const name = formatReference(sheet, at);
  const value = valueAt(cells, at);
  if (amount !== null && typeof value === 'string' && answerIn(value) !== null) {
    return formulaItem({ formula: answered(name, `IF(ISNUMBER(${name}),${name},"")`), value: amount, style });
  }
  // A number that is none to the reader, such as a time, is none here either.
  if (amount === null && typeof value === 'number') return textItem('', style);
  if (amount !== null && !(cells.has(sheet) && reachOf(cells, { at, amount }) === 'reference' && value !== null)) {
    return numberItem(amount, style);
  }
  return formulaItem({ formula: `IF(ISNUMBER(${name}),${name},"")`, value: amount ?? '', style });
}

/** The outcome that the workbook prints: its own cell, or women less men where it has columns for them. */
export function printedItem(goal: SocialGoal, style: StyleName, source: GoalSource): RowItem | null {
  const { kind, outcome, women, men } = goal;
  const [ofWomen, ofMen] = [women?.amount ?? null, men?.amount ?? null];
  const isPrinted = outcome !== null && outcome.amount !== null;
  if (isPrinted || kind !== 'parity' || women === null || men === null || ofWomen === null || ofMen === null) {
    return figureItem(outcome, style, source);
  }
  const [first, second] = [women, men].map(({ row, column }) => formatReference(source.sheet, { row, column }));
  const formula = `IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),${first}-${second},"")`;
  return formulaItem({ formula, value: ofWomen.minus(ofMen), style });
}
