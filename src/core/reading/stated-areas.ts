import { contains, formatRange, overlap, parseRange } from '../cells/address';
import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import { partialGrid, rangeOfFilled } from '../cells/partial-grid';
import { regionAround } from '../cells/region-around';
import type { StatedArea, StatedKind, StatedSheet } from '../documents/stated-kind';
import { isFigureLook, labelTextOf, lookOf } from './table/cell-content';

/** The first text of a row within the range's columns; `null` where there is none. */
function firstText(grid: Grid, { first, last }: CellRange, row: number): string | null {
  for (const column of grid.filled.columns(row)) {
    if (column > last.column) return null;
    const text = column < first.column ? '' : labelTextOf(grid, row, column);
    if (text !== '') return text;
  }
  return null;
}

/**
 * What is kept of a part of the sheet that the user has marked: its filled cells, and the texts by which it is found
 * again. One cell stands for the table around it. `null` where all that is marked is empty.
 */
export function statedArea(grid: Grid, marked: CellRange): StatedArea | null {
  const isCell = formatRange(marked) === formatRange({ first: marked.first, last: marked.first });
  const around = isCell ? regionAround(grid, marked.first) : marked;
  const range = rangeOfFilled(partialGrid(grid, (row, column) => contains(around, { row, column })).filled);
  if (range === null) return null;
  return {
    range: formatRange(range),
    firstText: firstText(grid, range, range.first.row),
    lastText: firstText(grid, range, range.last.row),
  };
}

/** The row nearest to one that has the text first; that one itself where the text is nowhere, or was none. */
function rowWith(grid: Grid, range: CellRange, { row, text }: { row: number; text: string | null }): number {
  if (text === null || firstText(grid, range, row) === text) return row;
  const distance = (other: number) => Math.abs(other - row);
  const rows = grid.filled.rows().filter((other) => firstText(grid, range, other) === text);
  return rows.toSorted((one, other) => distance(one) - distance(other))[0] ?? row;
}

/** Where a part of the sheet is now: rows that have come above it or in it move its ends. */
export function areaNow(grid: Grid, area: StatedArea): CellRange | null {
  const range = parseRange(area.range);
  if (range === null) return null;
  const { first, last } = range;
  const top = rowWith(grid, range, { row: first.row, text: area.firstText });
  const bottom = rowWith(grid, range, { row: last.row + top - first.row, text: area.lastText });
  return { first: { ...first, row: top }, last: { ...last, row: Math.max(top, bottom) } };
}

/** The first of the rows above that hold texts and years alone: a table's title, with its unit and year. */
function titleRow(grid: Grid, { first }: CellRange): number {
  const hasFigure = (row: number) => grid.filled.columns(row).some((column) => isFigureLook(lookOf(grid, row, column)));
  const above = grid.filled.rows(0, first.row - 1).toReversed();
  const upTo = above.findIndex(hasFigure);
  return upTo === -1 ? 0 : (above[upTo] ?? 0) + 1;
}

/** A part of a sheet as if it were a sheet of its own, with the titles above it. */
export function gridOfArea(grid: Grid, range: CellRange): Grid {
  const titled = { first: { ...range.first, row: titleRow(grid, range) }, last: range.last };
  return partialGrid(grid, (row, column) => contains(titled, { row, column }));
}

/** A sheet without some parts of it. */
export function gridBeside(grid: Grid, parts: readonly CellRange[]): Grid {
  return partialGrid(grid, (row, column) => !parts.some((part) => contains(part, { row, column })));
}

/** What the user states anew of a sheet or of a part of it; `null` leaves that to Tertial again. */
type Restated = Pick<StatedSheet, 'sheet' | 'area'> & { readonly kind: StatedKind | null };

/**
 * The statements with a new one, in the place of the one of the same sheet, or of those of parts that it overlaps.
 * `grid` is the sheet as it is now, `null` where there is none.
 */
export function withStatement(
  statements: readonly StatedSheet[],
  { sheet, area, kind }: Restated,
  grid: Grid | null,
): StatedSheet[] {
  const rangeOf = (each: StatedArea) => (grid === null ? parseRange(each.range) : areaNow(grid, each));
  const range = area === null ? null : rangeOf(area);
  const isReplaced = (other: StatedSheet) => {
    if (other.sheet !== sheet) return false;
    if (other.area === null) return area === null;
    const otherRange = rangeOf(other.area);
    return range !== null && otherRange !== null && overlap(range, otherRange);
  };
  const kept = statements.filter((each) => !isReplaced(each));
  return kind === null ? kept : [...kept, { sheet, area, kind }];
}
