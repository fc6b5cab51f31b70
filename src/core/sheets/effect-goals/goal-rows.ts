import type {
  EffectGoalResult,
  EffectGoalsResult,
  EffectOutcome,
} from '../../calculation/effect-goals/effect-goals-result';
import type { GoalFigure } from '../../documents/effect-goals';
import type { PlanCell } from '../../port/sheet-plan';
import { showFigure } from '../parts/figure-item';
import type { RowItem, SheetRow } from '../parts/row-item';
import {
  formulaItem,
  headingItems,
  numberItem,
  placeItems,
  ruledItems,
  sectionItems,
  textItem,
} from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { yesNoWord } from '../parts/words';
import { COLUMNS, LETTERS } from './columns';

/** A table of goals on the sheet, in rows from `top` on. */
export interface GoalBlock {
  readonly result: EffectGoalsResult;
  readonly cells: UserCells;
  readonly top: number;
}

const DECIMALS = 6;
const HUNDRED = 100;
const NO_OUTCOME = 'Utfall saknas';

/** A figure of the user's own, whole percents as fractions. Example: `Mål!B4/100`. */
function ownItem({ result, cells }: GoalBlock, of: GoalFigure | null, isPercent: boolean): RowItem | null {
  if (of === null || of.value === null) return null;
  const { row, column, amount } = of.figure;
  const style = isPercent ? 'percent' : of.value.isInteger() ? 'amount' : 'amountDecimals';
  if (amount === null) return numberItem(of.value, style);
  const { item } = showFigure(cells, { at: { sheet: result.document.sheet, row, column }, amount }, style);
  if (!of.isWholePercent) return item;
  if (item.content.kind !== 'formula') return numberItem(of.value, style);
  return formulaItem({ formula: `${item.content.formula}/${HUNDRED}`, value: of.value, style });
}

/** A target in words is shown as it is where it states no amount. */
function targetItem(block: GoalBlock, { goal }: EffectGoalResult): RowItem | null {
  const { target, isPercent } = goal;
  const own = ownItem(block, target, isPercent);
  return own ?? (target === null ? null : textItem(target.figure.text, 'rightText'));
}

/** The cells of a row by what they hold. Example: in the sixth row `E6`. */
const cellsIn = (row: number) => (of: keyof typeof LETTERS) => `${LETTERS[of]}${row + 1}`;

function changeItem({ goal }: EffectGoalResult, { change }: EffectOutcome, row: number): RowItem | null {
  if (change === null) return null;
  const cell = cellsIn(row);
  const difference = `${cell('outcome')}-${cell('baseline')}`;
  const isWhole = !goal.isPercent && change.isInteger();
  return formulaItem({
    formula: goal.isPercent ? `ROUND((${difference})*${HUNDRED},${DECIMALS})` : `ROUND(${difference},${DECIMALS})`,
    value: (goal.isPercent ? change.times(HUNDRED) : change).toDecimalPlaces(DECIMALS),
    style: isWhole ? 'deviation' : 'deviationDecimals',
  });
}

function shareItem({ share }: EffectOutcome, row: number): RowItem | null {
  if (share === null) return null;
  const cell = cellsIn(row);
  const formula = `ROUND((${cell('outcome')}-${cell('baseline')})/(${cell('target')}-${cell('baseline')}),${DECIMALS})`;
  return formulaItem({ formula, value: share.toDecimalPlaces(DECIMALS), style: 'wholePercent' });
}

/** Whether the target is reached, by its own cell, or by the baseline where it is only a direction. */
function reachedItem({ goal, direction }: EffectGoalResult, outcome: EffectOutcome, row: number): RowItem | null {
  if (outcome.isReached === null) return null;
  const cell = cellsIn(row);
  const isOfAmount = (goal.target?.value ?? null) !== null;
  const sign = direction === 'higher' ? '>' : '<';
  const test = isOfAmount
    ? `${cell('outcome')}${sign}=${cell('target')}`
    : `${cell('outcome')}${sign}${cell('baseline')}`;
  const words = [yesNoWord(true), yesNoWord(false)].map((word) => `"${word}"`).join(',');
  return formulaItem({ formula: `IF(${test},${words})`, value: yesNoWord(outcome.isReached), style: 'yesNo' });
}

function outcomeRow(block: GoalBlock, result: EffectGoalResult, at: { index: number; row: number }): SheetRow {
  const { goal, outcomes } = result;
  const outcome = outcomes[at.index];
  const isLast = at.index >= outcomes.length - 1;
  const label = at.index === 0 ? textItem(goal.label, 'item') : null;
  const ends = [ownItem(block, goal.baseline, goal.isPercent), targetItem(block, result)];
  if (outcome === undefined) return [label, textItem(NO_OUTCOME, 'softText'), ...ends];
  const change = changeItem(result, outcome, at.row);
  return [
    ...[label, textItem(outcome.period.name), ...ends],
    ownItem(block, goal.outcomes[outcome.index] ?? null, goal.isPercent),
    ...[change, change !== null && goal.isPercent ? textItem('pe') : null],
    ...[shareItem(outcome, at.row), reachedItem(result, outcome, at.row)],
    isLast && goal.status !== null ? textItem(goal.status.text, 'softText') : null,
  ];
}

/** A table of goals: each with its outcomes below each other; and the row after them. */
export function goalCells(block: GoalBlock): { readonly cells: PlanCell[]; readonly next: number } {
  const { result, top } = block;
  const { document, goals, reached, assessed } = result;
  const rows: SheetRow[] = [
    sectionItems(document.title ?? document.sheet, COLUMNS.length),
    headingItems(
      COLUMNS.map(({ heading }) => heading),
      COLUMNS.length,
    ),
  ];
  for (const goal of goals) {
    for (let index = 0; index < Math.max(1, goal.outcomes.length); index += 1)
      rows.push(ruledItems(outcomeRow(block, goal, { index, row: top + rows.length }), COLUMNS.length, 'softText'));
  }
  const latest = `${reached} av ${assessed} mål som kan bedömas är nådda vid det senaste utfallet; ${goals.length - assessed} kan inte bedömas.`;
  rows.push([textItem(latest, 'note')]);
  return {
    cells: rows.flatMap((items, index) => placeItems({ row: top + index, column: 0 }, items)),
    next: top + rows.length + 1,
  };
}
