import { referredSheets } from '../cells/referred-sheets';
import type { Grid } from '../cells/grid';
import type { Steps } from '../pace/steps';
import { finish, forEach } from '../pace/steps';
import { verifyPlansInSteps } from './read-back';
import type { PlanCell, SheetKey, SheetPlan } from './sheet-plan';
import type { WorkbookContent } from './workbook';

/** How a planned sheet compares with the workbook: not in it, in it with other content, or in it as planned. */
export type SheetState =
  | { readonly kind: 'new' }
  /** In so many cells it holds something else than planned. */
  | { readonly kind: 'changed'; readonly cells: number }
  | { readonly kind: 'current' };

/** The sheet that a plan is written in. */
function sheetOf({ sheets }: WorkbookContent, { key, name }: SheetPlan): Grid | null {
  return sheets.find(({ grid, marker }) => marker === key && grid.name === name)?.grid ?? null;
}

function* compareSheets(
  content: WorkbookContent,
  plans: readonly SheetPlan[],
): Steps<ReadonlyMap<SheetKey, SheetState>> {
  const written = yield* verifyPlansInSteps(content, plans);
  return new Map(
    plans.map((plan, index): [SheetKey, SheetState] => {
      const cells = written[index]?.mismatches.length ?? 0;
      if (sheetOf(content, plan) === null) return [plan.key, { kind: 'new' }];
      return [plan.key, cells === 0 ? { kind: 'current' } : { kind: 'changed', cells }];
    }),
  );
}

/** The sheets that formulas and links of a plan refer to, as they are spelt. */
function plannedReferences({ cells }: SheetPlan): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ content, link }) => [
      ...(link === undefined || link.isOptional ? [] : [link.sheet]),
      ...(content.kind === 'formula' ? referredSheets(content.formula) : []),
    ]),
  );
}

/** The sheets that the formulas of a sheet refer to now. */
function heldReferences(grid: Grid): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of grid.filled.rows()) {
    for (const column of grid.filled.columns(row)) {
      const formula = grid.formula(row, column);
      if (formula !== null) for (const name of referredSheets(formula)) names.add(name);
    }
  }
  return names;
}

/** The plans that a planned sheet refers to, by their keys: as planned, and as the workbook holds it. */
interface References {
  readonly key: SheetKey;
  readonly planned: readonly SheetKey[];
  readonly held: readonly SheetKey[];
}

/** Which of the plans, by their keys, each planned sheet refers to: as planned, and as the workbook holds it. */
function* referencesAmong(content: WorkbookContent, plans: readonly SheetPlan[]): Steps<References[]> {
  const keys = new Map(plans.map(({ key, name }) => [name.toLowerCase(), key]));
  const among = (names: ReadonlySet<string>) => [...names].flatMap((name) => keys.get(name.toLowerCase()) ?? []);
  return yield* forEach(plans, function* (plan): Steps<References> {
    const held = sheetOf(content, plan);
    const planned = among(plannedReferences(plan));
    yield;
    return { key: plan.key, planned, held: held === null ? [] : among(heldReferences(held)) };
  });
}

/** What is known of plans beside a workbook: whoever ticks sheets asks anew at each press. */
interface Compared {
  readonly content: WorkbookContent;
  readonly states: ReadonlyMap<SheetKey, SheetState>;
  readonly references: readonly References[];
}

const known = new WeakMap<readonly SheetPlan[], Compared>();

/**
 * Compares plans with a workbook and remembers what came of it, with pauses: so that whoever shows it need not wait for
 * the thousands of cells that a long list gives.
 */
export function* compareInSteps(content: WorkbookContent, plans: readonly SheetPlan[]): Steps<Compared> {
  const before = known.get(plans);
  if (before?.content === content) return before;
  const states = yield* compareSheets(content, plans);
  const now = { content, states, references: yield* referencesAmong(content, plans) };
  known.set(plans, now);
  return now;
}

function compared(content: WorkbookContent, plans: readonly SheetPlan[]): Compared {
  return finish(compareInSteps(content, plans));
}

/**
 * Compares every planned sheet, cell by cell, with what the workbook held when it was read.
 * Example: after a writing, each of them is `current`.
 */
export function sheetStates(content: WorkbookContent, plans: readonly SheetPlan[]): ReadonlyMap<SheetKey, SheetState> {
  return compared(content, plans).states;
}

/**
 * The sheets that have to be written for some of them to be written, and for each the one that brings it along; `null`
 * for those that were chosen. A sheet needs those that its formulas refer to as they are planned, and brings along
 * those that refer to it where it is now: its cells may move. Sheets that hold what is planned need not be written.
 * Example: the text for the report brings along a forecast that is old.
 */
export function sheetsTogether(
  content: WorkbookContent,
  plans: readonly SheetPlan[],
  chosen: readonly SheetKey[],
): ReadonlyMap<SheetKey, SheetKey | null> {
  const { states, references } = compared(content, plans);
  const isOld = (key: SheetKey) => states.get(key)?.kind !== 'current';
  const together = new Map<SheetKey, SheetKey | null>(
    chosen.filter((key) => states.has(key)).map((key) => [key, null]),
  );
  // What is added while it is walked is walked too.
  for (const by of together.keys()) {
    const needed = references.find(({ key }) => key === by)?.planned ?? [];
    const moved = references.filter(({ held }) => held.includes(by)).map(({ key }) => key);
    for (const key of [...needed, ...moved]) if (isOld(key) && !together.has(key)) together.set(key, by);
  }
  return together;
}

/** The plan without the links that need not lead anywhere, where they would: to sheets that are not there then either. */
function withoutDeadLinks(plan: SheetPlan, there: ReadonlySet<string>): SheetPlan {
  const cells = plan.cells.map((cell): PlanCell => {
    const { link, ...rest } = cell;
    if (link?.isOptional !== true || there.has(link.sheet.toLowerCase())) return cell;
    return { ...rest, style: 'text' };
  });
  return { ...plan, cells };
}

/** The plans to write for the chosen sheets to be written, in the order of the plans. */
export function plansTogether(
  content: WorkbookContent,
  plans: readonly SheetPlan[],
  chosen: readonly SheetKey[],
): readonly SheetPlan[] {
  const together = sheetsTogether(content, plans, chosen);
  const written = plans.filter(({ key }) => together.has(key));
  const names = [...content.sheets.map(({ grid }) => grid.name), ...written.map(({ name }) => name)];
  const there = new Set(names.map((name) => name.toLowerCase()));
  return written.map((plan) => withoutDeadLinks(plan, there));
}
