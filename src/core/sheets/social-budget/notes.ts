import type { Grid } from '../../cells/grid';
import type { OwnOutcome } from '../../documents/notes/own-outcome';
import { decimalFromDouble } from '../../figures/decimal';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, TableForm } from '../notes/table-form';
import { isComputed, isFigure, isWorded } from '../notes/table-form';
import type { GoalColumn } from './columns';
import { GOAL_COLUMNS } from './columns';

/** Year (where the budget has one), area and goal. See `calculation/social-budget/goal-keys`. */
const GOAL_KEY = /^(?:\d{4} )?\| .*\| ./;

/** What must be reported about an outcome, in whole sentences. */
const isRemark: CellTest = ({ text }) => text === '' || text.endsWith('.');

const FORM: TableForm<GoalColumn> = {
  columns: GOAL_COLUMNS,
  label: 'goal',
  typed: ['own', 'comment'],
  looks: {
    ...{ goal: isWorded, printed: isFigure, computed: isFigure, otherwise: isComputed, outcome: isComputed },
    ...{ byDegree: isComputed, credited: isComputed, attainment: isComputed, points: isComputed, note: isRemark },
  },
  isKey: (text) => GOAL_KEY.test(text),
};

/**
 * What the user has typed beside goals in a sheet that Tertial wrote earlier, whatever order its rows and columns
 * are in now. Example: a goal with `0,72` in Eget utfall gives one.
 */
export function readOwnOutcomes(grid: Grid): OwnOutcome[] {
  const { rows, texts, column } = keyedTable(grid, FORM);
  const found = new Map<string, OwnOutcome>();
  for (const { row, key } of rows) {
    const [goal = '', text = '', comment = ''] = [column.goal, column.own, column.comment].map(
      (at) => texts[row]?.[at] ?? '',
    );
    if (found.has(key) || text + comment === '') continue;
    const typed = column.own < 0 ? null : grid.value(row, column.own);
    const value = typeof typed === 'number' ? decimalFromDouble(typed) : null;
    found.set(key, { key, goal, text, comment, value });
  }
  return [...found.values()];
}

/** Whether all that is typed in the sheet is read. */
export function readBackGoals(grid: Grid): ReadBack {
  const table = keyedTable(grid, FORM);
  return { entries: typedEntries(table, table.rows), unread: unreadCells(table) };
}
