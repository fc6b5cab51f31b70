import type { WorkbookContent } from './port/workbook';
import type { Audit } from './audit/audit';
import type { Grid } from './cells/grid';
import { audit } from './audit/audit';
import { auditFormulas } from './audit/formulas/audit-formulas';
import { staleLinks } from './audit/formulas/stale-links';
import { onePerRange } from './audit/one-per-range';
import { oneValueEach } from './audit/one-value-each';
import type { Coverage } from './audit/coverage/coverage';
import { coverageOf } from './audit/coverage/coverage';
import { unsearchedSheets, untestedTables } from './audit/coverage/untested';
import type { AuditOptions } from './audit/document-audit';
import type { Read } from './audit/proof/sheet-evidence';
import { evidenceOf } from './audit/proof/sheet-evidence';
import { calculateInSteps } from './calculation/calculate';
import { lawFindings } from './calculation/law/law-findings';
import { equityWarnings } from './calculation/money/equity-warnings';
import { forecastFindings } from './calculation/forecast/forecast-findings';
import { proseChecks } from './calculation/prose/prose-checks';
import { printedPoints } from './calculation/social-budget/printed-points';
import { listAgainstTables } from './calculation/follow-up/list-against-tables';
import { statementFindings } from './calculation/statements/statement-findings';
import { withViewFindings } from './calculation/activity-views/view-findings';
import type { Results } from './calculation/results';
import type { Settings } from './settings/settings';
import type { UnwrittenNotes, UserNotes } from './documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from './documents/notes/user-notes';
import type { Finding, NotChecked } from './documents/finding';
import type { TertialDocument } from './documents/tertial-document';
import { ofKind } from './documents/tertial-document';
import { calculateGrids } from './formulas/calculate-grids';
import type { Steps } from './pace/steps';
import { finish } from './pace/steps';
import { guardPersonalNumbers, withoutPersonalNumbers } from './privacy/guard-personal-numbers';
import { readDocumentsInSteps } from './reading/read-documents';
import { sheetOfOtherKind } from './reading/unread-sheets';
import { publicWarnings } from './sheets/follow-up-public/public-follow-up';
import type { FindingReview } from './sheets/findings/open-findings';
import { reviewFindings } from './sheets/findings/review-findings';
import { readUserNotes } from './sheets/notes/read-user-notes';
import { buildReportInSteps, leftSheets } from './sheets/sheets';
import type { SheetPlan } from './port/sheet-plan';
import type { Rulebook } from './rules/rulebook';
import { RULEBOOK } from './rules/rulebook';

/** Everything that Tertial finds and computes of a workbook. */
export interface Recalculation {
  readonly documents: readonly TertialDocument[];
  readonly results: Results;
  /** What the user has typed in Tertial's sheets, or in the pane. */
  readonly notes: UserNotes;
  readonly findings: Audit['findings'];
  /** The same findings with what the user has decided of them: which are open, which are accepted. */
  readonly review: FindingReview;
  readonly notChecked: readonly NotChecked[];
  /** How many of each sheet's amounts something proves. */
  readonly coverage: readonly Coverage[];
}

/** What the workbook itself does not state about the moment and the place. */
export interface Occasion {
  /** `yyyy-mm-dd`: later dates have not come yet. `null` if the day does not matter. */
  readonly today: string | null;
  /** The file's name, or the name that Excel shows. */
  readonly workbookName: string | null;
  readonly unwritten?: UnwrittenNotes;
  /** How many drafts the workbook keeps of what was typed in panes, which are left out. */
  readonly draftsLeftOut?: number;
  /** The rules to compute by, in place of those that are known. */
  readonly rules?: Rulebook;
}

/** Any day, and any workbook. */
const NO_OCCASION: Occasion = { today: null, workbookName: null };

/** What is checked are values as they are, which the workbook calculates anew only when it is asked to. */
function staleValues(grids: readonly Grid[]): NotChecked[] {
  const first = grids.find(({ origin }) => origin?.isManual !== false);
  const reason =
    'Arbetsboken räknar bara om när någon ber om det, så formlernas värden kan vara gamla. Tryck F9 i Excel och läs om arbetsboken.';
  return first === undefined ? [] : [{ sheet: first.name, range: null, reason }];
}

/** What was typed in a pane and is on no sheet is not counted with unasked. */
function leftDrafts([first]: readonly Grid[], drafts: number): NotChecked[] {
  if (first === undefined || drafts === 0) return [];
  const reason = `Arbetsboken har ${drafts === 1 ? 'ett utkast' : `${drafts} utkast`} som är skrivet i Tertials panel men inte på bladen, och det räknas inte med. Öppna Tertial i Excel och skriv bladen.`;
  return [{ sheet: first.name, range: null, reason }];
}

const findingsOf = (steps: readonly { readonly findings: readonly Finding[] }[]) =>
  steps.flatMap(({ findings }) => findings);

/** What the results themselves show. */
function findingsIn(results: Results, documents: readonly TertialDocument[], settings: Settings): Finding[] {
  const { followUp, equity, forecast, socialBudgets } = results;
  return [
    ...listAgainstTables(followUp),
    ...equityWarnings(equity, ofKind(documents, 'budget')),
    ...lawFindings(documents, equity),
    ...(forecast === null ? [] : forecastFindings(forecast)),
    ...socialBudgets.flatMap((budget) => printedPoints(budget, settings.socialBudget)),
  ];
}

/** What the tables show by themselves, and what the results show besides. */
function withResults(
  found: readonly Finding[],
  { results, documents, settings }: Pick<Recalculation, 'results' | 'documents'> & { readonly settings: Settings },
): Finding[] {
  const between = statementFindings(results.statements.checks, found);
  return [...found, ...findingsIn(results, documents, settings), ...between];
}

/** The sheets that Tertial has written. */
function writtenIn(sheets: WorkbookContent['sheets']): Grid[] {
  return sheets.flatMap(({ grid, marker }) => (marker === null ? [] : [grid]));
}

/** What of the workbook itself is in the way of checking it: values that may be old, sheets of other kinds. */
function unreadable({ isManual, unreadSheets = [] }: WorkbookContent, own: readonly Grid[]): NotChecked[] {
  return [
    ...(isManual ? staleValues(own) : []),
    ...unreadSheets.map(({ name, kind }) => sheetOfOtherKind({ name: withoutPersonalNumbers(name), kind })),
  ];
}

/** Audits what was read against what the sheets' own figures show, and counts how much of them that proves. */
function* auditInSteps(grids: readonly Grid[], read: Read, options: AuditOptions) {
  const evidence = yield* evidenceOf(grids, read.documents);
  const audited = yield* audit(read.documents, options, evidence);
  const coverage = coverageOf(evidence, audited.equations, read.documents);
  const notChecked = [...audited.notChecked, ...unsearchedSheets(grids, read, coverage)];
  return { audited: { ...audited, notChecked }, coverage };
}

/** With what the views of activities show, one value for each cell. */
const settled = (found: readonly Finding[], { activityViews }: Results) =>
  oneValueEach(withViewFindings(found, activityViews));

/** What of activities could not be compared. */
const viewsLeftOut = ({ activityViews }: Results) => ({ notChecked: activityViews?.notChecked ?? [] });

/** What each step has left out, and the tables in which nothing could be tested. */
function leftOut(steps: readonly Pick<Audit, 'notChecked'>[], coverage: readonly Coverage[]): NotChecked[] {
  const known = steps.flatMap(({ notChecked }) => notChecked);
  return [...known, ...untestedTables(coverage, known)];
}

/** Reads, audits and computes a workbook. Tertial's own sheets are no input. */
export function* recalculateInSteps(
  content: WorkbookContent,
  settings: Settings,
  { today, workbookName, unwritten = NOTHING_UNWRITTEN, draftsLeftOut = 0, rules = RULEBOOK }: Occasion = NO_OCCASION,
): Steps<Recalculation> {
  const { sheets } = content;
  const own = sheets.flatMap(({ grid, marker }) => (marker === null ? [grid] : []));
  const guarded = yield* guardPersonalNumbers(calculateGrids(own), writtenIn(sheets));
  const name = withoutPersonalNumbers(workbookName ?? '');
  const { documents, ...reading } = yield* readDocumentsInSteps(guarded.grids, name, settings.sheetKinds);
  const terms = { ...settings, rules };
  const { audited, coverage } = yield* auditInSteps(guarded.grids, { documents, ...reading }, { ...terms, today });
  const notes = readUserNotes(sheets, unwritten);
  const results = yield* calculateInSteps(documents, terms, notes);
  const checks = [proseChecks(documents, results), staleLinks(guarded.grids, content.linked ?? [])];
  const found = withResults(findingsOf([guarded, reading, audited, ...checks]), { results, documents, settings });
  const question = { isCalculated: !content.isManual, found: settled(found, results), equations: audited.equations };
  const findings = onePerRange(oneValueEach(yield* auditFormulas(guarded.grids, question)));
  return {
    documents,
    results,
    ...{ notes, coverage, findings, review: reviewFindings(findings, notes.decisions) },
    notChecked: [
      ...[...unreadable(content, own), ...leftDrafts(own, draftsLeftOut)],
      ...leftOut([guarded, reading, audited, results, ...checks, viewsLeftOut(results)], coverage),
      ...leftSheets(sheets, results),
      ...(yield* publicWarnings({ results, settings, published: notes.published })),
    ],
  };
}

/** All of `recalculateInSteps` at once. */
export function recalculate(...given: Parameters<typeof recalculateInSteps>): Recalculation {
  return finish(recalculateInSteps(...given));
}

/** The sheets to write for a workbook: the same for the same workbook and settings. */
export function planSheetsInSteps(
  content: WorkbookContent,
  recalculation: Recalculation,
  settings: Settings,
): Steps<readonly SheetPlan[]> {
  const otherNames = content.unreadSheets?.map(({ name }) => name) ?? [];
  return buildReportInSteps({ ...recalculation, settings, sheets: content.sheets, otherNames });
}

/** All of `planSheetsInSteps` at once. */
export function planSheets(...given: Parameters<typeof planSheetsInSteps>): readonly SheetPlan[] {
  return finish(planSheetsInSteps(...given));
}
