import type { CellRange } from '../../core/cells/address';
import { formatRange } from '../../core/cells/address';
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

/** The areas of one range; `null` if there are more than Excel gives at once. */
async function mergesOf(context: Excel.RequestContext, { sheetId, range }: SheetRange): Promise<CellRange[] | null> {
  const { first, last } = range;
  const asked = requestMerges(
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1),
  );
  try {
    await context.sync();
  } catch (error) {
    if (!isNamelessRefusal(error) || cellCount(range) === 1) throw error;
    return null;
  }
  return mergesIn(asked);
}

/** The merged areas of a sheet that has too many to be given at once: asked for in halves, again and again. */
export async function readMerges(context: Excel.RequestContext, whole: SheetRange): Promise<CellRange[]> {
  const found = new Map<string, CellRange>();
  const waiting = [whole];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const merges = await mergesOf(context, next);
    // An area over the edge of a half is given with both.
    for (const merge of merges ?? []) found.set(formatRange(merge), merge);
    const { sheetId, range } = next;
    const halves = merges === null ? blocksOf(range, Math.ceil(cellCount(range) / 2)) : [];
    waiting.push(...halves.map((half) => ({ sheetId, range: half })));
  }
  return [...found.values()];
}
