import type { CellRange } from '../../core/cells/address';
import { formatAddress, formatRange } from '../../core/cells/address';
import { blocksOf, cellCount } from './message-size';
import { isNamelessRefusal } from './trouble-from';

const FIELDS = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** A range of a sheet. */
interface SheetRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** The range of a cell object that has been loaded. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    first: { row: rowIndex, column: columnIndex },
    last: { row: rowIndex + rowCount - 1, column: columnIndex + columnCount - 1 },
  };
}

/** Asks for the merged areas of a range, to be answered with the next message. */
export function requestMerges(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load(FIELDS);
}

/** The merged areas that were asked for. */
export function mergesIn(areas: Excel.RangeAreas): CellRange[] {
  return areas.isNullObject ? [] : areas.areas.items.map(rangeOf);
}

/** A merged area as far as it is known. Its range may have been cut there: below it, or to its right. */
interface Found {
  readonly area: CellRange;
  readonly isCutBelow: boolean;
  readonly isCutRight: boolean;
}

/** What is asked: a part of a sheet's range. */
interface Asked {
  readonly part: CellRange;
  readonly whole: CellRange;
}

function foundIn(area: CellRange, { part, whole }: Asked): Found {
  return {
    area,
    isCutBelow: area.last.row === part.last.row && part.last.row < whole.last.row,
    isCutRight: area.last.column === part.last.column && part.last.column < whole.last.column,
  };
}

/** The areas of each range; `null` if there are more than Excel gives at once. */
async function mergesOf(
  context: Excel.RequestContext,
  sheetId: string,
  ranges: readonly CellRange[],
): Promise<CellRange[][] | null> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = ranges.map(({ first, last }) =>
    requestMerges(
      sheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1),
    ),
  );
  try {
    await context.sync();
  } catch (error) {
    if (!isNamelessRefusal(error) || ranges.every((range) => cellCount(range) === 1)) throw error;
    return null;
  }
  return asked.map(mergesIn);
}

/** So many rows or columns beyond an area are looked at in one go: no more areas than Excel gives fit there. */
const STEP = 500;
/** So many ranges are asked for in one message. */
const RANGES_A_MESSAGE = 200;

/** A strip one cell wide from an area's first cell, past where the area was cut. */
function strip({ area: { first, last }, isCutBelow }: Found, whole: CellRange): CellRange {
  return isCutBelow
    ? { first, last: { row: Math.min(last.row + STEP, whole.last.row), column: first.column } }
    : { first, last: { row: first.row, column: Math.min(last.column + STEP, whole.last.column) } };
}

/** The area with what the strip showed of it. */
function grown(
  found: Found,
  part: CellRange,
  { merges, whole }: { merges: readonly CellRange[]; whole: CellRange },
): Found {
  const { area, isCutBelow } = found;
  const shown = merges.find(({ first: { row, column } }) => row === area.first.row && column === area.first.column);
  const end = shown ?? area;
  const isCut = foundIn(end, { part, whole });
  return isCutBelow
    ? { ...found, area: { ...area, last: { ...area.last, row: end.last.row } }, isCutBelow: isCut.isCutBelow }
    : { ...found, area: { ...area, last: { ...area.last, column: end.last.column } }, isCutRight: isCut.isCutRight };
}

const isCut = ({ isCutBelow, isCutRight }: Found) => isCutBelow || isCutRight;

/** Excel cuts an area to the range that it is asked for: each that ends where a range did is followed to its end. */
async function followed(
  context: Excel.RequestContext,
  { sheetId, range: whole }: SheetRange,
  found: readonly Found[],
): Promise<Found[]> {
  const done = found.filter((each) => !isCut(each));
  const waiting = found.filter(isCut);
  while (waiting.length > 0) {
    const group = waiting.splice(0, RANGES_A_MESSAGE);
    const strips = group.map((each) => strip(each, whole));
    const merges = (await mergesOf(context, sheetId, strips)) ?? [];
    group.forEach((each, index) => {
      const next = grown(each, strips[index] ?? each.area, { merges: merges[index] ?? [], whole });
      (isCut(next) ? waiting : done).push(next);
    });
  }
  return done;
}

const isWithin = (inner: CellRange, outer: CellRange) =>
  inner.first.row >= outer.first.row &&
  inner.first.column >= outer.first.column &&
  inner.last.row <= outer.last.row &&
  inner.last.column <= outer.last.column;

/**
 * The merged areas of a sheet that has too many to be given at once: asked for in halves, again and again. Excel
 * gives an area with the part that its first cell is in, cut to that part; what is cut is followed to its end.
 */
export async function readMerges(context: Excel.RequestContext, whole: SheetRange): Promise<CellRange[]> {
  const found: Found[] = [];
  const waiting = [whole.range];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const [merges] = (await mergesOf(context, whole.sheetId, [part])) ?? [];
    if (merges === undefined) waiting.push(...blocksOf(part, Math.ceil(cellCount(part) / 2)));
    else for (const area of merges) found.push(foundIn(area, { part, whole: whole.range }));
  }
  const settled = await followed(context, whole, found);
  const areas = new Map(settled.map(({ area }) => [formatRange(area), area]));
  // Should Excel give the rest of a cut area too, with the part that it is in, that is no area of its own.
  const cut = new Set(found.filter(isCut).map(({ area }) => formatAddress(area.first)));
  const long = [...areas.values()].filter(({ first }) => cut.has(formatAddress(first)));
  return [...areas.values()].filter((area) => !long.some((other) => other !== area && isWithin(area, other)));
}
