import type { SheetPlan } from '../../core/port/sheet-plan';
import { MARKER_NAME, markerValue } from '../../core/port/marker';
import type { TroubleReason } from '../../core/port/workbook-trouble';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { groupBySize, LARGEST_MESSAGE } from './message-size';
import type { PlanMatrix } from './plan-matrix';
import { planMatrix } from './plan-matrix';
import type { PlanTarget } from './plan-target';
import { planTargets, requireSources, staleNames } from './plan-target';
import type { WorkbookFrame } from './read-excel';
import { readFrame } from './read-excel';
import { troubleFrom } from './trouble-from';
import type { EarlierSheet } from './write-sheet';
import { layOutSheet, rangeIn, writeSteps } from './write-sheet';

/** A plan ready to be sent, and what its sheet holds from before. */
interface Prepared extends PlanTarget {
  readonly matrix: PlanMatrix;
  readonly earlier: EarlierSheet;
}

const NEW_SHEET: EarlierSheet = { usedRange: null, charts: new Set() };
/** Refusals of a whole message: Excel has done nothing of it, and would not the next moment either. */
const REFUSALS: readonly TroubleReason[] = ['cellEditMode', 'tooLarge'];

function prepare(frame: WorkbookFrame, plans: readonly SheetPlan[], before: ReadonlySet<string>): Prepared[] {
  requireSources(frame, plans);
  return planTargets(frame, plans, before).map((target) => {
    const sheet = frame.sheets.find(({ id }) => id === target.sheetId);
    if (sheet?.isProtected === true) throw new WorkbookTrouble('accessDenied', null);
    return { ...target, matrix: planMatrix(target.plan), earlier: sheet ?? NEW_SHEET };
  });
}

/** Names that exist lead elsewhere now, or nowhere; a name of the user's own is left alone. */
function writeNames(context: Excel.RequestContext, frame: WorkbookFrame, written: readonly WrittenPlan[]): void {
  const { names } = context.workbook;
  const stale = staleNames(frame);
  const global = frame.names.flatMap(({ name, sheet }) => (sheet === null ? [name.toLowerCase()] : []));
  const taken = new Set(global.filter((name) => !stale.some((going) => going.toLowerCase() === name)));
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
  readonly write: () => void;
}

/** Every step of a plan for its sheet; a new one is laid out last. */
function stepsFor(each: Prepared, sheet: Excel.Worksheet): SheetStep[] {
  const steps = writeSteps(each, each.earlier).map(({ bytes, write }) => ({ bytes, write: () => write(sheet) }));
  return each.isMarked ? steps : [...steps, { bytes: 0, write: () => layOutSheet(sheet, each.plan) }];
}

/**
 * Sends all that is written. The first message opens every sheet, since formulas lead from one to
 * another; nearly always it is the only one. What is too much for one goes in several, in order.
 */
async function send(context: Excel.RequestContext, frame: WorkbookFrame, prepared: readonly Prepared[]): Promise<void> {
  // Asked for first, so that a sheet that is gone stops the message before anything is changed.
  for (const { sheetId } of prepared) if (sheetId !== null) context.workbook.worksheets.getItem(sheetId).load('name');
  const opened = prepared.map((each) => ({ each, written: openSheet(context, each) }));
  const steps = opened.flatMap(({ each, written }) => stepsFor(each, written.sheet));
  const messages = groupBySize(steps, ({ bytes }) => bytes, LARGEST_MESSAGE);
  for (const message of messages) {
    for (const { write } of message) write();
    if (message === messages.at(-1)) {
      writeNames(
        context,
        frame,
        opened.map(({ written }) => written),
      );
    }
    await context.sync();
  }
}

async function attempt(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: ReadonlySet<string> | null,
): Promise<{ failure: WorkbookTrouble | null; sheets: ReadonlySet<string> }> {
  const frame = await readFrame(context);
  const sheets = before ?? new Set(frame.sheets.map(({ id }) => id));
  const prepared = prepare(frame, plans, sheets);
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
 * Throws `WorkbookTrouble`; before anything is changed if the workbook no longer fits the plans.
 */
export async function writeExcel(newContext: () => Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const first = await attempt(newContext(), plans, null);
  if (first.failure === null) return;
  if (REFUSALS.includes(first.failure.reason)) throw first.failure;
  const second = await attempt(newContext(), plans, first.sheets);
  if (second.failure !== null) throw second.failure;
}
