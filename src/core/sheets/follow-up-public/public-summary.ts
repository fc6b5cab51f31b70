import type { PublicCount, PublicResult } from '../../calculation/disclosure/public-count';
import { COUNT_COLUMNS } from '../../documents/measure';

/** How much a public follow-up hides and shows. */
export interface PublicSummary {
  readonly masked: number;
  readonly counts: number;
  readonly tables: number;
  /** How many tables show how many ended in all, and how many of them with a solution. */
  readonly headlines: number;
  /** The table with most masked; the first of those that have as many. */
  readonly hardest: PublicResult | null;
}

const countsOf = ({ rows }: PublicResult): PublicCount[] =>
  rows.flatMap((row) => COUNT_COLUMNS.flatMap((column) => row[column] ?? []));

const maskedIn = (result: PublicResult) => countsOf(result).filter((count) => 'masked' in count).length;

/** True if the table shows its exits and its solutions, as far as it has them. */
function showsHeadline({ rows }: PublicResult): boolean {
  const headline = rows.filter(({ measure }) => measure === 'exits' || measure === 'positive');
  return headline.length > 0 && headline.every(({ total }) => total !== null && 'shown' in total);
}

/** Sums up a public follow-up for whoever is to give it out. */
export function publicSummary(results: readonly PublicResult[]): PublicSummary {
  const sum = (of: (result: PublicResult) => number) => results.reduce((count, result) => count + of(result), 0);
  return {
    masked: sum(maskedIn),
    counts: sum((result) => countsOf(result).length),
    tables: results.length,
    headlines: results.filter(showsHeadline).length,
    hardest: results.reduce<PublicResult | null>(
      (hardest, result) => (hardest === null || maskedIn(result) > maskedIn(hardest) ? result : hardest),
      null,
    ),
  };
}
