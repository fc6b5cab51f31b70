import { isCellError } from '../../cells/cell';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import type { OwnOutcome } from '../../documents/own-outcome';
import { decimalFromDouble } from '../../figures/decimal';
import type { GoalColumn } from './goal-columns';
import { GOAL_COLUMNS } from './goal-columns';

type Kept = Extract<GoalColumn, 'goal' | 'own' | 'comment' | 'key'>;
type Layout = Readonly<Record<Kept, number>>;

const KEPT: readonly Kept[] = ['goal', 'own', 'comment', 'key'];

function textOf(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).trim();
}

const headingOf = (id: Kept) => GOAL_COLUMNS.find((column) => column.id === id)?.heading ?? '';

/** The columns of a row of headings, wherever the user has moved them; `null` for any other row. */
function layoutAt(texts: readonly string[]): Layout | null {
  const places = KEPT.map((id) => [id, texts.indexOf(headingOf(id))] as const);
  return places.every(([, column]) => column >= 0) ? (Object.fromEntries(places) as Layout) : null;
}

function outcomeAt(grid: Grid, row: number, layout: Layout): OwnOutcome | null {
  const of = (id: Kept) => grid.value(row, layout[id]);
  const typed = of('own');
  const [key, text, comment] = [textOf(of('key')), textOf(typed), textOf(of('comment'))];
  if (key === '' || (text === '' && comment === '')) return null;
  const value = typeof typed === 'number' ? decimalFromDouble(typed) : null;
  return { key, goal: textOf(of('goal')), text, value, comment };
}

/**
 * What the user has typed beside goals in a sheet that Tertial wrote earlier, whatever order its rows and columns
 * are in now. Example: a goal with `0,72` in Eget utfall gives one.
 */
export function readOwnOutcomes(grid: Grid): OwnOutcome[] {
  const { usedRange } = grid;
  if (usedRange === null) return [];
  const found = new Map<string, OwnOutcome>();
  let layout: Layout | null = null;
  for (let row = usedRange.first.row; row <= usedRange.last.row; row += 1) {
    const texts = Array.from({ length: usedRange.last.column + 1 }, (_, column) => textOf(grid.value(row, column)));
    const headings = layoutAt(texts);
    layout = headings ?? layout;
    const typed = headings === null && layout !== null ? outcomeAt(grid, row, layout) : null;
    if (typed !== null && !found.has(typed.key)) found.set(typed.key, typed);
  }
  return [...found.values()];
}
