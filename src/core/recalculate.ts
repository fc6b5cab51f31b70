import type { WorkbookContent } from '../workbook/port';
import type { Audit } from './audit/audit';
import type { Grid } from './cells/grid';
import { audit } from './audit/audit';
import { calculateInSteps } from './calculation/calculate';
import { equityWarnings } from './calculation/equity-warnings';
import { listAgainstTables } from './calculation/follow-up/list-against-tables';
import type { Results } from './calculation/results';
import type { Settings } from './calculation/settings';
import type { OwnOutcome } from './documents/own-outcome';
import type { Finding, NotChecked } from './documents/finding';
import type { WorkbookDocuments } from './documents/workbook-documents';
import { calculateGrids } from './formulas/calculate-grids';
import type { Steps } from './pace/steps';
import { finish } from './pace/steps';
import { guardPersonalNumbers } from './privacy/guard-personal-numbers';
import { readDocumentsInSteps } from './reading/read-documents';
import { readOwnOutcomes } from './report/social-budget/own-outcomes';
import { buildReport } from './report/report';
import type { ReportRules } from './report/report-rules';
import type { SheetPlan } from './report/plan/sheet-plan';
import { lastDayOf } from './rules/dated-rule';
import { EQUITY_CEILING } from './rules/equity-ceiling';
import { RULES_IN_USE } from './rules/rules-in-use';

/** Everything that Tertial has to say of a workbook. */
export interface Recalculation {
  readonly documents: WorkbookDocuments;
  readonly results: Results;
  /** What the user has typed beside goals, in the sheet or in the pane. */
  readonly ownOutcomes: readonly OwnOutcome[];
  readonly findings: Audit['findings'];
  readonly notChecked: readonly NotChecked[];
}

/** What the workbook itself does not say of the moment and the place. */
export interface Occasion {
  /** `yyyy-mm-dd`: later dates have not come yet. `null` if the day does not matter. */
  readonly today: string | null;
  /** The file's name, or the name that Excel shows. */
  readonly workbookName: string | null;
  /** What the user has typed in the pane and not written yet; it comes before what the sheet holds. */
  readonly unwritten?: readonly OwnOutcome[];
}

/** What stands beside goals in the sheet that was written last, and what has been typed since. */
function ownOutcomesOf(sheets: WorkbookContent['sheets'], unwritten: readonly OwnOutcome[]): OwnOutcome[] {
  const written = sheets.filter(({ marker }) => marker === 'socialBudget');
  const typed = new Map(written.flatMap(({ grid }) => readOwnOutcomes(grid)).map((own) => [own.key, own]));
  for (const own of unwritten) typed.set(own.key, own);
  return [...typed.values()];
}

/** What is checked are values as they stand, which the workbook calculates anew only when it is asked to. */
function staleValues([first]: readonly Grid[]): NotChecked[] {
  const reason =
    'Arbetsboken räknar bara om när någon ber om det, så formlernas värden kan vara gamla. Tryck F9 i Excel och räkna om.';
  return first === undefined ? [] : [{ sheet: first.name, range: null, reason }];
}

/** What the results themselves show. */
function findingsIn({ followUp, equity }: Results, { budgets }: WorkbookDocuments): Finding[] {
  return [...listAgainstTables(followUp), ...equityWarnings(equity, budgets)];
}

/** Reads, audits and computes a workbook. Tertial's own sheets are no input. */
export function* recalculateInSteps(
  { sheets, isManual }: WorkbookContent,
  settings: Settings,
  { today, workbookName, unwritten = [] }: Occasion = { today: null, workbookName: null },
): Steps<Recalculation> {
  const own = sheets.flatMap(({ grid, marker }) => (marker === null ? [grid] : []));
  const guarded = yield* guardPersonalNumbers(calculateGrids(own));
  const documents = yield* readDocumentsInSteps(guarded.grids, workbookName);
  const audited = yield* audit(documents, { today, exitRules: settings.exitRules });
  const ownOutcomes = ownOutcomesOf(sheets, unwritten);
  const results = yield* calculateInSteps(documents, settings, ownOutcomes);
  return {
    documents,
    results,
    ownOutcomes,
    findings: [...guarded.findings, ...documents.findings, ...audited.findings, ...findingsIn(results, documents)],
    notChecked: [
      ...(isManual ? staleValues(own) : []),
      ...guarded.notChecked,
      ...documents.notChecked,
      ...audited.notChecked,
      ...results.notChecked,
    ],
  };
}

/** All of `recalculateInSteps` at once. */
export function recalculate(...given: Parameters<typeof recalculateInSteps>): Recalculation {
  return finish(recalculateInSteps(...given));
}

const REPORT_RULES: ReportRules = {
  ceilingFor: (year) =>
    EQUITY_CEILING.find(({ from, to }) => from <= lastDayOf(year) && (to === null || lastDayOf(year) <= to))?.value ??
    null,
  used: RULES_IN_USE.map(({ name, from, told, reference }) => ({
    name,
    from,
    value: told,
    reference,
  })),
};

/** The sheets to write for a workbook: the same for the same workbook and settings. */
export function planSheets(
  content: WorkbookContent,
  recalculation: Recalculation,
  settings: Settings,
): readonly SheetPlan[] {
  return buildReport({ ...recalculation, settings, rules: REPORT_RULES, sheets: content.sheets });
}
