import type { Grid } from '../../cells/grid';
import { labelTextOf } from '../table/cell-content';
import { mentions } from '../table/phrases';
import { firstHeader } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import type { GoalTableColumn } from './goal-lexicon';
import { GOAL_COLUMN_WORDS } from './goal-lexicon';

const LONGEST_HEADING = 40;

/** The row of headings of a social budget, and where each column is. */
export interface GoalHeader {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<GoalTableColumn, number>>>;
  /** The columns of words: areas, goals. */
  readonly textColumns: readonly number[];
}

/** What a heading states that its column holds; `null` for anything else. */
export function goalColumnOf(heading: string): GoalTableColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  return (
    GOAL_COLUMN_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? (heading.includes('%') ? 'share' : null)
  );
}

function headerAt(grid: Grid, row: number): GoalHeader | null {
  const columns: Partial<Record<GoalTableColumn, number>> = {};
  for (const column of grid.filled.columns(row)) {
    const kind = goalColumnOf(labelTextOf(grid, row, column).trim());
    if (kind !== null && columns[kind] === undefined) columns[kind] = column;
  }
  const textColumns = [columns.area, columns.goal].filter((column) => column !== undefined);
  const weighs = columns.points !== undefined || columns.weight !== undefined;
  const judges = columns.target !== undefined && columns.outcome !== undefined;
  return textColumns.length > 0 && (weighs || judges) ? { row, columns, textColumns } : null;
}

/** The headings of a social budget; `null` for a sheet that has none. */
export function findGoalHeader(grid: Grid): GoalHeader | null {
  return firstHeader(grid, headerAt);
}
