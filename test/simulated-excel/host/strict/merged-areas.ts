import type { CellRange } from '../../../../src/core/cells/address';
import { HostError } from '../rich-api/host-error';

/** The reference: "a RangeAreas consisting of up to 512 areas"; with more the call fails. */
const MOST_AREAS = 512;

/**
 * The merged areas that Excel gives for a range: those whose first cell is in it, each cut to the range. Of an area
 * that begins above the range or to its left nothing is given. Source: office-js issues 3611 (open) and 1590; that
 * the refusal of more than 512 has no code of its own is a guess.
 */
export function mergedAreasIn(merges: readonly CellRange[], { first, last }: CellRange): readonly CellRange[] {
  const found = merges.filter(
    ({ first: { row, column } }) =>
      row >= first.row && row <= last.row && column >= first.column && column <= last.column,
  );
  if (found.length > MOST_AREAS) throw new HostError('GeneralException', 'There are too many merged areas.');
  return found.map((merge) => ({
    first: merge.first,
    last: { row: Math.min(merge.last.row, last.row), column: Math.min(merge.last.column, last.column) },
  }));
}
