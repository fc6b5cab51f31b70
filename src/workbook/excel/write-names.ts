import { columnName } from '../../core/cells/address';
import { quoteSheetName } from '../../core/cells/sheet-name';
import { markersOf, OWN_PREFIX } from '../../core/port/marker';
import type { PlanName, SheetPlan } from '../../core/port/sheet-plan';
import type { DefinedName } from '../../core/port/workbook';
import type { WorkbookFrame } from './read-frame';
import { rangeIn } from './write-sheet';

const REFERENCE = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/;

/** A sheet, and the cells as they are written. */
interface Target {
  readonly sheet: string;
  readonly cells: string;
}

/** Where a name refers to; `null` for what is no reference. */
function targetOf(refersTo: string): Target | null {
  const [, quoted, plain, cells = ''] = REFERENCE.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? null : { sheet, cells };
}

/**
 * True for a name that refers nowhere since its sheet was deleted. Its formula then begins with an error, which Excel
 * words in its own language: `#REF!$B$14`, `#REFERENS!$B$14`.
 */
const isDead = (refersTo: string) => refersTo.startsWith('#');

/** The absolute address that a name is to have on its sheet. */
const cellsOf = ({ cell: { row, column } }: PlanName) => `$${columnName(column)}$${row + 1}`;

/** Tertial's own where it refers into one of its sheets, or nowhere; else it is the user's. */
function isOwn({ refersTo }: DefinedName, own: ReadonlySet<string>): boolean {
  return isDead(refersTo) || own.has(targetOf(refersTo)?.sheet ?? '');
}

/** The workbook-wide names in the frame by their lower-case text. */
function globalNames({ names }: WorkbookFrame): ReadonlyMap<string, DefinedName> {
  return new Map(names.flatMap((each) => (each.sheet === null ? [[each.name.toLowerCase(), each] as const] : [])));
}

/** Names into rewritten sheets that are no longer planned: each would refer to another figure than it states. */
function staleNames(frame: WorkbookFrame, plans: readonly SheetPlan[]): readonly string[] {
  const planned = new Set(plans.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  const rewritten = new Set(plans.map(({ name }) => name));
  return [...globalNames(frame)].flatMap(([key, { name, refersTo }]) => {
    const isOurs = key.startsWith(OWN_PREFIX) && rewritten.has(targetOf(refersTo)?.sheet ?? '');
    return isOurs && !planned.has(key) ? [name] : [];
  });
}

/** What a name must refer to. */
interface Wanted {
  readonly plan: SheetPlan;
  readonly planned: PlanName;
}

/** Makes a name refer to the planned cell, unless it does so already: what is set is one step more to undo. */
function setName(item: Excel.NamedItem, { refersTo }: DefinedName, { plan, planned }: Wanted): void {
  const target = targetOf(refersTo);
  const cells = cellsOf(planned);
  if (target?.sheet !== plan.name || target.cells !== cells) item.formula = `=${quoteSheetName(plan.name)}!${cells}`;
}

/** A plan and the sheet that it is written in. */
export interface WrittenPlan {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/**
 * Makes the workbook's names refer to the planned cells. One that is there is set in place, so that formulas, charts
 * and rules that use it go on doing so, also when its sheet was deleted and is written anew. A name of the user's, or
 * of a table, is left alone; so is a name into a sheet of Tertial's that is not written now, or into none: it states
 * what it stated.
 */
export function writeNames(context: Excel.RequestContext, frame: WorkbookFrame, written: readonly WrittenPlan[]): void {
  const { names } = context.workbook;
  const plans = written.map(({ plan }) => plan);
  const own = new Set([...markersOf(frame.names).keys(), ...plans.map(({ name }) => name)]);
  const present = globalNames(frame);
  for (const name of staleNames(frame, plans)) names.getItem(name).delete();
  for (const { plan, sheet } of written) {
    for (const planned of plan.names) {
      const key = planned.name.toLowerCase();
      const there = present.get(key);
      const cell = { first: planned.cell, last: planned.cell };
      if (there === undefined && !frame.tableNames.has(key)) names.add(planned.name, rangeIn(sheet, cell));
      if (there !== undefined && isOwn(there, own)) setName(names.getItem(there.name), there, { plan, planned });
    }
  }
}
