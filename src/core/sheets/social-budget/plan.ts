import { printable } from '../parts/printable';
import type { SocialBudgetSettings } from '../../settings/settings';
import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { Measure, SexOrTotal } from '../../documents/measure';
import type { OwnOutcome } from '../../documents/notes/own-outcome';
import { formatReference } from '../../cells/address';
import type { FollowUpSheet } from '../follow-up/plan';
import type { RowItem } from '../parts/row-item';
import { headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import type { PlanCell, PlanName, SheetPlan } from '../../port/sheet-plan';
import type { AreaTable, TotalCells } from './area-table';
import { areaChart, areaPointsCell, areaTableCells, areaTableRows, totalCells } from './area-table';
import type { GoalColumn } from './columns';
import { GOAL_COLUMNS, goalColumn } from './columns';
import type { GoalContext } from './goal-items';
import { goalItems } from './goal-items';
import type { PlacedArea, PlacedBudget } from './places';
import { placeBudget } from './places';
import type { ParameterPlace } from './parameters';
import { INDEX_PARAMETER_ROWS, indexParameterCell, indexParameterCells } from './parameters';

/** What the sheet of the social budget is made from. */
export interface SocialBudgetInput {
  readonly name: string;
  readonly results: readonly SocialBudgetResult[];
  readonly settings: SocialBudgetSettings;
  /** All that the user has typed beside goals, those that are gone included. */
  readonly own: readonly OwnOutcome[];
  readonly cells: UserCells;
  readonly followUp: FollowUpSheet;
}

/** The sheet, and where the index of the first social budget is. */
export interface SocialBudgetSheet {
  readonly plan: SheetPlan;
  readonly totals: TotalCells | null;
}

const FIRST_ROW = 4;
/** A table with its chart beside it takes no fewer rows. */
const CHART_ROWS = 17;
const WIDTH = GOAL_COLUMNS.length;
const HEADINGS = headingItems(
  GOAL_COLUMNS.map(({ heading }) => heading),
  WIDTH,
);
const LINES = [
  'Skriv i kolumnerna Eget utfall och Kommentar: de finns kvar när Tertial körs igen, allt annat på bladet skrivs om.',
  'Mål som inte kan bedömas räknas inte, och index är preliminärt så länge. Bredvid står index om de räknas som noll.',
];

/** Tables of areas first, then the parameters, then the goals of each budget. */
function placeAll(results: readonly SocialBudgetResult[]) {
  let row = FIRST_ROW;
  const tops = results.map((result) => {
    const top = row;
    row += Math.max(results.length > 1 ? CHART_ROWS : 0, areaTableRows(result)) + 1;
    return top;
  });
  const parameters = { firstRow: row };
  row = Math.max(row + INDEX_PARAMETER_ROWS, FIRST_ROW + CHART_ROWS) + 1;
  const tables = results.map((result, index): AreaTable => {
    const budget = placeBudget(result, row);
    row = budget.nextRow;
    return { firstRow: tops[index] ?? FIRST_ROW, budget };
  });
  return { tables, parameters, nextRow: row };
}

function countReference({ plan, countCell }: FollowUpSheet, followUp: FollowUpResult | null) {
  return (measure: Measure, column: SexOrTotal): string | null => {
    const cell = followUp === null ? null : countCell(followUp, measure, column);
    return cell === null ? null : formatReference(plan.name, cell);
  };
}

function areaCells(area: PlacedArea, context: GoalContext): PlanCell[] {
  const rows = area.goals.flatMap((goal) => [
    { row: goal.row, items: goalItems(goal, area, context) },
    ...goal.subGoals.map((part) => ({ row: part.row, items: goalItems(part, null, context) })),
  ]);
  const heading = { row: area.row, items: sectionItems(area.result.name, WIDTH) };
  return [heading, ...rows].flatMap(({ row, items }) => placeItems({ row, column: 0 }, items));
}

function goalCells({ headerRow, areas, result }: PlacedBudget, context: GoalContext): PlanCell[] {
  const title = result.year === null ? `Mål i ${result.sheet}` : `Mål ${result.year}`;
  return [
    ...placeItems({ row: headerRow - 1, column: 0 }, [textItem(title, 'subtitle')]),
    ...placeItems({ row: headerRow, column: 0 }, HEADINGS),
    ...areas.flatMap((area) => areaCells(area, context)),
  ];
}

function keysOf(results: readonly SocialBudgetResult[]): ReadonlySet<string> {
  const goals = results.flatMap(({ areas }) => areas.flatMap((area) => area.goals));
  return new Set(goals.flatMap((goal) => [goal, ...goal.subGoals]).map(({ key }) => key));
}

/** What was typed beside goals that are gone: kept, and found again if they come back. */
function goneCells(firstRow: number, gone: readonly OwnOutcome[]): PlanCell[] {
  if (gone.length === 0) return [];
  const rows = gone.map(({ key, goal, text, value, comment }) => {
    const items: Partial<Record<GoalColumn, RowItem>> = {
      goal: textItem(goal, 'wrapped'),
      own: value === null ? textItem(text, 'inputNumber') : numberItem(value, 'inputNumber'),
      comment: textItem(comment, 'input'),
      key: textItem(key, 'note'),
    };
    return GOAL_COLUMNS.map(({ id }) => items[id] ?? null);
  });
  const title = sectionItems('Egna utfall och kommentarer till mål som inte längre finns', WIDTH);
  return [title, HEADINGS, ...rows].flatMap((items, index) => placeItems({ row: firstRow + index, column: 0 }, items));
}

function nameOf(table: AreaTable, ordinal: number): PlanName {
  const { year } = table.budget.result;
  const ending = ordinal === 1 ? '' : `_${ordinal}`;
  return { name: `Tertial_SocialtIndex${year === null ? '' : `_${year}`}${ending}`, cell: totalCells(table).index };
}

function headCells(results: readonly SocialBudgetResult[]): PlanCell[] {
  const lines = results.length === 0 ? ['Arbetsboken har ingen social budget med mål.'] : LINES;
  const items = [textItem('Social budget', 'title'), ...lines.map((line) => textItem(line, 'note'))];
  return items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
}

function contextOf(table: AreaTable, parameters: ParameterPlace, input: SocialBudgetInput): GoalContext {
  const { result } = table.budget;
  return {
    ...{ cells: input.cells, sheet: result.sheet, budget: result, settings: input.settings },
    count: countReference(input.followUp, result.followUp),
    parameter: (id) => indexParameterCell(parameters, id),
    areaPoints: (area) => areaPointsCell(table, area),
  };
}

/**
 * The plan of `Tertial Social budget`: points and index by area, all parameters, and a row for each goal from its
 * target to its points. Example: a goal's points are `IF(ISNUMBER(O32),ROUND(O32*E32,6),"")`.
 */
export function socialBudgetSheet(input: SocialBudgetInput): SocialBudgetSheet {
  const { results, settings, own } = input;
  const { tables, parameters, nextRow } = placeAll(results);
  const known = keysOf(results);
  const gone = own.filter(({ key, text, comment }) => !known.has(key) && text + comment !== '');
  const budgets = tables.flatMap((table) => {
    const context = contextOf(table, parameters, input);
    return [...areaTableCells(table, context), ...goalCells(table.budget, context)];
  });
  const shownParameters = results.length === 0 ? [] : indexParameterCells(parameters, settings);
  const plan: SheetPlan = {
    key: 'socialBudget',
    name: input.name,
    cells: [...headCells(results), ...budgets, ...shownParameters, ...goneCells(nextRow, gone)],
    columnWidths: GOAL_COLUMNS.map(({ width }) => width),
    hiddenColumns: [goalColumn('key')],
    headerRow: null,
    names: tables.map((table, index) => nameOf(table, index + 1)),
    choices: [],
    charts: tables.flatMap((table, index) => (table.budget.areas.length === 0 ? [] : [areaChart(table, index + 1)])),
  };
  const [first] = tables;
  const printed = printable(plan, { lastColumn: goalColumn('target'), headRows: FIRST_ROW, labelColumns: 2 });
  return { plan: printed, totals: first === undefined ? null : totalCells(first) };
}
