import type { Grid } from '../../cells/grid';
import type { ActivityPlanDocument, ActivityPlanLine, PlanMoney, PlanRemark } from '../../documents/activity-plan';
import type { Unit } from '../../figures/unit';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { yearsInText } from '../table/heading';
import { readLabel } from '../table/label';
import { BUDGET_WORDS, COST_WORDS } from '../table/lexicon';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { isTotalLabel } from '../table/roles';
import { firstHeader, titleAbove } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import { unitInText } from '../table/unit-text';
import { ceilingIn, isStruck } from './line-remarks';
import type { MonthHeader } from './month-header';
import { monthHeaderAt } from './month-header';

const MONEY_WORDS: readonly Phrase[] = [...BUDGET_WORDS, ...COST_WORDS, ['finansier*'], ['belopp'], ['tkr'], ['kr']];
/** A mark of a month is no more than so many letters: what is longer is a text across the months. */
const LONGEST_MARK = 3;

interface Frame {
  readonly grid: Grid;
  readonly header: MonthHeader;
  readonly first: number;
  readonly last: number;
}

/** A month is marked by a sign or a one: amounts under months are a budget. */
function isMark(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'number') return value === 1;
  const text = labelTextOf(grid, row, column).trim();
  return text !== '' && text.length <= LONGEST_MARK && !/\d/.test(text);
}

function marksIn({ grid, header: { months } }: Frame, row: number): number[] {
  return months.flatMap(({ column }, index) => (isMark(grid, row, column) ? [index] : []));
}

/** True where something is under a month that is no mark. */
function hasOther({ grid, header: { months } }: Frame, row: number): boolean {
  return months.some(({ column }) => grid.value(row, column) !== null && !isMark(grid, row, column));
}

/** The rows below the months, to the first that is empty. */
function rowsBelow({ grid, header }: Frame): number[] {
  const rows: number[] = [];
  for (const row of grid.filled.rows(header.row + 1)) {
    if (row !== (rows.at(-1) ?? header.row) + 1) break;
    rows.push(row);
  }
  return rows;
}

/** The column before the months with most texts of letters: names are in more rows than places or remarks. */
function labelColumnOf({ grid, first }: Frame, rows: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const column of grid.filled.columns(row)) {
      const isText = column < first && /\p{L}{2}/u.test(labelTextOf(grid, row, column));
      if (isText) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].sort(([left], [right]) => left - right).find(([, count]) => count === most)?.[0] ?? null;
}

/** The texts over a column, from the row of the years down. */
function headingOf({ grid, header: { row } }: Frame, column: number): string {
  const rows = row === 0 ? [row] : [row - 1, row];
  return rows
    .map((each) => headingTextOf(grid, each, column))
    .join(' ')
    .trim();
}

/** Columns of money: headed by a year or a word for it, and with amounts beneath. */
function moneyOf(frame: Frame, rows: readonly number[]): PlanMoney[] {
  const { grid, header, first, last } = frame;
  const headed = new Set([header.row - 1, header.row].flatMap((row) => (row < 0 ? [] : grid.filled.columns(row))));
  return [...headed]
    .filter((column) => column < first || column > last)
    .sort((left, right) => left - right)
    .flatMap((column) => {
      const heading = headingOf(frame, column);
      const { year } = yearsInText(heading);
      const isMoney = year !== null || mentions(wordsOf(heading), MONEY_WORDS);
      const hasAmounts = rows.some((row) => isFigureLook(lookOf(grid, row, column)));
      return isMoney && hasAmounts ? [{ column, heading, year }] : [];
    });
}

interface Table extends Frame {
  readonly labelColumn: number;
  readonly money: readonly PlanMoney[];
  readonly unit: Unit;
}

/** The texts of a line outside its name and its months. */
function remarksOf({ grid, labelColumn, first, last }: Table, row: number): PlanRemark[] {
  const columns = grid.filled
    .columns(row)
    .filter((column) => column !== labelColumn && (column < first || column > last));
  return columns.flatMap((column) => {
    const text = labelTextOf(grid, row, column).trim();
    return /\p{L}/u.test(text) ? [{ at: { sheet: grid.name, row, column }, text }] : [];
  });
}

function lineAt(table: Table, row: number): ActivityPlanLine | null {
  const { grid, labelColumn, money, unit, last } = table;
  const label = labelTextOf(grid, row, labelColumn).trim();
  if (label === '' || hasOther(table, row)) return null;
  const remarks = remarksOf(table, row);
  const ceilings = remarks.flatMap((remark) => {
    const amount = ceilingIn(remark.text, unit);
    return amount === null ? [] : [{ ...remark, amount }];
  });
  const named = isStruck(label) ? { at: { sheet: grid.name, row, column: labelColumn }, text: label } : null;
  const after = remarks.filter(({ at, text }) => at.column > last && ceilingIn(text, unit) === null);
  return {
    ...{ row, labelColumn, label, active: marksIn(table, row) },
    money: money.map(({ column }) => readFigure(grid, { row, column }, unit)),
    ceiling: ceilings[0] ?? null,
    struck: remarks.find(({ text }) => isStruck(text)) ?? named,
    comment: after.at(-1) ?? null,
  };
}

function tableOf(grid: Grid, header: MonthHeader): Table | null {
  const columns = header.months.map(({ column }) => column);
  const frame = { grid, header, first: Math.min(...columns), last: Math.max(...columns) };
  const rows = rowsBelow(frame);
  const labelColumn = labelColumnOf(frame, rows);
  if (labelColumn === null || !rows.some((row) => marksIn(frame, row).length > 0)) return null;
  const money = moneyOf(frame, rows);
  const texts = [...money.map(({ heading }) => heading), titleAbove(grid, header.row) ?? ''];
  return { ...frame, labelColumn, money, unit: texts.map(unitInText).find((unit) => unit !== null) ?? 'tkr' };
}

/** Reads a sheet as a plan of activities over months; `null` for any other sheet. */
export function readActivityPlan(grid: Grid): ActivityPlanDocument | null {
  const header = firstHeader(grid, monthHeaderAt);
  const table = header === null ? null : tableOf(grid, header);
  if (header === null || table === null) return null;
  const rows = rowsBelow(table);
  const read = rows.map((row) => lineAt(table, row));
  // Amounts under the months make it a budget by months, however many signs are among them.
  if (read.filter((line) => line === null).length * 2 > rows.length) return null;
  const lines = read.flatMap((line) => line ?? []);
  const last = lines.at(-1);
  if (last === undefined) return null;
  const isTotal = lines.length > 1 && last.active.length === 0 && isTotalLabel(readLabel(last.label));
  const held = rows.flatMap((row) => grid.filled.columns(row));
  return {
    ...{ kind: 'activityPlan', sheet: grid.name, title: titleAbove(grid, header.row - 1), unit: table.unit },
    range: {
      first: { row: Math.max(0, header.row - 1), column: Math.min(...held) },
      last: { row: last.row, column: Math.max(...held) },
    },
    months: header.months,
    money: table.money,
    lines: isTotal ? lines.slice(0, -1) : lines,
    totalLine: isTotal ? last : null,
  };
}
