import type { SheetPlan } from '../../core/port/sheet-plan';
import { MARKER_NAME, markerValue } from '../../core/port/marker';
import type { TroubleReason, WorkbookTrouble } from '../../core/port/workbook-trouble';
import { groupBySize, LARGEST_MESSAGE } from './message-size';
import { staleNames } from './plan-target';
import type { Before, Prepared, Writing } from './prepare-plans';
import { frameWithCells, idsOf, prepare, requireAsRead } from './prepare-plans';
import type { AskedCells } from './put-back';
import { askHeld, NotPutBack, putBackTyped } from './put-back';
import type { WorkbookFrame } from './read-frame';
import { troubleFrom } from './trouble-from';
import { layOutSheet, rangeIn, writeSteps } from './write-sheet';

/** Refusals of a whole message, of which Excel has done nothing, and of plans that no longer fit. */
const REFUSALS: readonly TroubleReason[] = ['cellEditMode', 'tooLarge', 'typedMeanwhile'];

/** Names that exist refer elsewhere now, or nowhere; a name of the user's own, or of a table, is left alone. */
function writeNames(context: Excel.RequestContext, frame: WorkbookFrame, written: readonly WrittenPlan[]): void {
  const { names } = context.workbook;
  const stale = staleNames(frame);
  const global = frame.names.flatMap(({ name, sheet }) => (sheet === null ? [name.toLowerCase()] : []));
  const kept = global.filter((name) => !stale.some((going) => going.toLowerCase() === name));
  const taken = new Set([...kept, ...frame.tableNames]);
  for (const name of stale) names.getItem(name).delete();
  for (const { plan, sheet } of written) {
    for (const { name, cell } of plan.names) {
      if (!taken.has(name.toLowerCase())) names.add(name, rangeIn(sheet, { first: cell, last: cell }));
    }
  }
}

interface WrittenPlan {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** Adds the sheet of a plan, or finds it; a new one is marked at once, so that it is known whatever follows. */
function openSheet(context: Excel.RequestContext, { plan, sheetId, isMarked }: Prepared): WrittenPlan {
  const { worksheets } = context.workbook;
  const sheet = sheetId === null ? worksheets.add(plan.name) : worksheets.getItem(sheetId);
  if (!isMarked) sheet.names.add(MARKER_NAME, `=${markerValue(plan.key)}`).visible = false;
  return { plan, sheet };
}

/** A step of the writing, with the sheet that it is for. */
interface SheetStep {
  readonly bytes: number;
  /** Asks for what is typed over or cleared; the answer comes with the message. */
  readonly ask: () => AskedCells[];
  readonly write: () => void;
}

/** Every step of a plan for its sheet; a new one is laid out last. */
function stepsFor(each: Prepared, sheet: Excel.Worksheet): SheetStep[] {
  const steps = writeSteps(each, each.earlier).map(({ bytes, over, write }) => ({
    bytes,
    ask: () => askHeld({ ...each, sheet }, over),
    write: () => write(sheet),
  }));
  const layOut = () => layOutSheet(sheet, each.plan);
  return each.isMarked ? steps : [...steps, { bytes: 0, ask: () => [], write: layOut }];
}

/**
 * Sends all that is written. The first message opens every sheet, since formulas lead from one to
 * another; nearly always it is the only one. What is too much for one goes in several, in order.
 * Each gives what its cells held at the moment that they were typed over.
 */
async function send(context: Excel.RequestContext, frame: WorkbookFrame, prepared: readonly Prepared[]): Promise<void> {
  // Asked for first, so that a sheet that is gone stops the message before anything is changed.
  for (const { sheetId } of prepared) if (sheetId !== null) context.workbook.worksheets.getItem(sheetId).load('name');
  const opened = prepared.map((each) => ({ each, written: openSheet(context, each) }));
  const steps = opened.flatMap(({ each, written }) => stepsFor(each, written.sheet));
  const messages = groupBySize(steps, ({ bytes }) => bytes, LARGEST_MESSAGE);
  const asked: AskedCells[] = [];
  for (const message of messages) {
    for (const { ask, write } of message) {
      asked.push(...ask());
      write();
    }
    if (message === messages.at(-1)) {
      writeNames(
        context,
        frame,
        opened.map(({ written }) => written),
      );
    }
    await context.sync();
    await putBackTyped(context, asked);
  }
}

async function attempt(
  context: Excel.RequestContext,
  writing: Writing,
  before: Before,
): Promise<{ failure: WorkbookTrouble | null; sheets: ReadonlySet<string> }> {
  const frame = await frameWithCells(context, writing);
  const sheets = before ?? idsOf(frame);
  const prepared = prepare(frame, writing, before);
  requireAsRead(frame.held, prepared);
  try {
    await send(context, frame, prepared);
    return { failure: null, sheets };
  } catch (error) {
    return { failure: troubleFrom(error), sheets };
  }
}

/**
 * Writes the plans in three messages: two to learn what the workbook is made of now, one with all that
 * is written, or more where that would pass Excel's limit. Touches no sheet but those that carry
 * Tertial's marker and those that it adds.
 *
 * Excel stops at the first action that fails and keeps those before it. A message that was not refused
 * whole is therefore sent once more from the beginning: it writes the same again, over what is there.
 *
 * Throws `WorkbookTrouble`; before anything is changed if the workbook no longer fits the plans, or if somebody has
 * typed in a sheet since it was read. What is typed at the very moment of writing is put back (`typedMeanwhile`).
 */
export async function writeExcel(newContext: () => Excel.RequestContext, writing: Writing): Promise<void> {
  const first = await attempt(newContext(), writing, null);
  if (first.failure === null) return;
  if (REFUSALS.includes(first.failure.reason) || first.failure instanceof NotPutBack) throw first.failure;
  const second = await attempt(newContext(), writing, first.sheets);
  if (second.failure !== null) throw second.failure;
}
