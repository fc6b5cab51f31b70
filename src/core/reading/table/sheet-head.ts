import type { Grid } from '../../cells/grid';
import { labelTextOf } from './cell-content';

/** Headings are looked for in this many rows from the top of what a sheet holds. */
const HEADER_DEPTH = 30;

/** The first row near the top that is understood as headings; `null` for a sheet that has none. */
export function firstHeader<Header>(grid: Grid, headerAt: (grid: Grid, row: number) => Header | null): Header | null {
  const first = grid.usedRange?.first.row ?? 0;
  for (const row of grid.filled.rows(first, first + HEADER_DEPTH)) {
    const header = headerAt(grid, row);
    if (header !== null) return header;
  }
  return null;
}

/** The first text above a row, which is the table's title; `null` for none. */
export function titleAbove(grid: Grid, headerRow: number): string | null {
  for (const row of grid.filled.rows(0, headerRow - 1)) {
    for (const column of grid.filled.columns(row)) {
      const text = labelTextOf(grid, row, column).trim();
      if (text !== '') return text;
    }
  }
  return null;
}
