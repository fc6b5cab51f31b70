import type { Grid } from '../../cells/grid';
import { labelTextOf } from '../table/cell-content';
import { mentions } from '../table/phrases';
import { firstHeader } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import type { GoalTableColumn } from './goal-lexicon';
import { GOAL_COLUMN_WORDS } from './goal-lexicon';

const LONGEST_HEADING = 40;

type GoalColumns = Readonly<Partial<Record<GoalTableColumn, number>>>;

/** The row of headings of a social budget, and where each column is. */
export interface GoalHeader {
  readonly row: number;
  readonly columns: GoalColumns;
  /** The columns of words: areas, goals. */
  readonly textColumns: readonly number[];
  /** True where each goal has points of its own, and not the area. */
  readonly pointsOfGoals: boolean;
  /** True for a table of areas alone, each with how many goals it has or the index that they gave. */
  readonly isOfAreas: boolean;
}

/** What a heading states that its column holds; `null` for anything else. */
export function goalColumnOf(heading: string): GoalTableColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  return (
    GOAL_COLUMN_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? (heading.includes('%') ? 'share' : null)
  );
}

/**
 * True where rows that go on with an area have points: those of an area are only where it begins.
 * Its name may be on each of its rows or on the first.
 */
function hasPointsOfGoals(grid: Grid, header: number, { area, goal, points }: GoalColumns): boolean {
  if (area === undefined || goal === undefined || points === undefined) return false;
  let current = '';
  return grid.filled.rows(header + 1).some((row) => {
    const name = labelTextOf(grid, row, area).trim();
    const goesOn = name === '' || name === current;
    if (name !== '') current = name;
    return goesOn && labelTextOf(grid, row, goal).trim() !== '' && typeof grid.value(row, points) === 'number';
  });
}

function headerAt(grid: Grid, row: number): GoalHeader | null {
  const found: Partial<Record<GoalTableColumn, number>> = {};
  for (const column of grid.filled.columns(row)) {
    const kind = goalColumnOf(labelTextOf(grid, row, column).trim());
    if (kind !== null && found[kind] === undefined) found[kind] = column;
  }
  // Indicators are what is judged; a column of goals beside them only says which goal they belong to.
  const goal = found.indicator ?? found.goal;
  const columns = goal === undefined ? found : { ...found, goal };
  const textColumns = [columns.area, columns.goal].filter((column) => column !== undefined);
  const weighs = columns.points !== undefined || columns.weight !== undefined;
  const judges = columns.target !== undefined && columns.outcome !== undefined;
  if (textColumns.length === 0 || !(weighs || judges)) return null;
  const isSummed = columns.points !== undefined && (columns.count ?? columns.index) !== undefined;
  const isOfAreas = isSummed && columns.goal === undefined && columns.target === undefined;
  return { row, columns, textColumns, pointsOfGoals: hasPointsOfGoals(grid, row, columns), isOfAreas };
}

/** The headings of a social budget; `null` for a sheet that has none. */
export function findGoalHeader(grid: Grid): GoalHeader | null {
  return firstHeader(grid, headerAt);
}
