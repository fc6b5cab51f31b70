import type { CellAddress, CellRange } from './address';

/** Unbroken runs down the columns, from the left and from above. */
function runsDown(cells: readonly CellAddress[]): CellRange[] {
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs: CellRange[] = [];
  for (const at of sorted) {
    const before = runs.at(-1);
    const follows = before?.last.column === at.column && before.last.row === at.row - 1;
    if (before !== undefined && follows) runs[runs.length - 1] = { first: before.first, last: at };
    else runs.push({ first: at, last: at });
  }
  return runs;
}

/** True if the second run stands right beside the first, from the same row to the same row. */
function isBeside({ first, last }: CellRange, other: CellRange): boolean {
  return other.first.column === last.column + 1 && other.first.row === first.row && other.last.row === last.row;
}

/** The rectangles that cells fill, each cell in one of them. Example: B4, B5, C4, C5 and B9 are B4:C5 and B9. */
export function rangesOf(cells: readonly CellAddress[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const run of runsDown(cells)) {
    const index = ranges.findIndex((range) => isBeside(range, run));
    const before = ranges[index];
    if (before === undefined) ranges.push(run);
    else ranges[index] = { first: before.first, last: run.last };
  }
  return ranges;
}
