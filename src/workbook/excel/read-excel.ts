import { markersOf } from '../../core/port/marker';
import type { CellRange } from '../../core/cells/address';
import type { DefinedName, NeededColumns, ReadOptions, WorkbookContent } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { SheetFrame } from './excel-grid';
import { excelGrid } from './excel-grid';
import type { HeldCells } from './held-cells';
import type { BlockRequest, BlockCells } from './read-blocks';
import { readBlocks } from './read-blocks';
import { isNamelessRefusal, mergesIn, rangeOf, readMerges, requestMerges } from './read-merges';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A workbook's sheets and what they are besides their cells, and its names. */
export interface WorkbookFrame {
  readonly sheets: readonly SheetFrame[];
  readonly names: readonly DefinedName[];
  readonly isManual: boolean;
  /** What the sheets that were asked for hold; nothing for an empty one. */
  readonly held: readonly HeldCells[];
}

/** What is asked of a sheet in one message, to be answered when it returns. */
interface FrameRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** `null` where merged areas are asked for apart. */
  readonly merged: Excel.RangeAreas | null;
}

function definedName({ name, formula, visible }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, ''), sheet, hidden: !visible };
}

/** What is asked of each sheet beside its frame. */
interface Asked {
  readonly withMerges: boolean;
  /** The names of the sheets whose cells are asked for. */
  readonly cellsOf: ReadonlySet<string>;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function requestFrame(sheet: Excel.Worksheet, { withMerges, cellsOf }: Asked): FrameRequest {
  const properties = cellsOf.has(sheet.name) ? `${PLACE},formulas` : PLACE;
  const used = sheet.getUsedRangeOrNullObject(true).load(properties);
  sheet.names.load('items/name,items/formula,items/visible');
  sheet.charts.load('items/name');
  sheet.protection.load('protected');
  return {
    ...{ sheet, used, merged: withMerges ? requestMerges(used) : null },
  };
}

function frameOf({ sheet, used, merged }: FrameRequest): SheetFrame {
  const usedRange = used.isNullObject ? null : rangeOf(used);
  return {
    id: sheet.id,
    name: sheet.name,
    state: STATES[sheet.visibility],
    usedRange,
    merges: usedRange === null || merged === null ? [] : mergesIn(merged),
    charts: new Set(sheet.charts.items.map(({ name: chart }) => chart)),
    isProtected: sheet.protection.protected,
  };
}

/** What a range holds as typed. Excel answers null for what would make its message too large. */
export function heldFormulas(range: Excel.Range): unknown[][] {
  const formulas = range.formulas as unknown[][] | null;
  if (formulas === null) throw new WorkbookTrouble('tooLarge', null);
  return formulas;
}

type Frames = Pick<WorkbookFrame, 'held'> & { readonly sheets: SheetFrame[] };

function framesIn(requests: readonly FrameRequest[], { cellsOf }: Asked): Frames {
  const sheets = requests.map(frameOf);
  const held = requests.flatMap(({ sheet, used }) =>
    used.isNullObject || !cellsOf.has(sheet.name)
      ? []
      : [{ sheetId: sheet.id, range: rangeOf(used), formulas: heldFormulas(used) }],
  );
  return { sheets, held };
}

/** Each sheet without its merged areas, then these by themselves: one sheet with too many fails them all. */
async function framesApart(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  asked: Asked,
): Promise<Frames> {
  const requests = worksheets.map((sheet) => requestFrame(sheet, asked));
  await context.sync();
  const { sheets, held } = framesIn(requests, asked);
  const frames: SheetFrame[] = [];
  for (const frame of sheets) {
    const range = frame.usedRange;
    frames.push({ ...frame, merges: range === null ? [] : await readMerges(context, { sheetId: frame.id, range }) });
  }
  return { sheets: frames, held };
}

async function framesOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  cellsOf: ReadonlySet<string>,
): Promise<Frames> {
  const asked = { withMerges: true, cellsOf };
  const requests = sheets.map((sheet) => requestFrame(sheet, asked));
  try {
    await context.sync();
  } catch (error) {
    if (!isNamelessRefusal(error)) throw error;
    return framesApart(context, sheets, { ...asked, withMerges: false });
  }
  return framesIn(requests, asked);
}

const NONE: ReadonlySet<string> = new Set();

/** Reads all but the cells, in two messages however many sheets there are; and what the sheets named hold. */
export async function readFrame(
  context: Excel.RequestContext,
  cellsOf: ReadonlySet<string> = NONE,
): Promise<WorkbookFrame> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = context.workbook.names.load('items/name,items/formula,items/visible');
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  const frames = await framesOf(context, sheets.items, cellsOf);
  const local = sheets.items.flatMap((sheet) => sheet.names.items.map((each) => definedName(each, sheet.name)));
  return {
    ...frames,
    names: [...names.items.map((each) => definedName(each, null)), ...local],
    // Read, never set: how the workbook calculates is the user's choice.
    isManual: application.calculationMode === 'Manual',
  };
}

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
  };
}
