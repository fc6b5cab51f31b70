import type { Grid } from '../../cells/grid';
import type { OwnOutcome } from '../../documents/notes/own-outcome';
import { decimalFromDouble } from '../../figures/decimal';
import { keyedRows, shownText } from '../notes/keyed-rows';
import { GOAL_COLUMNS } from './columns';

const headingOf = (id: string) => GOAL_COLUMNS.find((column) => column.id === id)?.heading ?? '';

const KEPT = { goal: headingOf('goal'), own: headingOf('own'), comment: headingOf('comment'), key: headingOf('key') };

/**
 * What the user has typed beside goals in a sheet that Tertial wrote earlier, whatever order its rows and columns
 * are in now. Example: a goal with `0,72` in Eget utfall gives one.
 */
export function readOwnOutcomes(grid: Grid): OwnOutcome[] {
  const found = new Map<string, OwnOutcome>();
  for (const { row, key, column } of keyedRows(grid, KEPT)) {
    const typed = grid.value(row, column.own);
    const [goal, comment] = [column.goal, column.comment].map((at) => shownText(grid.value(row, at)));
    const own = { key, goal: goal ?? '', text: shownText(typed), comment: comment ?? '' };
    if (found.has(key) || own.text + own.comment === '') continue;
    found.set(key, { ...own, value: typeof typed === 'number' ? decimalFromDouble(typed) : null });
  }
  return [...found.values()];
}
