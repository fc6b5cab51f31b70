import type { PointSum, SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { CellAddress } from '../../cells/address';
import { columnName } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import { roundStep } from '../../calculation/social-budget/attainment';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, linkItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { PlanCell, PlanChart } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { totalStyle } from '../parts/amount-style';
import type { GoalSource } from './goal-figures';
import { figureItem } from './goal-figures';
import type { PlacedArea, PlacedBudget } from './places';
import { areaRange } from './places';
import { countOf, judgedOf, statedItems } from './stated-areas';

/** The columns of the areas: a row for each, then all of them together. */
const COLUMNS = [
  { id: 'name', heading: 'Område' },
  { id: 'share', heading: 'Andel av helheten' },
  { id: 'goals', heading: 'Mål' },
  { id: 'max', heading: 'Poäng att få' },
  { id: 'judged', heading: 'Bedömda mål' },
  { id: 'scored', heading: 'Bedömda poäng' },
  { id: 'points', heading: 'Poäng' },
  { id: 'index', heading: 'Index' },
  { id: 'strict', heading: 'Index om allt räknas' },
  { id: 'coverage', heading: 'Täckning' },
  { id: 'state', heading: 'Läge' },
] as const;

type AreaColumn = (typeof COLUMNS)[number]['id'];

const FIRST_COLUMN = 1;
const HEAD_ROWS = 2;
/** The chart is to the right, as wide as five columns of goals. */
const CHART = { firstColumn: 12, lastColumn: 16, rows: 15 };

const PRELIMINARY = 'preliminärt';
const FINAL = 'slutligt';

function columnOf(id: AreaColumn): number {
  return FIRST_COLUMN + COLUMNS.findIndex((column) => column.id === id);
}

/** The areas of a budget on the sheet. */
export interface AreaTable {
  readonly firstRow: number;
  readonly budget: PlacedBudget;
}

const rowOf = ({ firstRow }: AreaTable, index: number) => firstRow + HEAD_ROWS + index;
const nameAt = (row: number, id: AreaColumn) => `${columnName(columnOf(id))}${row + 1}`;

/** Rows that the table takes: title, headings, the areas, and their total. */
export function areaTableRows({ areas }: SocialBudgetResult): number {
  return HEAD_ROWS + areas.length + 1;
}

/** The name of the cell with an area's points. Example: `E7`. */
export function areaPointsCell(table: AreaTable, area: PlacedArea): string {
  return nameAt(rowOf(table, table.budget.areas.indexOf(area)), 'max');
}

/** Where all areas together are: their index, also with the rest as nothing, and the part of the points that could be judged. */
export interface TotalCells {
  readonly index: CellAddress;
  readonly strict: CellAddress;
  readonly coverage: CellAddress;
}

/** The cells of all areas together. */
export function totalCells(table: AreaTable): TotalCells {
  const row = rowOf(table, table.budget.areas.length);
  const cell = (id: AreaColumn) => ({ row, column: columnOf(id) });
  return { index: cell('index'), strict: cell('strict'), coverage: cell('coverage') };
}

type AreaItems = Partial<Record<AreaColumn, RowItem>>;

function indexItems(row: number, { coverage, max, index, strictIndex, preliminary }: PointSum): AreaItems {
  const name = (id: AreaColumn) => nameAt(row, id);
  const item = (formula: string, value: Decimal | null, style: StyleName) =>
    formulaItem({ formula, value: value ?? '', style });
  const part = (of: AreaColumn) => `IF(${name(of)}>0,ROUND(100*${name('points')}/${name(of)},6),"")`;
  return {
    index: item(part('scored'), index, 'amountDecimals'),
    strict: item(part('max'), strictIndex, 'amountDecimals'),
    coverage: item(
      `IF(${name('max')}>0,ROUND(${name('scored')}/${name('max')},6),"")`,
      max.lte(0) ? null : coverage,
      'wholePercent',
    ),
    state: formulaItem({
      formula: `IF(${name('scored')}<${name('max')},"${PRELIMINARY}","${FINAL}")`,
      value: preliminary ? PRELIMINARY : FINAL,
      style: 'rightText',
    }),
  };
}

function maxItem(area: PlacedArea, source: GoalSource): RowItem {
  const { printed, max, goals } = area.result;
  if (printed !== null) return figureItem(printed, 'amountDecimals', source) ?? numberItem(max, 'amountDecimals');
  if (goals.length === 0) return numberItem(max, 'amountDecimals');
  return formulaItem({ formula: `SUM(${areaRange(area, 'weight')})`, value: max, style: 'amountDecimals' });
}

/** Counts and points over the goals of an area. Points are counted at once: rounded goals would not add up. */
function goalSums(area: PlacedArea, row: number, source: GoalSource): AreaItems {
  const { goals, scored, points } = area.result;
  if (goals.length === 0) return statedItems(area, { source, name: (id) => nameAt(row, id) });
  const [weights, attained, parts] = (['weight', 'attainment', 'judged'] as const).map((id) => areaRange(area, id));
  const max = nameAt(row, 'max');
  const judged = judgedOf(area);
  const item = (formula: string, value: Decimal, style: StyleName) => formulaItem({ formula, value, style });
  return {
    goals: item(`COUNT(${weights})`, new Decimal(goals.length), 'amount'),
    judged: item(`COUNT(${areaRange(area, 'points')})`, judged, 'amount'),
    scored: item(`ROUND(${max}*SUMPRODUCT(${parts},${weights})/SUM(${weights}),6)`, scored, 'amountDecimals'),
    points: item(
      `ROUND(${max}*SUMPRODUCT(${attained},${parts},${weights})/SUM(${weights}),6)`,
      points,
      'amountDecimals',
    ),
  };
}

function areaItems(table: AreaTable, area: PlacedArea, source: GoalSource): AreaItems {
  const row = rowOf(table, table.budget.areas.indexOf(area));
  const { at, name, max } = area.result;
  const all = nameAt(rowOf(table, table.budget.areas.length), 'max');
  const whole = table.budget.result.total.max;
  const share = whole.lte(0) ? '' : roundStep(max.div(whole));
  return {
    name: linkItem(name, { sheet: at.sheet, address: at }),
    max: maxItem(area, source),
    share: formulaItem({
      formula: `IF(${all}>0,ROUND(${nameAt(row, 'max')}/${all},6),"")`,
      value: share,
      style: 'percent',
    }),
    ...goalSums(area, row, source),
    ...indexItems(row, area.result),
  };
}

function totalItems(table: AreaTable): (RowItem | null)[] {
  const { areas, result } = table.budget;
  const row = rowOf(table, areas.length);
  const sum = (id: AreaColumn, value: Decimal, style: StyleName) => {
    const range = `${nameAt(rowOf(table, 0), id)}:${nameAt(row - 1, id)}`;
    return formulaItem({ formula: `SUM(${range})`, value, style });
  };
  const all = (count: (area: PlacedArea) => Decimal) => Decimal.sum(0, ...areas.map(count));
  const { max, scored, points } = result.total;
  const items: AreaItems = {
    name: textItem('Alla områden'),
    share: textItem(''),
    ...{ goals: sum('goals', all(countOf), 'amount'), judged: sum('judged', all(judgedOf), 'amount') },
    ...{ max: sum('max', max, 'amountDecimals'), scored: sum('scored', scored, 'amountDecimals') },
    points: sum('points', points, 'amountDecimals'),
    ...indexItems(row, result.total),
  };
  return COLUMNS.map(({ id }) => {
    const item = items[id];
    return item ? { ...item, style: totalStyle(item.style) } : null;
  });
}

/** Points and index by area and in all, linked to the goals below and the workbook's own points. */
export function areaTableCells(table: AreaTable, source: GoalSource): PlanCell[] {
  const { result, areas } = table.budget;
  const title = result.year === null ? result.sheet : `Social budget ${result.year}`;
  const rows = areas.map((area) => {
    const items = areaItems(table, area, source);
    return COLUMNS.map(({ id }) => items[id] ?? null);
  });
  return [
    sectionItems(title, COLUMNS.length),
    headingItems(
      COLUMNS.map(({ heading }) => heading),
      COLUMNS.length,
    ),
    ...rows,
    totalItems(table),
  ].flatMap((items, index) => placeItems({ row: table.firstRow + index, column: FIRST_COLUMN }, items));
}

/** The index of each area, beside the table. */
export function areaChart(table: AreaTable, ordinal: number): PlanChart {
  const down = (id: AreaColumn) => ({
    first: { row: rowOf(table, 0), column: columnOf(id) },
    last: { row: rowOf(table, table.budget.areas.length - 1), column: columnOf(id) },
  });
  return {
    name: `Tertial social budget ${ordinal}`,
    title: 'Index per område',
    ...{ showsTitle: true, kind: 'columns' },
    categories: down('name'),
    series: [{ name: 'Index', values: down('index'), tone: 'main', isLabelled: true }],
    place: {
      first: { row: table.firstRow, column: CHART.firstColumn },
      last: { row: table.firstRow + CHART.rows, column: CHART.lastColumn },
    },
  };
}
