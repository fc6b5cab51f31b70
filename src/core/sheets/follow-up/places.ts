import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import type { CellAddress } from '../../cells/address';
import { columnName } from '../../cells/address';
import type { Measure, SexOrTotal } from '../../documents/measure';

/** The columns of the sheet: the period, what is counted, then the counts. */
export const PERIOD = 0;
export const LABEL = 1;
const COUNT_COLUMNS: Readonly<Record<SexOrTotal | 'percent', number>> = { women: 2, men: 3, total: 4, percent: 5 };

/** Rows of a block above its first measure: the unit's name and the headings. */
const HEAD_ROWS = 2;

/** A result and the row where its block begins. */
export interface PlacedResult {
  readonly result: FollowUpResult;
  readonly row: number;
}

/** A count or percent in a placed block. */
export interface CountPlace {
  readonly placed: PlacedResult;
  readonly measure: Measure;
  readonly column: SexOrTotal | 'percent';
}

/** Gives each result its block, one below the other from a row on. */
export function placeResults(results: readonly FollowUpResult[], firstRow: number): PlacedResult[] {
  let row = firstRow;
  return results.map((result) => {
    const placed = { result, row };
    row += HEAD_ROWS + result.rows.length + 1;
    return placed;
  });
}

/** Where a count is; `null` for a measure that the block does not have. */
export function countAddress({ placed, measure, column }: CountPlace): CellAddress | null {
  const index = placed.result.rows.findIndex((row) => row.measure === measure);
  return index < 0 ? null : { row: placed.row + HEAD_ROWS + index, column: COUNT_COLUMNS[column] };
}

/** The name of a count's cell on the sheet itself. Example: `E14`. */
export function countName(place: CountPlace): string | null {
  const address = countAddress(place);
  return address === null ? null : `${columnName(address.column)}${address.row + 1}`;
}
