import type { Results } from '../calculation/results';
import type { NotChecked } from '../documents/finding';
import type { SheetPlan } from '../port/sheet-plan';
import { SHEET_KEYS } from '../port/sheet-plan';
import type { WorkbookSheet } from '../port/workbook';
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

/** Sheets of an earlier run that are left as they are, with the user's notes: nothing can be computed to go with them. */
export function leftSheets(sheets: readonly WorkbookSheet[], results: Results): NotChecked[] {
  return sheets.flatMap(({ grid, marker }) => {
    if (marker === null || SHEETS[marker].isWanted(results)) return [];
    const { left } = SHEETS[marker];
    return left === null ? [] : [{ sheet: grid.name, range: null, reason: left }];
  });
}

/**
 * The sheets to write, in their order: overview, member shares, equity, then forecast, follow-up, social budget,
 * comparison and text where the workbook has what they show, or had it when they were written, and findings.
 * Nothing is written here; the same input gives the same plans. Decisions that the user has made in an earlier
 * sheet of findings are carried over.
 * Example: a workbook without tables gives four sheets that say so.
 */
export function buildReport(input: ReportInput): readonly SheetPlan[] {
  const context = contextOf(input);
  return SHEET_KEYS.flatMap((key) => {
    const entry = SHEETS[key];
    const isThere = input.sheets.some(({ marker }) => marker === key);
    const isWritten = entry.isWanted(input.results) || (isThere && entry.left === null);
    return isWritten ? (context.built(entry)?.plan ?? []) : [];
  });
}
