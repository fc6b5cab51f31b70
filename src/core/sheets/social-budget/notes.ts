import { parseAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { OwnOutcome } from '../../documents/notes/own-outcome';
import { decimalFromDouble } from '../../figures/decimal';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, TableForm } from '../notes/table-form';
import { isComputed, isFigure, isSentence, isTyped, isWorded, textAt } from '../notes/table-form';
import { GOAL_KIND_WORDS } from '../parts/words';
import type { GoalColumn } from './columns';
import { GOAL_COLUMNS } from './columns';

/** Year (where the budget has one), area and goal. See `calculation/social-budget/goal-keys`. */
const GOAL_KEY = /^(?:\d{4} )?\| .*\| ./;

const KINDS: ReadonlySet<string> = new Set(Object.values(GOAL_KIND_WORDS));
const isKind: CellTest = ({ text }) => text === '' || KINDS.has(text);
const isNumbering: CellTest = ({ text }) => /^\d{0,6}$/.test(text);
const isSource: CellTest = ({ text }) => text === '' || parseAddress(text.slice(text.lastIndexOf('!') + 1)) !== null;

const FORM: TableForm<GoalColumn> = {
  columns: GOAL_COLUMNS,
  label: 'goal',
  typed: ['own', 'comment'],
  looks: {
    ...{ number: isNumbering, goal: isWorded, kind: isKind, weight: isFigure, max: isComputed },
    ...{ target: isFigure, compared: isFigure, printed: isFigure, computed: isFigure, otherwise: isComputed },
    ...{
      own: isTyped,
      outcome: isComputed,
      byDegree: isComputed,
      credited: isComputed,
      attainment: isComputed,
      judged: isComputed,
    },
    ...{ points: isComputed, source: isSource, note: isSentence, comment: isTyped },
  },
  // A weight in the place of another column would put points, which are computed, in its own.
  proofs: { number: isNumbering, weight: isFigure },
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
    const [goal = '', text = '', comment = ''] = [column.goal, column.own, column.comment].map((at) =>
      textAt(texts, row, at),
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
