import type { FollowUpResult } from '../calculation/follow-up/follow-up-results';
import { wholePercent } from '../calculation/follow-up/table-results';
import type { Measure, SexOrTotal } from '../documents/measure';

/** How many of those who ended came to a lasting solution. */
export interface Solved {
  readonly exits: number;
  readonly positive: number;
}

/** A count of a result; `null` where the workbook does not hold it. */
export function countIn(result: FollowUpResult, measure: Measure, column: SexOrTotal = 'total'): number | null {
  return result.rows.find((row) => row.measure === measure)?.[column]?.value ?? null;
}

/** What came of those who ended, for all of them or for one sex; `null` where a count is missing. */
export function solvedIn(result: FollowUpResult, column: SexOrTotal = 'total'): Solved | null {
  const [exits, positive] = [countIn(result, 'exits', column), countIn(result, 'positive', column)];
  return exits === null || positive === null ? null : { exits, positive };
}

/**
 * The part in whole percent, where so many ended that one person does not move it far; else `null`.
 * Example: 74 of 105 is 70 with at least 10, 3 of 8 is `null`.
 */
export function percentOf({ exits, positive }: Solved, least: number): number | null {
  return exits < least ? null : wholePercent(positive, exits);
}

/** True for counts of a participant list's rows, false for those that a table prints. */
export function isListed({ rows }: FollowUpResult): boolean {
  return rows.some(({ total }) => total?.source.kind === 'episodes');
}
