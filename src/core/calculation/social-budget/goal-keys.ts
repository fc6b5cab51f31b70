import { KeyOrdinals, rowKey, worded } from '../../documents/row-key';
import type { SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';

/**
 * What each goal is found again by when rows have moved: the budget's year, the area and the goal as worded.
 * Goals that are worded alike get an ordinal. Example: `2023 | nytta | andelen har minskat`.
 */
export function goalKeys({ year, areas }: SocialBudgetDocument): ReadonlyMap<SocialGoal, string> {
  const keys = new Map<SocialGoal, string>();
  const ordinals = new KeyOrdinals();
  // Without a year a key would begin with a space, which a cell's text is read without.
  const add = (area: string, goal: SocialGoal) => {
    keys.set(goal, ordinals.next(rowKey([year ?? '', worded(area), worded(goal.text)]).trim()));
    for (const part of goal.subGoals) add(area, part);
  };
  for (const { name, goals } of areas) for (const goal of goals) add(name, goal);
  return keys;
}
