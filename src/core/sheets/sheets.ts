import type { Results } from '../calculation/results';
import type { NotChecked } from '../documents/finding';
import type { SheetKey, SheetPlan } from '../port/sheet-plan';
import { SHEET_KEYS } from '../port/sheet-plan';
import { withinLimits } from '../port/within-limits';
import type { WorkbookSheet } from '../port/workbook';
import { leftSentences } from './notes/left-sheets';
import { ownSheets } from './notes/own-sheets';
import { userCells } from './parts/user-cells';
import type { BuiltSheet, ReportInput, SheetContext, SheetEntry } from './sheet-entry';
import { sheetNames } from './sheet-names';
import { SHEETS } from './sheet-table';

/** Sheets take what they need of each other from here, so that none is planned twice. */
function contextOf(input: ReportInput): SheetContext {
  const planned = new Map<SheetEntry, BuiltSheet | null>();
  const context: SheetContext = {
    ...input,
    names: sheetNames(input.sheets, input.otherNames),
    cells: userCells(input.sheets),
    built: <Built extends BuiltSheet | null>(entry: SheetEntry<Built>) => {
      if (!planned.has(entry)) planned.set(entry, entry.plan(context));
      // The map holds under an entry what that entry has planned.
      return planned.get(entry) as Built;
    },
  };
  return context;
}

/** True if a sheet is written: where the results have something for it, or where it is there and would else be old. */
function isWritten(key: SheetKey, { sheets, results }: Pick<ReportInput, 'sheets' | 'results'>): boolean {
  const { isWanted, left } = SHEETS[key];
  return isWanted(results) || (left === null && ownSheets(sheets, key).written !== null);
}

/**
 * Sheets of an earlier run that are left as they are, with the user's notes: nothing can be computed to go with them,
 * something in them cannot be read, or they are copies.
 */
export function leftSheets(sheets: readonly WorkbookSheet[], results: Results): NotChecked[] {
  const names = sheetNames(sheets);
  return SHEET_KEYS.flatMap((key) => {
    const { left } = SHEETS[key];
    if (isWritten(key, { sheets, results })) return leftSentences(ownSheets(sheets, key), names[key]);
    const marked = sheets.filter(({ marker }) => marker === key);
    return left === null ? [] : marked.map(({ grid }) => ({ sheet: grid.name, range: null, reason: left }));
  });
}

/** The plan, with the sheets that it must be written beside. */
function besideLeft(plan: SheetPlan, sheets: readonly WorkbookSheet[]): SheetPlan {
  const beside = ownSheets(sheets, plan.key).left.map(({ sheet }) => sheet.grid.name);
  return beside.length === 0 ? plan : { ...plan, beside };
}

/**
 * The sheets to write, in their order: overview, member shares, equity, then forecast, follow-up, social budget,
 * comparison and text where the workbook has what they show, or had it when they were written, and findings.
 * Nothing is written here; the same input gives the same plans. Decisions that the user has made in an earlier
 * sheet of findings are carried over.
 * Example: a workbook without tables gives four sheets that show so; of `keys`, only those and what they refer to are
 * planned.
 */
export function buildReport(input: ReportInput, keys: readonly SheetKey[] = SHEET_KEYS): readonly SheetPlan[] {
  const context = contextOf(input);
  return keys.flatMap((key) => {
    const plan = isWritten(key, input) ? context.built(SHEETS[key])?.plan : undefined;
    return plan === undefined ? [] : [withinLimits(besideLeft(plan, input.sheets))];
  });
}
