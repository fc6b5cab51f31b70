import { MARKER_NAME, markerValue } from '../../core/port/marker';
import type { TroubleReason, WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { WriteRemark } from '../../core/port/write-remark';
import { calculationOrder } from './calculation-order';
import { groupBySize, LARGEST_MESSAGE } from './message-size';
import type { WritingContexts } from './one-undo-step';
import { addPending, pendingIn } from './pending-layout';
import type { Before, Prepared, Writing } from './prepare-plans';
import { frameToWrite, idsOf, prepare, requireAsRead } from './prepare-plans';
import type { AskedCells } from './put-back';
import { askHeld, NotPutBack, putBackTyped } from './put-back';
import type { WorkbookFrame } from './read-frame';
import type { WrittenSheetPlan } from './set-cosmetics';
import { setCosmetics } from './set-cosmetics';
import { troubleFrom } from './trouble-from';
import type { WrittenPlan } from './write-names';
import { writeNames } from './write-names';
import { writeSteps } from './write-sheet';

/**
 * Refusals that are not tried again: of a whole message, of which Excel has done nothing, of a workbook that is behind
 * another one, which will be there still, and of plans that no longer fit.
 */
const REFUSALS: readonly TroubleReason[] = [
  ...(['cellEditMode', 'tooLarge', 'memory', 'otherWorkbook', 'signedOut', 'restart'] as const),
  ...(['structureProtected', 'typedMeanwhile'] as const),
];

/** What sheets are written in. */
interface Sending {
  readonly context: Excel.RequestContext;
  readonly frame: WorkbookFrame;
  /** False where Excel may have refused to hide a name: one that is seen does no harm. */
  readonly hidesNames: boolean;
}

/** A plan whose sheet is open in a message. */
interface Opened {
  readonly each: Prepared;
  readonly written: WrittenPlan;
}

/**
 * Adds the sheet of a plan, or finds it; a new one is marked at once, so that it is known whatever follows, with what
 * is still to be done for it.
 */
function openSheet({ context, frame, hidesNames }: Sending, prepared: Prepared): WrittenPlan {
  const { plan, sheetId, isMarked, pending } = prepared;
  const { worksheets } = context.workbook;
  const sheet = sheetId === null ? worksheets.add(plan.name) : worksheets.getItem(sheetId);
  if (isMarked) return { plan, sheet };
  // An attempt that failed half-way may have come so far.
  const known = pendingIn(frame.names, plan.name);
  const names = [
    ...addPending(
      sheet,
      pending.filter((layout) => !known.includes(layout)),
    ),
    sheet.names.add(MARKER_NAME, `=${markerValue(plan.key)}`),
  ];
  if (hidesNames) for (const name of names) name.visible = false;
  sheet.load('id');
  return { plan, sheet };
}

/** A step of the writing, with the sheet that it is for. */
interface SheetStep {
  readonly bytes: number;
  /** Asks for what is typed over or cleared; the answer comes with the message. */
  readonly ask: () => AskedCells[];
  readonly write: () => void;
}

/** Every step of a plan for its sheet. */
function stepsFor(each: Prepared, sheet: Excel.Worksheet): SheetStep[] {
  return writeSteps(each.matrix, each.earlier).map(({ bytes, over, write }) => ({
    bytes,
    ask: () => askHeld({ ...each, sheet }, over),
    write: () => write(sheet),
  }));
}

/**
 * Calculates the written sheets of a workbook that calculates by hand, each after those that it refers to: else a
 * formula keeps the value of the moment when it was typed. Nothing else is calculated, and the mode is left as it is.
 */
function calculateByHand(frame: WorkbookFrame, written: readonly WrittenPlan[]): void {
  if (!frame.isManual) return;
  for (const ordered of calculationOrder(written.map(({ plan }) => plan)))
    written.find(({ plan }) => plan === ordered)?.sheet.calculate(true);
}

/**
 * Sends all that cells hold. The first message opens every sheet, since formulas lead from one to
 * another; nearly always it is the only one. What is too much for one goes in several, in order.
 * Each gives what its cells held at the moment that they were typed over.
 */
async function send(sending: Sending, prepared: readonly Prepared[]): Promise<Opened[]> {
  const { context, frame } = sending;
  // Asked for first, so that a sheet that is gone stops the message before anything is changed.
  for (const { sheetId } of prepared) if (sheetId !== null) context.workbook.worksheets.getItem(sheetId).load('name');
  const opened = prepared.map((each) => ({ each, written: openSheet(sending, each) }));
  const written = opened.map((each) => each.written);
  const steps = opened.flatMap((one) => stepsFor(one.each, one.written.sheet));
  const messages = groupBySize(steps, ({ bytes }) => bytes, LARGEST_MESSAGE);
  const asked: AskedCells[] = [];
  for (const message of messages) {
    for (const { ask, write } of message) {
      asked.push(...ask());
      write();
    }
    if (message === messages.at(-1)) {
      writeNames(context, frame, written);
      calculateByHand(frame, written);
    }
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- one message is nearly always all of it
    await context.sync();
    await putBackTyped(context, asked);
  }
  return opened;
}

/** The sheets whose cells were written; a new one was given its identity when it was added. */
function writtenSheets(opened: readonly Opened[]): WrittenSheetPlan[] {
  return opened.map(({ each: { plan, sheetId, pending, matrix }, written: { sheet } }) => {
    return { plan, sheetId: sheetId ?? sheet.id, pending, font: matrix.font };
  });
}

/** How a try to write all cells went. */
interface Attempt {
  readonly failure: WorkbookTrouble | null;
  readonly written: readonly WrittenSheetPlan[];
  /** The sheets that were there before the first try. */
  readonly sheets: ReadonlySet<string>;
}

async function attempt(context: Excel.RequestContext, writing: Writing, before: Before): Promise<Attempt> {
  const frame = await frameToWrite(context, writing);
  const sheets = before ?? idsOf(frame);
  const prepared = prepare(frame, writing, before);
  requireAsRead(frame.held, prepared);
  try {
    const opened = await send({ context, frame, hidesNames: before === null }, prepared);
    return { failure: null, written: writtenSheets(opened), sheets };
  } catch (error) {
    return { failure: troubleFrom(error), written: [], sheets };
  }
}

/** Writes the cells; once more from the beginning, as plainly as can be, if a message was not refused whole. */
async function writeCells({ grouped, plain }: WritingContexts, writing: Writing): Promise<readonly WrittenSheetPlan[]> {
  const first = await attempt(grouped(), writing, null);
  if (first.failure === null) return first.written;
  if (REFUSALS.includes(first.failure.reason) || first.failure instanceof NotPutBack) throw first.failure;
  const second = await attempt(plain(), writing, first.sheets);
  if (second.failure !== null) throw second.failure;
  return second.written;
}

/**
 * Writes the plans in five messages: three to learn what the workbook is made of now, one with all that cells hold, or
 * more where that would pass Excel's limit, and one with how the sheets look. Touches no sheet but those that carry
 * Tertial's marker and those that it adds. Gives what of the looks Excel refused: that costs no cell.
 *
 * Excel stops at the first action that fails and keeps those before it. A message of cells that was not refused
 * whole is therefore sent once more from the beginning: it writes the same again, over what is there.
 *
 * Throws `WorkbookTrouble`; before anything is changed if the workbook no longer fits the plans, or if somebody has
 * typed in a sheet since it was read. What is typed at the very moment of writing is put back (`typedMeanwhile`).
 */
export async function writeExcel(contexts: WritingContexts, writing: Writing): Promise<WriteRemark[]> {
  return setCosmetics(contexts, await writeCells(contexts, writing));
}
