import { MARKER_NAME } from '../../core/port/marker';
import type { SheetFrame } from './excel-grid';
import { readMerges } from './read-merges';
import type { Asked, Frames } from './request-frames';
import { framesTogether } from './request-frames';
import { isNamelessRefusal, troubleFrom } from './trouble-from';

/** True if the sheet carries Tertial's marker; false if Excel does not give its names either. */
async function isTertials(context: Excel.RequestContext, { names }: Excel.Worksheet): Promise<boolean> {
  names.load('items/name');
  try {
    await context.sync();
  } catch (error) {
    if (isNamelessRefusal(error)) return false;
    throw error;
  }
  return names.items.some(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase());
}

/** What is there of one sheet that Excel refuses: its name. Throws if it is Tertial's: what is typed there must be read. */
async function refusedFrame(context: Excel.RequestContext, sheet: Excel.Worksheet, error: unknown): Promise<Frames> {
  if (!isNamelessRefusal(error) || (await isTertials(context, sheet))) throw error;
  return { sheets: [], names: [], held: [], refused: [sheet.name] };
}

/**
 * Each sheet in a message of its own, without those that Excel refuses: chart, macro and dialog sheets have no cells.
 * Throws if it refuses them all for a reason that is not of that kind.
 */
async function framesOneByOne(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  asked: Asked,
): Promise<Frames> {
  const frames: Frames[] = [];
  let last: unknown = null;
  for (const sheet of worksheets) {
    try {
      frames.push(await framesTogether(context, [sheet], asked));
    } catch (error) {
      frames.push(await refusedFrame(context, sheet, error));
      last = error;
    }
  }
  const isNoneRead = frames.every(({ sheets }) => sheets.length === 0);
  if (isNoneRead && last !== null && troubleFrom(last).reason !== 'oddSheet') throw last;
  return {
    sheets: frames.flatMap(({ sheets }) => sheets),
    names: frames.flatMap(({ names }) => names),
    held: frames.flatMap(({ held }) => held),
    refused: frames.flatMap(({ refused }) => refused),
  };
}

/**
 * The frames of sheets that Excel refused to give together, for no reason that has a name: without their merged areas,
 * of which one sheet may have too many, and where that is refused too sheet by sheet. Merged areas are then asked for
 * by themselves.
 */
export async function framesApart(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  cellsOf: ReadonlySet<string>,
): Promise<Frames> {
  const asked = { withMerges: false, cellsOf };
  const found = await framesTogether(context, worksheets, asked).catch((error: unknown) => {
    if (!isNamelessRefusal(error)) throw error;
    return framesOneByOne(context, worksheets, asked);
  });
  const sheets: SheetFrame[] = [];
  for (const frame of found.sheets) {
    const range = frame.usedRange;
    sheets.push({ ...frame, merges: range === null ? [] : await readMerges(context, { sheetId: frame.id, range }) });
  }
  return { ...found, sheets };
}
