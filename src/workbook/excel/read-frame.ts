import type { DefinedName } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { SheetFrame } from './excel-grid';
import type { HeldCells } from './held-cells';
import { isNamelessRefusal, mergesIn, rangeOf, readMerges, requestMerges } from './read-merges';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A workbook's sheets and what they are besides their cells, and its names. */
export interface WorkbookFrame {
  readonly sheets: readonly SheetFrame[];
  readonly names: readonly DefinedName[];
  /** In lower case. Tables and defined names share one namespace. */
  readonly tableNames: ReadonlySet<string>;
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
  const tables = context.workbook.tables.load('items/name');
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  const frames = await framesOf(context, sheets.items, cellsOf);
  const local = sheets.items.flatMap((sheet) => sheet.names.items.map((each) => definedName(each, sheet.name)));
  return {
    ...frames,
    names: [...names.items.map((each) => definedName(each, null)), ...local],
    tableNames: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    // Read, never set: how the workbook calculates is the user's choice.
    isManual: application.calculationMode === 'Manual',
  };
}
