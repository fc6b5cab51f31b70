import type { CellRange } from '../../core/cells/address';
import { markersOf } from '../../core/port/marker';
import type { NeededColumns, ReadOptions, WorkbookContent } from '../../core/port/workbook';
import type { SheetFrame } from './excel-grid';
import { excelGrid } from './excel-grid';
import type { BlockCells, BlockRequest } from './read-blocks';
import { readBlocks } from './read-blocks';
import { readFrame } from './read-frame';

/** A sheet with more rows is looked at before it is read whole: it may be a list, of which some columns are enough. */
const LONG_SHEET = 5_000;
/** The rows of a long sheet that are looked at. */
const HEAD_ROWS = 40;

interface SheetPart extends SheetFrame {
  readonly usedRange: CellRange;
}

const isUsed = (sheet: SheetFrame): sheet is SheetPart => sheet.usedRange !== null;
const isLong = ({ usedRange: { first, last } }: SheetPart) => last.row - first.row >= LONG_SHEET;

function headOf({ first, last }: CellRange): CellRange {
  return { first, last: { row: first.row + HEAD_ROWS - 1, column: last.column } };
}

/** Columns that are beside each other, as ranges of the rows below the head. */
function rangesBelow({ first, last }: CellRange, columns: readonly number[]): CellRange[] {
  const row = first.row + HEAD_ROWS;
  const ranges: CellRange[] = [];
  for (const column of columns) {
    const before = ranges.at(-1);
    if (before?.last.column === column - 1) ranges.splice(-1, 1, { ...before, last: { row: last.row, column } });
    else ranges.push({ first: { row, column }, last: { row: last.row, column } });
  }
  return ranges;
}

/** What is left to read of a long sheet: all of it, or the columns of a list. */
function restOf(sheet: SheetPart, head: readonly BlockCells[], neededColumns: NeededColumns): BlockRequest[] {
  const { id: sheetId, usedRange } = sheet;
  const columns = neededColumns(excelGrid({ ...sheet, usedRange: headOf(usedRange) }, head));
  if (columns !== null) {
    return rangesBelow(usedRange, columns).map((range) => ({ sheetId, range, asked: 'values' }));
  }
  const first = { row: usedRange.first.row + HEAD_ROWS, column: usedRange.first.column };
  return [{ sheetId, range: { first, last: usedRange.last }, asked: 'all' }];
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetPart[],
  { neededColumns = () => null, signal }: ReadOptions,
): Promise<BlockCells[]> {
  const heads = sheets.map((sheet): BlockRequest => {
    const { id: sheetId, usedRange } = sheet;
    return { sheetId, range: isLong(sheet) ? headOf(usedRange) : usedRange, asked: 'all' };
  });
  const blocks = heads.length === 0 ? [] : await readBlocks(context, heads, signal);
  const rest = sheets.filter(isLong).flatMap((sheet) =>
    restOf(
      sheet,
      blocks.filter(({ sheetId }) => sheetId === sheet.id),
      neededColumns,
    ),
  );
  return rest.length === 0 ? blocks : [...blocks, ...(await readBlocks(context, rest, signal))];
}

/** Reads the workbook: the frame, then the cells of every used range, but of long lists only the needed columns. */
export async function readExcel(context: Excel.RequestContext, options: ReadOptions = {}): Promise<WorkbookContent> {
  const frame = await readFrame(context);
  const blocks = await readCells(context, frame.sheets.filter(isUsed), options);
  const markers = markersOf(frame.names);
  return {
    sheets: frame.sheets.map((sheet) => ({
      grid: excelGrid(
        sheet,
        blocks.filter(({ sheetId }) => sheetId === sheet.id),
      ),
      marker: markers.get(sheet.name) ?? null,
    })),
    names: frame.names,
    isManual: frame.isManual,
    unreadSheets: frame.refused.map((name) => ({ name, kind: 'refused' })),
  };
}
