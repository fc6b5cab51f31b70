import type { ModelSheet } from '../../excel-host/workbook-model/model';

/** Screen pixels to a point. */
const PIXELS = 4 / 3;
const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;
/** Empty rows and columns drawn beyond what holds something, so that there is room to go on. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 12;

/** Rows or columns along an edge: where each begins, in pixels, with the end of the last. */
export interface Edge {
  readonly count: number;
  readonly starts: readonly number[];
}

function edge(count: number, sizeOf: (index: number) => number): Edge {
  const starts = [0];
  for (let index = 0; index < count; index += 1) starts.push((starts[index] ?? 0) + sizeOf(index));
  return { count, starts };
}

export const sizeAt = ({ starts }: Edge, index: number) => (starts[index + 1] ?? 0) - (starts[index] ?? 0);

/** The columns of a sheet. */
export function columnEdge(sheet: ModelSheet): Edge {
  const count = (sheet.usedRange()?.last.column ?? 0) + 1 + MORE_COLUMNS;
  return edge(count, (column) =>
    sheet.hiddenColumns.has(column)
      ? 0
      : Math.round((sheet.columnWidths.get(column) ?? STANDARD_WIDTH / PIXELS) * PIXELS),
  );
}

/** The rows of a sheet. */
export function rowEdge(sheet: ModelSheet): Edge {
  const count = (sheet.usedRange()?.last.row ?? 0) + 1 + MORE_ROWS;
  return edge(count, (row) =>
    sheet.hiddenRows.has(row) ? 0 : Math.round((sheet.rowHeights.get(row) ?? STANDARD_HEIGHT / PIXELS) * PIXELS),
  );
}

/** The first index whose end lies beyond the offset. */
export function indexAt({ starts, count }: Edge, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
