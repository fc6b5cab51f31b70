import type { AreaResult, GoalResult, SocialBudgetResult } from '../../calculation/social-budget/social-results';
import { formatAddress } from '../../cells/address';
import type { GoalColumn } from './columns';
import { goalColumn } from './columns';

/** A goal and its zero-based row; its sub-goals are right below it. */
export interface PlacedGoal {
  readonly result: GoalResult;
  readonly row: number;
  readonly subGoals: readonly PlacedGoal[];
}

/** An area's heading and the goals below it. */
export interface PlacedArea {
  readonly result: AreaResult;
  readonly row: number;
  readonly goals: readonly PlacedGoal[];
  /** Its last row, the heading's own where it has no goals. */
  readonly lastRow: number;
}

/** A social budget on the sheet: the row of its goals' headings, its areas, and the first row after it. */
export interface PlacedBudget {
  readonly result: SocialBudgetResult;
  readonly headerRow: number;
  readonly areas: readonly PlacedArea[];
  readonly nextRow: number;
}

/** The name of a goal's cell on the sheet itself. Example: `L32`. */
export function goalCell(row: number, column: GoalColumn): string {
  return formatAddress({ row, column: goalColumn(column) });
}

/** A column's cells over all goals of an area, sub-goals between them. Example: `D32:D40`. */
export function areaRange({ row, lastRow }: PlacedArea, column: GoalColumn): string {
  return `${goalCell(row + 1, column)}:${goalCell(lastRow, column)}`;
}

function placeGoal(result: GoalResult, row: number): PlacedGoal {
  return { result, row, subGoals: result.subGoals.map((part, index) => placeGoal(part, row + 1 + index)) };
}

function placeArea(result: AreaResult, row: number): PlacedArea {
  let next = row + 1;
  const goals = result.goals.map((goal) => {
    const placed = placeGoal(goal, next);
    next += 1 + goal.subGoals.length;
    return placed;
  });
  return { result, row, goals, lastRow: next - 1 };
}

/** Gives a budget its rows from `firstRow` on: its title, the headings, then each area with its goals. */
export function placeBudget(result: SocialBudgetResult, firstRow: number): PlacedBudget {
  const headerRow = firstRow + 1;
  let next = headerRow + 1;
  const areas = result.areas.map((area) => {
    const placed = placeArea(area, next);
    next = placed.lastRow + 1;
    return placed;
  });
  return { result, headerRow, areas, nextRow: next + 1 };
}
