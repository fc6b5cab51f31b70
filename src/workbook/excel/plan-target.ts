import { referredSheets } from '../../core/cells/referred-sheets';
import type { SheetPlan } from '../../core/port/sheet-plan';
import { markersOf } from '../../core/port/marker';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { WorkbookFrame } from './read-frame';

/** A plan and the sheet that it is written in; `sheetId` is `null` if the sheet is to be added. */
export interface PlanTarget {
  readonly plan: SheetPlan;
  readonly sheetId: string | null;
  readonly isMarked: boolean;
}

/**
 * Finds the sheet of each plan by its marker. A sheet that was not there `before`, has a plan's name and
 * is empty was added by an earlier attempt that got no further. Throws `WorkbookTrouble` (`sheetGone`)
 * if sheets were renamed, removed or added since the plans were made, so that they no longer fit.
 */
export function planTargets(
  { sheets, names }: WorkbookFrame,
  plans: readonly SheetPlan[],
  before: ReadonlySet<string>,
): PlanTarget[] {
  const markers = markersOf(names);
  return plans.map((plan) => {
    const isLeft = (name: string) => plan.beside?.includes(name) === true;
    const marked = sheets.filter(({ name }) => markers.get(name) === plan.key && !isLeft(name));
    const named = sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (named === undefined && marked.length === 0) return { plan, sheetId: null, isMarked: false };
    if (named?.name === plan.name && marked.includes(named)) return { plan, sheetId: named.id, isMarked: true };
    const isStarted = named !== undefined && !before.has(named.id) && named.usedRange === null && marked.length === 0;
    if (!isStarted) throw new WorkbookTrouble('sheetGone', null);
    return { plan, sheetId: named.id, isMarked: false };
  });
}

/** The names of the sheets that the plans' formulas and links refer to, in lower case: to a formula it is the same. */
function sourcesOf(plans: readonly SheetPlan[]): ReadonlySet<string> {
  const cells = plans.flatMap((plan) => plan.cells);
  const linked = cells.flatMap(({ link }) => (link ? [link.sheet] : []));
  const formulas = cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  return new Set([...linked, ...formulas.flatMap(referredSheets)].map((name) => name.toLowerCase()));
}

/** Throws `WorkbookTrouble` (`sheetGone`) if a formula or link of a plan refers to a sheet that is no longer there. */
export function requireSources({ sheets }: WorkbookFrame, plans: readonly SheetPlan[]): void {
  const present = new Set([...sheets, ...plans].map(({ name }) => name.toLowerCase()));
  if ([...sourcesOf(plans)].some((name) => !present.has(name))) throw new WorkbookTrouble('sheetGone', null);
}
