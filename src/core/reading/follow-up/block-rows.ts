import type { Grid } from '../../cells/grid';
import { isFigureLook, labelTextOf, lookOf } from '../table/cell-content';
import type { CountHeader } from './count-header';

/** This many rows without figures end a block. */
const LONGEST_GAP = 3;

/** Where a block is under its header. */
export interface BlockPlace {
  readonly header: CountHeader;
  readonly labelColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

function hasFigures(grid: Grid, row: number, { columns }: CountHeader): boolean {
  return Object.values(columns).some((column) => {
    const look = lookOf(grid, row, column);
    return isFigureLook(look) || look === 'year';
  });
}

/** The last row with figures, to the next header over the same columns or to a long gap. */
function lastRowOf(grid: Grid, header: CountHeader, headers: readonly CountHeader[]): number {
  const next = headers.find(({ row, first, last }) => row > header.row && first <= header.last && last >= header.first);
  const end = next?.row ?? (grid.usedRange?.last.row ?? 0) + 1;
  let last = header.row;
  for (let row = header.row + 1; row < end && row - last <= LONGEST_GAP; row += 1) {
    if (hasFigures(grid, row, header)) last = row;
  }
  return last;
}

/** The nearest column to the left with a text beside most rows of figures; `null` if there is none. */
function labelColumnOf(grid: Grid, header: CountHeader, lastRow: number): number | null {
  const rows = Array.from({ length: lastRow - header.row }, (_, index) => header.row + 1 + index).filter((row) =>
    hasFigures(grid, row, header),
  );
  const texts = new Map<number, number>();
  for (const row of rows) {
    for (const column of grid.filled.columns(row)) {
      if (column >= header.first) break;
      if (/\p{L}/u.test(labelTextOf(grid, row, column))) texts.set(column, (texts.get(column) ?? 0) + 1);
    }
  }
  const labelled = [...texts].flatMap(([column, count]) => (count * 2 >= rows.length ? [column] : []));
  return labelled.length === 0 ? null : Math.max(...labelled);
}

/** The rows and labels under a header; `null` for a header without rows or labels. */
export function blockPlace(grid: Grid, header: CountHeader, headers: readonly CountHeader[]): BlockPlace | null {
  const lastRow = lastRowOf(grid, header, headers);
  const labelColumn = labelColumnOf(grid, header, lastRow);
  return lastRow === header.row || labelColumn === null
    ? null
    : { header, labelColumn, firstRow: header.row + 1, lastRow };
}
