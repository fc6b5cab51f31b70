import type { Results } from '../calculation/results';
import type { NotChecked } from '../documents/finding';
import type { Steps } from '../pace/steps';
import { finish } from '../pace/steps';
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

/** What has been planned, each sheet by its entry. */
type Planned = Map<SheetEntry, BuiltSheet | null>;

/** Sheets take what they need of each other from here, so that none is planned twice. */
function contextOf(input: ReportInput, planned: Planned): SheetContext {
  const context: SheetContext = {
    ...input,
    names: sheetNames(input.sheets, input.otherNames),
    cells: userCells(input.sheets),
    written: SHEET_KEYS.filter((key) => isWritten(key, input)),
    built: <Built extends BuiltSheet | null>(entry: SheetEntry<Built>) => {
      if (!planned.has(entry)) planned.set(entry, entry.plan(context));
      // The map holds under an entry what that entry has planned.
      return planned.get(entry) as Built;
    },
  };
  return context;
}

/** Sheets that others refer to: planned by themselves they are no part of another's time. */
const REFERRED_TO: ReadonlySet<SheetKey> = new Set(['memberShares', 'equity', 'forecast', 'followUp', 'socialBudget']);

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
 * The sheets to write, in their order: the report, overview, member shares, equity, forecast, follow-up, social budget,
 * comparison and text where the workbook has what they show, or had it when they were written, and findings.
 * Nothing is written here; the same input gives the same plans. Decisions that the user has made in an earlier
 * sheet of findings are carried over.
 * Example: a workbook without tables gives an overview and the findings; of `keys`, only those and what they refer to are
 * planned.
 */
export function buildReport(input: ReportInput, keys: readonly SheetKey[] = SHEET_KEYS): readonly SheetPlan[] {
  return finish(buildReportInSteps(input, keys));
}

/** As `buildReport`, with a pause after each sheet: those that others refer to come first. */
export function* buildReportInSteps(
  input: ReportInput,
  keys: readonly SheetKey[] = SHEET_KEYS,
): Steps<readonly SheetPlan[]> {
  const planned: Planned = new Map();
  const context = contextOf(input, planned);
  const plans = new Map<SheetKey, SheetPlan>();
  const written = keys.filter((key) => isWritten(key, input));
  for (const key of [...written.filter((each) => REFERRED_TO.has(each)), ...written]) {
    const { planInSteps } = SHEETS[key];
    if (planInSteps !== undefined && !planned.has(SHEETS[key])) planned.set(SHEETS[key], yield* planInSteps(context));
    const plan = context.built(SHEETS[key])?.plan;
    if (plan !== undefined && !plans.has(key)) plans.set(key, withinLimits(besideLeft(plan, input.sheets)));
    yield;
  }
  return written.flatMap((key) => plans.get(key) ?? []);
}
