import { columnName, formatRange } from '../../cells/address';
import { quoteSheetName } from '../../cells/sheet-name';
import type { ActivityPlanResult, ActivityResult } from '../../calculation/activity-plan/activity-plan-result';
import type { PlanMonth } from '../../documents/activity-plan';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import { amountStyle, deviationStyle, totalStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import {
  blankItem,
  formulaItem,
  headingItems,
  numberItem,
  placeItems,
  sectionItems,
  textItem,
} from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';

const MONTHS = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** The columns before the money: name, when it begins and ends, for how many months. */
const BEFORE = ['Insats', 'Från', 'Till', 'Månader'];
const AFTER = ['Summa', 'Tak', 'Kvar till taket', 'Anmärkning'];

/** A plan of activities on the sheet: the rows from its title on. */
export interface PlanBlock {
  readonly result: ActivityPlanResult;
  readonly cells: UserCells;
  readonly top: number;
}

/** So many columns has a plan. */
export function planColumns({ document }: ActivityPlanResult): number {
  return BEFORE.length + document.money.length + AFTER.length;
}

/** So many rows has a plan: title, headings, activities and their sum. */
export function planRows({ lines }: ActivityPlanResult): number {
  return lines.length + 4;
}

function monthWords(month: PlanMonth | null): string {
  if (month === null) return '';
  const name = MONTHS[month.month - 1] ?? '';
  return month.year === null ? name : `${name} ${month.year}`;
}

/** How many months are marked, counted in the user's own cells where nothing but marks is there. */
function monthsItem({ result, cells }: PlanBlock, { line }: ActivityResult): RowItem {
  const { sheet, months } = result.document;
  const value = new Decimal(line.active.length);
  const columns = months.map(({ column }) => column);
  const range = {
    first: { row: line.row, column: Math.min(...columns) },
    last: { row: line.row, column: Math.max(...columns) },
  };
  const grid = cells.get(sheet);
  const filled = columns.filter((column) => (grid?.value(line.row, column) ?? null) !== null).length;
  if (filled !== line.active.length) return numberItem(value, 'integer');
  return formulaItem({ formula: `COUNTA(${quoteSheetName(sheet)}!${formatRange(range)})`, value, style: 'integer' });
}

function moneyItems({ result, cells }: PlanBlock, { line }: ActivityResult): (RowItem | null)[] {
  const { sheet, unit } = result.document;
  return line.money.map(({ row, column, amount }) =>
    amount === null ? null : showFigure(cells, { at: { sheet, row, column }, amount }, amountStyle(unit)).item,
  );
}

/** The sum, the ceiling, and what is left below it in the dearest year. */
function sumItems({ result }: PlanBlock, { line, amount, headroom }: ActivityResult, row: number): (RowItem | null)[] {
  const { money, unit } = result.document;
  const style = amountStyle(unit);
  const first = columnName(BEFORE.length);
  const last = columnName(BEFORE.length + money.length - 1);
  const own = `${first}${row + 1}:${last}${row + 1}`;
  const ceilingCell = `${columnName(BEFORE.length + money.length + 1)}${row + 1}`;
  return [
    amount === null ? null : formulaItem({ formula: `SUM(${own})`, value: amount, style }),
    line.ceiling === null ? null : numberItem(line.ceiling.amount, style),
    headroom === null
      ? null
      : formulaItem({ formula: `${ceilingCell}-MAX(${own})`, value: headroom, style: deviationStyle(style) }),
  ];
}

function lineCells(block: PlanBlock): PlanCell[] {
  return block.result.lines.flatMap((each, index) => {
    const row = block.top + 2 + index;
    return placeItems({ row, column: 0 }, [
      textItem(each.line.label, 'item'),
      ...[each.first, each.last].map((month) => textItem(monthWords(month), 'rightText')),
      monthsItem(block, each),
      ...moneyItems(block, each),
      ...sumItems(block, each, row),
      each.line.struck === null ? null : textItem('Struken', 'rightText'),
    ]);
  });
}

function sumCells({ result, top }: PlanBlock): PlanCell[] {
  const { document, lines } = result;
  const style = totalStyle(amountStyle(document.unit));
  const [first, last, row] = [top + 3, top + 2 + lines.length, top + 2 + lines.length];
  const down = (column: number) => `SUM(${columnName(column)}${first}:${columnName(column)}${last})`;
  const sums = document.money.map((_, index) => {
    const amounts = lines.flatMap(({ line }) => line.money[index]?.amount ?? []);
    return formulaItem({ formula: down(BEFORE.length + index), value: Decimal.sum(0, ...amounts), style });
  });
  const all = Decimal.sum(0, ...lines.flatMap(({ amount }) => amount ?? []));
  const total = formulaItem({ formula: down(BEFORE.length + document.money.length), value: all, style });
  return placeItems({ row, column: 0 }, [
    textItem('Summa', 'textTotal'),
    ...BEFORE.slice(1).map(() => blankItem('textTotal')),
    ...sums,
    total,
  ]);
}

/** The cells of a plan: a row for each activity with formulas to the workbook's own cells, and their sums. */
export function planCells(block: PlanBlock): PlanCell[] {
  const { result, top } = block;
  const { title, sheet, unit, money } = result.document;
  const width = planColumns(result);
  const headings = money.map(({ year, heading }) => (year === null ? heading : String(year)));
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems(`${title ?? sheet} (${unit})`, width)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems([...BEFORE, ...headings, ...AFTER], width)),
    ...lineCells(block),
    ...(money.length === 0 ? [] : sumCells(block)),
  ];
}
