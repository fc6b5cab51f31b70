import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import type { SheetKey, SheetPlan } from '../../../src/core/port/sheet-plan';
import { calculateInSteps } from '../../../src/core/calculation/calculate';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import { finish } from '../../../src/core/pace/steps';
import type { Recalculation } from '../../../src/core/recalculate';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { RULEBOOK } from '../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readUserNotes } from '../../../src/core/sheets/notes/read-user-notes';
import { buildReport, leftSheets } from '../../../src/core/sheets/sheets';
import { sheetOf } from '../budgets/sheet';
import { blockRows, NORTH } from '../follow-up/block';
import { goalsInText } from '../follow-up/goals';
import type { Stage } from '../forecast/budget-table';
import { budgetTable } from '../forecast/budget-table';
import { EditedSheet } from './edited-sheet';

/** The sheets that users type in. */
export const TYPED_SHEETS = ['forecast', 'scenarios', 'socialBudget', 'text', 'findings'] as const;

export type TypedSheet = (typeof TYPED_SHEETS)[number];

/** A sheet of Tertial's with its marker; `null` where that has been stripped. */
export interface OwnSheet {
  readonly sheet: EditedSheet;
  readonly marker: SheetKey | null;
}

/** What a run found, and what it would write. */
export interface WorkbookRun {
  readonly recalculation: Recalculation;
  readonly plans: readonly SheetPlan[];
}

/** Each wrong figure in a column of its own, among columns that prove how the others add up. */
const WRONG = sheetOf('Ekonomi', [
  ['Budget, tkr'],
  ['', 'Budget 2021', 'Budget 2022', 'Budget 2023', 'Budget 2024', 'Budget 2025', 'Budget 2026'],
  ['Intäkter'],
  ['Försäkringskassan', 500, 600, 640, 655, 713, 748],
  ['Regionen', 250, 300, 320, 328, 357, 374],
  ['Summa intäkter', 750, 905, 960, 983, 1070, 1122],
  ['Kostnader'],
  ['Insatser', 400, 500, 517, 538, 561, 589],
  ['Kansli', 300, 300, 307, 311, 326, 334],
  ['Summa kostnader', 700, 800, 824, 853, 887, 923],
  ['Årets resultat', 50, 105, 136, 130, 183, 191],
]).grid();
const FOLLOW_UP = sheetOf('Norr', [['Norr 2024'], ...blockRows(NORTH)]).grid();
const GOALS = sheetOf('Mål', goalsInText()).grid();

/** The user's sheets: a year's budget with its outturn, one with totals that are wrong, and follow-up with goals. */
export function ownGrids(key: TypedSheet, stage: Stage = 4): Grid[] {
  switch (key) {
    case 'forecast':
    case 'scenarios':
    case 'text':
      return [budgetTable(stage)];
    case 'findings':
      return [WRONG];
    case 'socialBudget':
      return [FOLLOW_UP, GOALS];
  }
}

/** The sheet as it is made for the next year: every year in its texts is one more. */
export function laterYear(grid: Grid): Grid {
  const later = (value: CellValue) =>
    typeof value === 'string' ? value.replace(/\b20\d\d\b/g, (year) => String(Number(year) + 1)) : value;
  return { ...grid, value: (row, column) => later(grid.value(row, column)) };
}

const contentOf = (own: readonly OwnSheet[], grids: readonly Grid[]) => ({
  sheets: [
    ...grids.map((grid) => ({ grid, marker: null })),
    ...own.map(({ sheet, marker }) => ({ grid: sheet.grid(), marker })),
  ],
  ...{ names: [], isManual: false },
});

/**
 * A run when only one of Tertial's own sheets has been edited since `before`: the user's are neither read nor audited
 * again, and no other sheet is planned, which is most of the time that a run takes.
 */
export function runAgain(before: Recalculation, own: readonly OwnSheet[], key: TypedSheet): WorkbookRun {
  const content = contentOf(own, ownGrids(key));
  const notes = readUserNotes(content.sheets, NOTHING_UNWRITTEN);
  const results = finish(calculateInSteps(before.documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }, notes));
  const notChecked = [...results.notChecked, ...leftSheets(content.sheets, results)];
  const recalculation = { ...before, notes, results, notChecked };
  const input = { ...recalculation, settings: DEFAULT_SETTINGS, sheets: content.sheets };
  return { recalculation, plans: buildReport(input, [key]) };
}

/** A run on the user's sheets and on Tertial's as they are left. */
export function runWith(own: readonly OwnSheet[], grids: readonly Grid[]): WorkbookRun {
  const content = contentOf(own, grids);
  const recalculation = recalculate(content, DEFAULT_SETTINGS);
  return { recalculation, plans: planSheets(content, recalculation, DEFAULT_SETTINGS) };
}

/** The workbook as a run leaves it. */
export function writtenBy({ plans }: WorkbookRun): OwnSheet[] {
  return plans.map((plan) => ({ sheet: EditedSheet.of(plan), marker: plan.key }));
}

export const planOf = ({ plans }: WorkbookRun, key: SheetKey): SheetPlan => plans.find((plan) => plan.key === key)!;

/** What is typed is like nothing else in the workbook, so that it is known wherever it is. */
function typedValue(style: string, ordinal: number): CellValue {
  if (style === 'inputNumber') return Number(`${1000 + ordinal}.137`);
  if (style === 'inputPercent') return Number(`0.${String(ordinal).padStart(3, '0')}371`);
  return `skrivet ${ordinal} av användaren`;
}

/** The rows in which a decision is asked for. */
function askingRows({ cells }: SheetPlan): number[] {
  return cells.flatMap(({ row, content }) => (content.kind === 'text' && /^#request/.test(content.text) ? [row] : []));
}

/** Types something into every cell that is for typing, but those that ask for a decision. */
function typeEverywhere(sheet: EditedSheet, plan: SheetPlan): void {
  const asks = new Set(askingRows(plan));
  plan.cells
    .filter(({ style, row }) => style.startsWith('input') && !asks.has(row))
    .forEach(({ row, column, style }, index) => {
      sheet.type(row, column, typedValue(style, index + 1));
    });
}

export const sheetOfKey = (sheets: readonly OwnSheet[], key: SheetKey): EditedSheet =>
  sheets.find(({ marker }) => marker === key)!.sheet;

/** A run in which the forecast is decided, where there is one. */
function decided(grids: readonly Grid[]): WorkbookRun {
  const first = runWith([], grids);
  const forecast = first.plans.find(({ key }) => key === 'forecast');
  if (forecast === undefined) return first;
  const asked = writtenBy(first);
  const [date, by] = askingRows(forecast);
  sheetOfKey(asked, 'forecast').type(date!, 1, '2021-05-20');
  sheetOfKey(asked, 'forecast').type(by!, 1, 'Styrelsen § 14');
  return runWith(asked, grids);
}

/** The workbook as written, after a decision on the first tertial, with something typed in every cell of a sheet for it. */
export function filledWorkbook(key: TypedSheet): { readonly own: OwnSheet[]; readonly plan: SheetPlan } {
  const run = decided(ownGrids(key));
  const own = writtenBy(run);
  const plan = planOf(run, key);
  typeEverywhere(sheetOfKey(own, key), plan);
  return { own, plan };
}
