import { markersOf } from '../marker';
import type { DefinedName, WorkbookContent } from '../port';
import type { SheetFrame } from './excel-grid';
import { excelGrid } from './excel-grid';
import { readBlocks } from './read-blocks';
import { isNamelessRefusal, mergesIn, rangeOf, readMerges, requestMerges } from './read-merges';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A workbook's sheets and what they are besides their cells, and its names. */
export interface WorkbookFrame {
  readonly sheets: readonly SheetFrame[];
  readonly names: readonly DefinedName[];
  readonly isManual: boolean;
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

function requestFrame(sheet: Excel.Worksheet, withMerges: boolean): FrameRequest {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
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

/** Each sheet without its merged areas, then these by themselves: one sheet with too many fails them all. */
async function framesApart(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetFrame[]> {
  const requests = sheets.map((sheet) => requestFrame(sheet, false));
  await context.sync();
  const frames: SheetFrame[] = [];
  for (const frame of requests.map(frameOf)) {
    const range = frame.usedRange;
    frames.push({ ...frame, merges: range === null ? [] : await readMerges(context, { sheetId: frame.id, range }) });
  }
  return frames;
}

async function framesOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetFrame[]> {
  const requests = sheets.map((sheet) => requestFrame(sheet, true));
  try {
    await context.sync();
  } catch (error) {
    if (!isNamelessRefusal(error)) throw error;
    return framesApart(context, sheets);
  }
  return requests.map(frameOf);
}

/** Reads all but the cells, in two messages however many sheets there are. */
export async function readFrame(context: Excel.RequestContext): Promise<WorkbookFrame> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = context.workbook.names.load('items/name,items/formula,items/visible');
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  const frames = await framesOf(context, sheets.items);
  const local = sheets.items.flatMap((sheet) => sheet.names.items.map((each) => definedName(each, sheet.name)));
  return {
    sheets: frames,
    names: [...names.items.map((each) => definedName(each, null)), ...local],
    // Read, never set: how the workbook calculates is the user's choice.
    isManual: application.calculationMode === 'Manual',
  };
}

/** Reads the whole workbook: the frame, then the cells of every used range. */
export async function readExcel(context: Excel.RequestContext): Promise<WorkbookContent> {
  const frame = await readFrame(context);
  const wanted = frame.sheets.flatMap(({ id, usedRange }) =>
    usedRange === null ? [] : [{ sheetId: id, range: usedRange }],
  );
  const blocks = wanted.length === 0 ? [] : await readBlocks(context, wanted);
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
