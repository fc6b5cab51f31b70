import type { GoalResult, SocialBudgetResult } from '../../calculation/social-budget/social-results';
import { credited } from '../../calculation/social-budget/attainment';
import type { SocialBudgetSettings } from '../../settings/settings';
import type { Figure } from '../../documents/budget';
import type { SocialGoal } from '../../documents/social-budget';
import type { Decimal } from '../../figures/decimal';
import { supportItems } from './support-items';
import type { RowItem } from '../parts/row-item';
import { formulaItem, linkItem, numberItem, textItem } from '../parts/row-item';
import { shownReference } from '../parts/user-cells';
import { GOAL_KIND_WORDS } from '../parts/words';
import { attainmentFormula, compositeFormula, creditedFormula, judgedFormula } from './attainment-formulas';
import type { GoalColumn } from './columns';
import { GOAL_COLUMNS } from './columns';
import type { GoalSource } from './goal-figures';
import { figureItem, isShareGoal, outcomeStyle, printedItem } from './goal-figures';
import { goalNote } from './goal-notes';
import type { PlacedArea, PlacedGoal } from './places';
import { areaRange, goalCell } from './places';
import type { CountReference } from './outcome-formulas';
import { chosenOutcome, outcomeFormulas } from './outcome-formulas';
import type { Parameter } from './parameters';

/** What the rows of goals are written from. */
export interface GoalContext extends GoalSource {
  readonly budget: SocialBudgetResult;
  readonly settings: SocialBudgetSettings;
  readonly count: CountReference;
  readonly parameter: (id: Parameter) => string;
  /** The name of the cell with an area's points. */
  readonly areaPoints: (area: PlacedArea) => string;
}

type GoalItems = Partial<Record<GoalColumn, RowItem | null>>;

const INDENT = '      ';

/** The figure beside the target that the goal is judged by: last year's, or how many answered. */
function comparedFigure({ kind, previous, answers }: SocialGoal): Figure | null {
  if (kind === 'survey') return answers;
  return kind === 'decreased' || kind === 'increased' ? previous : null;
}

function computedItems({ goal, computed }: GoalResult, { count, parameter }: GoalContext): GoalItems {
  const { measure } = goal;
  if (computed === null || measure === null || computed.support !== undefined) return {};
  const style = outcomeStyle(goal, computed.value);
  const formulas = outcomeFormulas(measure, count, parameter);
  if (formulas === null) return { computed: numberItem(computed.value, style) };
  const { value, otherwise } = computed;
  return {
    computed: formulaItem({ formula: formulas.value, value, style }),
    otherwise:
      otherwise === null || formulas.otherwise === null
        ? null
        : formulaItem({ formula: formulas.otherwise, value: otherwise, style }),
  };
}

/** What was typed last time, as it was typed. */
function ownItems({ goal, own, key }: GoalResult): GoalItems {
  const style = isShareGoal(goal) ? 'inputPercent' : 'inputNumber';
  const value = own?.value ?? null;
  return {
    own: value === null ? textItem(own?.text ?? '', style) : numberItem(value, style),
    comment: textItem(own?.comment ?? '', 'input'),
    key: textItem(key, 'note'),
  };
}

const orEmpty = (value: Decimal | null) => value ?? '';

function judgedItems({ result, row, subGoals }: PlacedGoal, { parameter, settings }: GoalContext): GoalItems {
  const { goal, outcome, byDegree, attainment, coverage, isCondition } = result;
  const cell = (column: GoalColumn) => goalCell(row, column);
  const cells = { outcome: cell('outcome'), target: cell('target'), compared: cell('compared'), parameter };
  const chosen = { own: cell('own'), printed: cell('printed'), computed: cell('computed'), target: cell('target') };
  const last = subGoals.at(-1)?.row ?? row;
  const parts = `${goalCell(row + 1, 'attainment')}:${goalCell(last, 'attainment')}`;
  const conditions = { credited: cell('credited'), isCondition, parts, count: subGoals.length, parameter };
  const isAlone = subGoals.length === 0;
  const whole = isAlone ? cell('credited') : compositeFormula(conditions);
  const judged = isAlone ? `IF(ISNUMBER(${cell('credited')}),1,0)` : judgedFormula(conditions);
  const item = (formula: string, value: Decimal | null) =>
    formulaItem({ formula, value: orEmpty(value), style: 'percent' });
  return {
    outcome: formulaItem({
      formula: chosenOutcome(goal.kind, chosen),
      value: orEmpty(outcome?.value ?? null),
      style: outcomeStyle(goal, outcome?.value ?? null),
    }),
    byDegree: item(attainmentFormula(goal.kind, cells), byDegree),
    credited: item(
      creditedFormula(cell('byDegree'), parameter),
      byDegree === null ? null : credited(byDegree, settings),
    ),
    attainment: item(whole, attainment),
    judged: formulaItem({ formula: judged, value: coverage, style: 'wholePercent' }),
  };
}

/** Weight and points, which only the goals of an area have, not their sub-goals. */
function pointItems({ result, row }: PlacedGoal, area: PlacedArea, context: GoalContext): GoalItems {
  const { goal, weight, max, points } = result;
  const cell = (column: GoalColumn) => goalCell(row, column);
  const style = weight.isInteger() ? 'amount' : 'amountDecimals';
  const isRead = area.result.isWeighted && goal.weight?.amount?.eq(weight) === true;
  const part = `ROUND(${context.areaPoints(area)}*${cell('weight')}/SUM(${areaRange(area, 'weight')}),6)`;
  const got = `IF(ISNUMBER(${cell('attainment')}),ROUND(${cell('attainment')}*${cell('judged')}*${cell('max')},6),"")`;
  return {
    weight: isRead ? figureItem(goal.weight, style, context) : numberItem(weight, style),
    max: formulaItem({ formula: part, value: max, style: 'amountDecimals' }),
    points: formulaItem({ formula: got, value: orEmpty(points), style: 'amountDecimals' }),
  };
}

/** The cells of a goal's row, from column A. */
export function goalItems(placed: PlacedGoal, area: PlacedArea | null, context: GoalContext): (RowItem | null)[] {
  const { goal, at } = placed.result;
  const style = outcomeStyle(goal, goal.target?.amount ?? null);
  const compared = comparedFigure(goal);
  const ofCompared = goal.kind === 'survey' ? 'amount' : outcomeStyle(goal, compared?.amount ?? null);
  const items: GoalItems = {
    number: goal.number === null ? null : textItem(String(goal.number)),
    goal: textItem(area === null ? INDENT + goal.text : goal.text, 'wrapped'),
    kind: textItem(GOAL_KIND_WORDS[goal.kind]),
    target: figureItem(goal.target, style, context),
    compared: figureItem(compared, ofCompared, context),
    printed: printedItem(goal, outcomeStyle(goal, goal.outcome?.amount ?? null), context),
    ...computedItems(placed.result, context),
    ...supportItems(placed, context),
    ...ownItems(placed.result),
    ...judgedItems(placed, context),
    ...(area === null ? {} : pointItems(placed, area, context)),
    source: linkItem(shownReference(at), { sheet: at.sheet, address: at }),
    note: textItem(goalNote(placed.result, context.budget, context.settings.extraJobsAreWork), 'wrapped'),
  };
  return GOAL_COLUMNS.map(({ id }) => items[id] ?? null);
}
