import type { SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';

/** Between the parts of a key; does not stand in wording that is put in lower case with single spaces. */
const SEPARATOR = ' | ';

const worded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * What each goal is found again by when rows have moved: the budget's year, the area and the goal as worded.
 * Goals that are worded alike get an ordinal. Example: `2023 | nytta | andelen har minskat`.
 */
export function goalKeys({ year, areas }: SocialBudgetDocument): ReadonlyMap<SocialGoal, string> {
  const keys = new Map<SocialGoal, string>();
  const seen = new Map<string, number>();
  const add = (area: string, goal: SocialGoal) => {
    const key = [year ?? '', worded(area), worded(goal.text)].join(SEPARATOR);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    keys.set(goal, ordinal === 1 ? key : `${key}${SEPARATOR}${ordinal}`);
    for (const part of goal.subGoals) add(area, part);
  };
  for (const { name, goals } of areas) for (const goal of goals) add(name, goal);
  return keys;
}
