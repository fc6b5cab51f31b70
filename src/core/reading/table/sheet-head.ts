import type { Grid } from '../../cells/grid';
import { labelTextOf } from './cell-content';

/** Headings are looked for in this many rows from the top of what a sheet holds. */
const HEADER_DEPTH = 30;

/** The first row near the top that is understood as headings; `null` for a sheet that has none. */
export function firstHeader<Header>(grid: Grid, headerAt: (grid: Grid, row: number) => Header | null): Header | null {
  const used = grid.usedRange;
  if (used === null) return null;
  for (let row = used.first.row; row <= Math.min(used.last.row, used.first.row + HEADER_DEPTH); row += 1) {
    const header = headerAt(grid, row);
    if (header !== null) return header;
  }
  return null;
}

/** The first text above a row, which is the table's title; `null` for none. */
export function titleAbove(grid: Grid, headerRow: number): string | null {
  const used = grid.usedRange;
  for (let row = used?.first.row ?? 0; row < headerRow; row += 1) {
    for (let column = used?.first.column ?? 0; column <= (used?.last.column ?? -1); column += 1) {
      const text = labelTextOf(grid, row, column).trim();
      if (text !== '') return text;
    }
  }
  return null;
}
