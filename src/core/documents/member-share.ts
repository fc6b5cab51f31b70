import { linesOf } from './column-view';
import type { MembersDocument } from './members';
import type { Membership } from './membership';
import { isMember } from './membership';
import { printedShares } from './printed-share';
import { areShares } from './share-evidence';
import type { ShareQuestion, ShareSource, SharesByLine } from './share-source';
import { tableShares } from './table-share';

/** The lines (indexes) of the municipalities that are members in the column's year; of all where it has none. */
export function membersIn(
  { document, year }: Pick<ShareQuestion, 'document' | 'year'>,
  memberships: readonly Membership[],
): number[] {
  return linesOf(document, ['income.municipality']).filter(
    (line) => year === null || isMember(document.lines[line]?.name ?? '', year, memberships),
  );
}

/**
 * The members' shares for a column: printed in the label, else in the share column of the year, else in a table of
 * shares, else as parts of the population in a table of that. Percentages that nothing shows to be shares are none.
 * Example: a line `Storby kommun, 60 % av arb-bef.` has the share 0.6 in every column.
 */
export function sharesIn(question: ShareQuestion, tables: readonly MembersDocument[]): SharesByLine {
  const printed = printedShares(question);
  const sources = [...(areShares(question, printed) ? [printed] : []), ...tableShares(question, tables)];
  const found = new Map<number, ShareSource>();
  for (const shares of sources) {
    for (const [line, source] of shares) if (!found.has(line)) found.set(line, source);
  }
  return found;
}
