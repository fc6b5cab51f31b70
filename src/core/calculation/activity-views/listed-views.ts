import type { BudgetDocument } from '../../documents/budget';
import { ROLES } from '../../documents/line-role';
import { isTotal } from './code-table';

/** Whole words for activities: costs near to activities are others. */
const ACTIVITY_WORDS =
  /(?:^|[\s-])(?:verksamhet(?:er|erna)?|verksamhetskostnad\p{L}*|projekt(?:en)?|insats(?:er|erna))(?=$|[\s,.:])/iu;
const FEWEST_LINES = 2;

/** The sum of the lines under which activities are listed: the first sum below the last of them. */
export function listTotal({ lines }: BudgetDocument, listed: readonly number[]): number | null {
  const last = Math.max(...listed);
  const found = lines.findIndex((line, index) => index > last && isTotal(line));
  return found < 0 ? null : found;
}

/** The line of all activities in a budget that does not list them; `null` where there is none. */
export function activitySum({ lines }: BudgetDocument): number | null {
  const found = lines.findLastIndex((line) => isTotal(line) && ACTIVITY_WORDS.test(line.label));
  return found < 0 ? null : found;
}

/** Lines of a table that may be activities: posts with a name. */
export function postLines({ lines }: BudgetDocument): number[] {
  return lines.flatMap(({ role, label, partOfAbove }, index) => {
    const isPost =
      !ROLES[role].isTotal && !ROLES[role].isCarried && role !== 'heading' && ROLES[role].section !== 'result';
    return isPost && label !== '' && !partOfAbove ? [index] : [];
  });
}

/** True for so many lines with codes that the table lists them. */
export function listsActivities(lines: number, codes: number): boolean {
  return lines >= FEWEST_LINES && lines * 3 >= codes;
}
