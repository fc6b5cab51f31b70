import type { CellRange } from '../../cells/address';
import { formatRange } from '../../cells/address';
import type { CellReference, NotChecked } from '../../documents/finding';
import type { SocialGoal } from '../../documents/social-budget';
import type { GoalResult, SocialBudgetResult } from './social-results';

/** True for a goal that is judged against the year before. */
export const isComparedGoal = ({ kind }: SocialGoal) => kind === 'decreased' || kind === 'increased';

/** What a goal with an outcome cannot be judged without, as a Swedish clause. */
export function lackOf(goal: SocialGoal): string {
  const { kind, answers } = goal;
  if (isComparedGoal(goal)) {
    return 'värdet för året före saknas. Utan det bedöms bara en minskning, skriven som ett tal under noll';
  }
  return kind === 'survey' && answers?.amount ? 'svaren är för få' : 'målvärde saknas';
}

interface Unjudged {
  readonly at: CellReference;
  readonly lack: string;
}

function unjudgedIn({ goal, outcome, byDegree, subGoals }: GoalResult): Unjudged[] {
  const own = outcome?.at && byDegree === null ? [{ at: outcome.at, lack: lackOf(goal) }] : [];
  return [...own, ...subGoals.flatMap(unjudgedIn)];
}

function rangeOf(cells: readonly CellReference[]): CellRange {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/** Outcomes in the workbook that the index does not count, with what they lack: one for each lack. */
export function unjudgedOutcomes({ sheet, areas }: SocialBudgetResult): NotChecked[] {
  const unjudged = areas.flatMap(({ goals }) => goals.flatMap(unjudgedIn));
  return [...new Set(unjudged.map(({ lack }) => lack))].map((lack) => {
    const cells = unjudged.flatMap((each) => (each.lack === lack ? [each.at] : []));
    const what = cells.length === 1 ? 'Utfallet' : `${cells.length} utfall`;
    return { sheet, range: formatRange(rangeOf(cells)), reason: `${what} räknas inte i index: ${lack}.` };
  });
}
