import type { SheetPlan } from '../../core/port/sheet-plan';
import type { TroubleReason, WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { WriteRemark } from '../../core/port/write-remark';
import type { StandardFont } from '../looks/standard-font';
import type { CosmeticStep } from './cosmetics';
import { cosmeticSteps, layoutStep } from './cosmetics';
import { groupBySize, LARGEST_MESSAGE } from './message-size';
import type { WritingContexts } from './one-undo-step';
import { refusesUndo } from './one-undo-step';
import type { Layout } from './pending-layout';
import { removePending } from './pending-layout';
import { troubleFrom } from './trouble-from';

/** A sheet whose cells are written. */
export interface WrittenSheetPlan {
  readonly plan: SheetPlan;
  readonly sheetId: string;
  /** What has not been done for it since it was added. */
  readonly pending: readonly Layout[];
  /** The font that sizes count from. */
  readonly font: StandardFont;
}

/** A look of one sheet; `layout` is what it settles, once and for all. */
interface Step extends CosmeticStep {
  readonly of: WrittenSheetPlan;
  readonly layout: Layout | null;
}

/** Refusals that the next message meets as well. */
const LASTING: readonly TroubleReason[] = ['cellEditMode', 'timeout', 'memory', 'signedOut', 'restart'];

function stepsOf(of: WrittenSheetPlan): Step[] {
  const looks = cosmeticSteps(of.plan, of.font).map((step): Step => ({ ...step, of, layout: null }));
  return [...looks, ...of.pending.map((layout): Step => ({ ...layoutStep(of, layout), of, layout }))];
}

/** Everything is named anew in each message: Excel knows nothing of what was named in one that it refused. */
const sheetOf = ({ workbook }: Excel.RequestContext, { of }: Step) => workbook.worksheets.getItem(of.sheetId);

/** Why Excel refused the message; `null` if it did not. */
async function refusalOf(context: Excel.RequestContext): Promise<WorkbookTrouble | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return troubleFrom(error);
  }
}

function remarkOn({ of, cosmetic }: Step, { reason, details }: WorkbookTrouble): WriteRemark {
  return { sheet: of.plan.name, cosmetic, reason, details };
}

/** Notes in each sheet what of its layout is done. */
function settle(context: Excel.RequestContext, steps: readonly Step[]): void {
  for (const step of steps) if (step.layout !== null) removePending(sheetOf(context, step), step.layout);
}

function setTogether(context: Excel.RequestContext, steps: readonly Step[]): Promise<WorkbookTrouble | null> {
  for (const step of steps) step.set(sheetOf(context, step));
  settle(context, steps);
  return refusalOf(context);
}

/** A look by itself. If only the note that it is done is refused, it is done once more at the next writing. */
async function setAlone(context: Excel.RequestContext, step: Step): Promise<WorkbookTrouble | null> {
  step.set(sheetOf(context, step));
  const refusal = await refusalOf(context);
  if (refusal !== null || step.layout === null) return refusal;
  settle(context, [step]);
  await refusalOf(context);
  return null;
}

/** All in one message, or one by itself; why Excel refused, or `null`. */
function setLooks(context: Excel.RequestContext, steps: readonly Step[]): Promise<WorkbookTrouble | null> {
  const [first, ...others] = steps;
  return first !== undefined && others.length === 0 ? setAlone(context, first) : setTogether(context, steps);
}

/** Looks that were refused together, to be tried apart: each sheet by itself, then each look. */
function apart(steps: readonly Step[]): Step[][] {
  const ids = [...new Set(steps.map(({ of }) => of.sheetId))];
  return ids.length > 1 ? ids.map((id) => steps.filter(({ of }) => of.sheetId === id)) : steps.map((step) => [step]);
}

/** One for each kind of look in each sheet. */
function distinct(remarks: readonly WriteRemark[]): WriteRemark[] {
  const isSame = (one: WriteRemark, other: WriteRemark) => one.sheet === other.sheet && one.cosmetic === other.cosmetic;
  return remarks.filter((remark, index) => remarks.findIndex((each) => isSame(each, remark)) === index);
}

/**
 * Sets how sheets look whose cells are written: all of them in one message; where Excel refuses it each sheet in one
 * of its own, and where that is refused each look, so that one costs no other. Gives what was refused, and never
 * throws for it. A refusal that the next message would meet as well, twice in a row, ends the trying.
 */
export async function setCosmetics(
  { grouped, plain }: WritingContexts,
  written: readonly WrittenSheetPlan[],
): Promise<WriteRemark[]> {
  const waiting = groupBySize(written.flatMap(stepsOf), ({ bytes }) => bytes, LARGEST_MESSAGE);
  const remarks: WriteRemark[] = [];
  let [context, isGrouped, wasLasting] = [grouped(), true, false];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const refusal = await setLooks(context, next);
    const isLasting = refusal !== null && LASTING.includes(refusal.reason);
    const isEnd = isLasting && wasLasting;
    wasLasting = isLasting;
    if (refusal === null) continue;
    if (isGrouped && refusesUndo(refusal)) {
      [context, isGrouped] = [plain(), false];
      waiting.unshift(next);
    } else if (next.length > 1 && !isEnd) waiting.unshift(...apart(next));
    else remarks.push(...[...next, ...(isEnd ? waiting.splice(0).flat() : [])].map((step) => remarkOn(step, refusal)));
  }
  return distinct(remarks);
}
