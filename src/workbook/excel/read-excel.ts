import type { CellRange } from '../../core/cells/address';
import { overlap } from '../../core/cells/address';
import { markersOf } from '../../core/port/marker';
import type { NeededColumns, ReadOptions, WorkbookContent } from '../../core/port/workbook';
import type { SheetFrame } from './excel-grid';
import { excelGrid } from './excel-grid';
import type { BlockCells, BlockRequest } from './read-blocks';
import { readBlocks } from './read-blocks';
import { readFrame } from './read-frame';
import { RowsRead } from './rows-read';
import { usedParts } from './used-parts';

/** A sheet with more rows is looked at before it is read whole: it may be a list, of which some columns are enough. */
const LONG_SHEET = 5_000;
/** The rows of a long sheet that are looked at. */
const HEAD_ROWS = 40;

interface UsedSheet extends SheetFrame {
  readonly usedRange: CellRange;
}

const isLong = ({ usedRange: { first, last } }: UsedSheet) => last.row - first.row >= LONG_SHEET;

/** The sheets that hold something, each with the ranges that it holds it in. */
async function usedSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetFrame[],
  signal?: AbortSignal,
): Promise<UsedSheet[]> {
  const used: UsedSheet[] = [];
  for (const sheet of sheets) {
    const { id: sheetId, usedRange } = sheet;
    if (usedRange === null) continue;
    used.push({ ...sheet, usedRange, parts: await usedParts(context, { sheetId, range: usedRange }, signal) });
  }
  return used;
}

/** What the ranges have in common with another. */
function within(parts: readonly CellRange[], other: CellRange): CellRange[] {
  return parts
    .filter((part) => overlap(part, other))
    .map(({ first, last }) => ({
      first: { row: Math.max(first.row, other.first.row), column: Math.max(first.column, other.first.column) },
      last: { row: Math.min(last.row, other.last.row), column: Math.min(last.column, other.last.column) },
    }));
}

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
function restOf(sheet: UsedSheet, head: readonly BlockCells[], neededColumns: NeededColumns): BlockRequest[] {
  const { id: sheetId, usedRange, parts } = sheet;
  const columns = neededColumns(excelGrid({ ...sheet, usedRange: headOf(usedRange) }, head));
  if (columns !== null) {
    const ranges = rangesBelow(usedRange, columns).flatMap((range) => within(parts, range));
    return ranges.map((range) => ({ sheetId, range, asked: 'values' }));
  }
  const first = { row: usedRange.first.row + HEAD_ROWS, column: usedRange.first.column };
  return within(parts, { first, last: usedRange.last }).map((range) => ({ sheetId, range, asked: 'all' }));
}

/** The first go: short sheets whole, of long ones what shows whether all of it is needed. */
function headsOf(sheets: readonly UsedSheet[]): BlockRequest[] {
  return sheets.flatMap((sheet) => {
    const { id: sheetId, usedRange, parts } = sheet;
    const ranges = isLong(sheet) ? within(parts, headOf(usedRange)) : parts;
    return ranges.map((range): BlockRequest => ({ sheetId, range, asked: 'all' }));
  });
}

/** Reads cells, and gives how many rows of these sheets have come. */
async function readCounted(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
  { sheets, options: { signal, onProgress } }: { sheets: readonly UsedSheet[]; options: ReadOptions },
): Promise<BlockCells[]> {
  if (requests.length === 0) return [];
  const rows = onProgress && new RowsRead(sheets, requests, onProgress);
  return readBlocks(context, requests, { signal, onBlocks: rows && ((blocks) => rows.add(blocks)) });
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  options: ReadOptions,
): Promise<BlockCells[]> {
  const { neededColumns = () => null } = options;
  const [long, short] = [sheets.filter(isLong), sheets.filter((sheet) => !isLong(sheet))];
  const blocks = await readCounted(context, headsOf(sheets), { sheets: short, options });
  const rest = long.flatMap((sheet) =>
    restOf(
      sheet,
      blocks.filter(({ sheetId }) => sheetId === sheet.id),
      neededColumns,
    ),
  );
  return [...blocks, ...(await readCounted(context, rest, { sheets: long, options }))];
}

/**
 * Reads the workbook: the frame, then the cells of every used range, but of long lists only the needed columns.
 * `onSheets` gets which sheets there are.
 */
export async function readExcel(
  context: Excel.RequestContext,
  options: ReadOptions,
  onSheets: (sheets: readonly SheetFrame[]) => void,
): Promise<WorkbookContent> {
  const frame = await readFrame(context);
  onSheets(frame.sheets);
  const used = await usedSheets(context, frame.sheets, options.signal);
  const blocks = await readCells(context, used, options);
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
