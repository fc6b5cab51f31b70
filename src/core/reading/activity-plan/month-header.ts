import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import type { PlanMonth } from '../../documents/activity-plan';
import { MONTH, monthNumber } from '../table/calendar/month-names';
import { headingTextOf } from '../table/cell-content';
import { yearsInText } from '../table/heading';
import { normalizeText } from '../table/text';

/** Fewer are no plan: a table of tertials or of a few months has amounts under them. */
const FEWEST_MONTHS = 6;
const NAMED = new RegExp(`^${MONTH}(?:\\s*[-–’']?\\s*(\\d{2}|\\d{4}))?$`);

/** The months that head a plan, in a row. */
export interface MonthHeader {
  readonly row: number;
  readonly months: readonly PlanMonth[];
}

function fromDate(date: string): Omit<PlanMonth, 'column'> {
  const [year = '', month = ''] = date.split('-');
  return { year: Number(year), month: Number(month) };
}

function fromText(text: string): Omit<PlanMonth, 'column'> | null {
  const [, name, year] = NAMED.exec(normalizeText(text)) ?? [];
  if (name !== undefined) {
    const whole = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
    return { month: monthNumber(name), year: whole };
  }
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 12 ? { month: number, year: null } : null;
}

function monthAt(grid: Grid, row: number, column: number): Omit<PlanMonth, 'column'> | null {
  const date = cellDate(grid, row, column);
  return date === null ? fromText(headingTextOf(grid, row, column)) : fromDate(date);
}

/** The year that is stated over each column: its own, or the nearest to the left. */
function yearsOver(grid: Grid, row: number): (column: number) => number | null {
  const stated = grid.filled.columns(row).flatMap((column) => {
    const { year } = yearsInText(headingTextOf(grid, row, column));
    return year === null ? [] : [{ column, year }];
  });
  return (column) => stated.findLast((each) => each.column <= column)?.year ?? null;
}

const follows = (before: PlanMonth, next: PlanMonth) =>
  next.column === before.column + 1 && next.month === (before.month % 12) + 1;

/** The longest run of months that follow each other in a row; `null` where it is too short for a plan. */
export function monthHeaderAt(grid: Grid, row: number): MonthHeader | null {
  const yearOver = row === 0 ? () => null : yearsOver(grid, row - 1);
  let [run, longest]: [PlanMonth[], PlanMonth[]] = [[], []];
  for (const column of grid.filled.columns(row)) {
    const read = monthAt(grid, row, column);
    if (read === null) continue;
    const month = { column, month: read.month, year: read.year ?? yearOver(column) };
    const last = run.at(-1);
    run = last !== undefined && follows(last, month) ? [...run, month] : [month];
    if (run.length > longest.length) longest = run;
  }
  return longest.length < FEWEST_MONTHS ? null : { row, months: longest };
}
