import { framesApart } from './frames-apart';
import type { Frames } from './request-frames';
import { definedName, framesTogether, NAME_FIELDS } from './request-frames';
import { isNamelessRefusal } from './trouble-from';

/** A workbook's sheets and what they are besides their cells, and its names: those of the whole workbook first. */
export interface WorkbookFrame extends Frames {
  /** In lower case. Tables and defined names share one namespace. */
  readonly tableNames: ReadonlySet<string>;
  readonly isManual: boolean;
  /** True if no sheet may be added, deleted or renamed. */
  readonly isStructureProtected: boolean;
}

async function framesOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  cellsOf: ReadonlySet<string>,
): Promise<Frames> {
  try {
    return await framesTogether(context, sheets, { withMerges: true, cellsOf });
  } catch (error) {
    if (!isNamelessRefusal(error)) throw error;
    return framesApart(context, sheets, cellsOf);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Reads all but the cells, in two messages however many sheets there are; and what the sheets named hold. */
export async function readFrame(
  context: Excel.RequestContext,
  cellsOf: ReadonlySet<string> = NONE,
): Promise<WorkbookFrame> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load(NAME_FIELDS);
  const tables = workbook.tables.load('items/name');
  const application = workbook.application.load('calculationMode');
  const protection = workbook.protection.load('protected');
  await context.sync();
  const frames = await framesOf(context, sheets.items, cellsOf);
  return {
    ...frames,
    names: [...names.items.map((each) => definedName(each, null)), ...frames.names],
    tableNames: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    // Read, never set: how the workbook calculates is the user's choice.
    isManual: application.calculationMode === 'Manual',
    isStructureProtected: protection.protected,
  };
}
