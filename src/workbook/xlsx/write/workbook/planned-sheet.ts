import type { SheetKey, SheetPlan } from '../../../../core/port/sheet-plan';
import { MARKER_NAME, markerValue } from '../../../../core/port/marker';
import type { WorkbookPart } from '../../package/workbook-part';

/** A plan and the sheet that it is written in; `existing` is `null` if the sheet is to be added. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  /** The sheet's place among all sheets, chart sheets included. */
  readonly index: number;
  readonly existing: { readonly partName: string; readonly sheetId: number } | null;
}

/**
 * The names of the worksheets that carry the key's marker, or any marker. A copied sheet carries it too; on a sheet
 * of another kind, whose cells are not read, it marks nothing.
 * Example: `['Tertial Eget kapital', 'Tertial Eget kapital (2)']`.
 */
export function markedSheets({ names, sheets }: WorkbookPart, key?: SheetKey): readonly string[] {
  const worksheets = new Set(sheets.flatMap(({ name, unread }) => (unread === null ? [name] : [])));
  return names
    .filter(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase())
    .filter(({ refersTo }) => key === undefined || refersTo === markerValue(key))
    .flatMap(({ sheet }) => (sheet === null || !worksheets.has(sheet) ? [] : [sheet]));
}

/**
 * Finds the sheet of each plan. New sheets come last, in the plans' order, so that no other sheet's
 * index moves. Throws `Error` (a programmer's error) for a plan that does not bear the name of the
 * sheet with its marker, or that bears the name of a sheet without it. Example: in a workbook of two
 * sheets, none of them Tertial's, the first plan gets index 2.
 */
export function placePlans(workbook: WorkbookPart, plans: readonly SheetPlan[]): readonly PlannedSheet[] {
  let next = workbook.sheets.length;
  const taken = new Set<string>();
  return plans.map((plan) => {
    const name = plan.name.toLowerCase();
    if (taken.has(name)) throw new Error(`Two plans for one sheet: ${plan.name}`);
    taken.add(name);
    const index = existingIndex(workbook, plan);
    const sheet = workbook.sheets[index ?? -1];
    if (index === null || !sheet) return { plan, index: next++, existing: null };
    return { plan, index, existing: { partName: sheet.partName, sheetId: sheet.sheetId } };
  });
}

function existingIndex(workbook: WorkbookPart, plan: SheetPlan): number | null {
  const marked = markedSheets(workbook, plan.key);
  const index = workbook.sheets.findIndex(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  if (index >= 0 && workbook.sheets[index]?.name === plan.name && marked.includes(plan.name)) {
    return index;
  }
  const unplanned = marked.filter((each) => plan.beside?.includes(each) !== true);
  if (unplanned.length > 0) throw new Error(`The plan ${plan.name} is not named as ${unplanned.join()}`);
  if (index >= 0) throw new Error(`The name ${plan.name} is taken by a sheet without the marker`);
  return null;
}
