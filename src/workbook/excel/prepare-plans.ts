import type { SheetPlan } from '../../core/port/sheet-plan';
import type { StandardFont } from '../looks/standard-font';
import type { WorkbookContent } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { Expected, HeldCells } from './held-cells';
import { isAsRead } from './held-cells';
import type { PlanMatrix } from './plan-matrix';
import { planMatrix } from './plan-matrix';
import type { PlanTarget } from './plan-target';
import { planTargets, requireSources } from './plan-target';
import type { SheetFrame } from './excel-grid';
import { readBlocks } from './read-blocks';
import type { Layout } from './pending-layout';
import { layoutsOf, pendingIn } from './pending-layout';
import type { WorkbookFrame } from './read-frame';
import { readFrame } from './read-frame';
import { readStandardFont } from './read-standard-font';
import { troubleFrom } from './trouble-from';
import { usedParts } from './used-parts';
import type { EarlierSheet } from './write-sheet';

/** A plan ready to be sent, and what its sheet holds from before. */
export interface Prepared extends PlanTarget {
  readonly matrix: PlanMatrix;
  readonly earlier: EarlierSheet;
  /** What is to be done once for its sheet: all of it for a new one. */
  readonly pending: readonly Layout[];
  /** What its sheet must hold still; `null` for a new sheet, and where nobody gives what was read. */
  readonly expected: Expected | null;
}

/** What is to be written, and what it was made from. */
export interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly read: WorkbookContent | null;
}

/** The sheets that were there when the writing began; `null` in the first attempt. */
export type Before = ReadonlySet<string> | null;

const NEW_SHEET: EarlierSheet = { usedRange: null, parts: [] };

/** What the sheet of a plan held when the plan was made; throws if it was not there then and is now. */
function expectedOf({ plan, sheetId }: PlanTarget, matrix: PlanMatrix, { read, before }: Expecting): Expected | null {
  if (read === null || sheetId === null) return null;
  const found = read.sheets.find(({ marker, grid }) => marker === plan.key && grid.name === plan.name);
  if (found !== undefined) return { read: found.grid, planned: before === null ? null : matrix };
  if (before?.has(sheetId) !== false) throw new WorkbookTrouble('typedMeanwhile', null);
  return null;
}

interface Expecting {
  readonly read: WorkbookContent | null;
  readonly before: Before;
}

/** A frame with what the sheets to be written look by. */
export interface WrittenFrame extends WorkbookFrame {
  readonly font: StandardFont;
}

/** The plans with their places, as the workbook is now. Throws `WorkbookTrouble` where one no longer fits. */
export function prepare(frame: WrittenFrame, { plans, read }: Writing, before: Before): Prepared[] {
  requireSources(frame, plans);
  return planTargets(frame, plans, before ?? idsOf(frame)).map((target) => {
    const sheet = frame.sheets.find(({ id }) => id === target.sheetId);
    if (sheet?.isProtected === true) throw new WorkbookTrouble('accessDenied', null);
    if (sheet === undefined && frame.isStructureProtected) throw new WorkbookTrouble('structureProtected', null);
    const matrix = planMatrix(target.plan, frame.font);
    const expected = expectedOf(target, matrix, { read, before });
    const pending = target.isMarked ? pendingIn(frame.names, target.plan.name) : layoutsOf(target.plan);
    return { ...target, matrix, earlier: sheet ?? NEW_SHEET, pending, expected };
  });
}

/** Throws, before anything is changed, if somebody has typed in a sheet since it was read. */
export function requireAsRead(held: readonly HeldCells[], prepared: readonly Prepared[]): void {
  for (const cells of held) {
    const expected = prepared.find(({ sheetId }) => sheetId === cells.sheetId)?.expected ?? null;
    if (expected !== null && !isAsRead(cells, expected)) throw new WorkbookTrouble('typedMeanwhile', null);
  }
}

/** The identities of the sheets. */
export const idsOf = ({ sheets }: WorkbookFrame): ReadonlySet<string> => new Set(sheets.map(({ id }) => id));

/** The sheet with the ranges that hold what it holds. */
async function lookedAt(context: Excel.RequestContext, sheet: SheetFrame): Promise<SheetFrame> {
  const { id: sheetId, usedRange: range } = sheet;
  return range === null ? sheet : { ...sheet, parts: await usedParts(context, { sheetId, range }) };
}

/** The frame with what is held in the sheets that the plans rewrite; in more messages where that is too much for one. */
async function frameAndCells(context: Excel.RequestContext, { plans, read }: Writing): Promise<WorkbookFrame> {
  const names = new Set(read === null ? [] : plans.map(({ name }) => name));
  try {
    return await readFrame(context, names);
  } catch (error) {
    if (troubleFrom(error).reason !== 'tooLarge') throw error;
    const frame = await readFrame(context);
    const sheets: SheetFrame[] = [];
    for (const sheet of frame.sheets) sheets.push(names.has(sheet.name) ? await lookedAt(context, sheet) : sheet);
    const wanted = sheets.flatMap(({ id, name, parts }) =>
      names.has(name) ? parts.map((range) => ({ sheetId: id, range, asked: 'all' as const })) : [],
    );
    return { ...frame, sheets, held: await readBlocks(context, wanted) };
  }
}

/** What the workbook is made of now, with what is held in the sheets that the plans rewrite. */
export async function frameToWrite(context: Excel.RequestContext, writing: Writing): Promise<WrittenFrame> {
  const font = await readStandardFont(context);
  return { ...(await frameAndCells(context, writing)), font };
}
