import type { WorkbookContent } from './port/workbook';
import type { Audit } from './audit/audit';
import type { Grid } from './cells/grid';
import { audit } from './audit/audit';
import { auditFormulas } from './audit/formulas/audit-formulas';
import { onePerRange } from './audit/one-per-range';
import { oneValueEach } from './audit/one-value-each';
import type { Coverage } from './audit/coverage/coverage';
import { coverageOf } from './audit/coverage/coverage';
import { unsearchedSheets, untestedTables } from './audit/coverage/untested';
import type { AuditOptions } from './audit/document-audit';
import type { Read } from './audit/proof/sheet-evidence';
import { evidenceOf } from './audit/proof/sheet-evidence';
import { calculateInSteps } from './calculation/calculate';
import { equityWarnings } from './calculation/money/equity-warnings';
import { forecastFindings } from './calculation/forecast/forecast-findings';
import { proseChecks } from './calculation/prose/prose-checks';
import { printedPoints } from './calculation/social-budget/printed-points';
import { listAgainstTables } from './calculation/follow-up/list-against-tables';
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
import { readUserNotes } from './sheets/notes/read-user-notes';
import { buildReport, leftSheets } from './sheets/sheets';
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
  /** The rules to compute by, in place of those that are known. */
  readonly rules?: Rulebook;
}

/** Any day, and any workbook. */
const NO_OCCASION: Occasion = { today: null, workbookName: null };

/** What is checked are values as they are, which the workbook calculates anew only when it is asked to. */
function staleValues([first]: readonly Grid[]): NotChecked[] {
  const reason =
    'Arbetsboken räknar bara om när någon ber om det, så formlernas värden kan vara gamla. Tryck F9 i Excel och räkna om.';
  return first === undefined ? [] : [{ sheet: first.name, range: null, reason }];
}

const findingsOf = (steps: readonly { readonly findings: readonly Finding[] }[]) =>
  steps.flatMap(({ findings }) => findings);

/** What the results themselves show. */
function findingsIn(results: Results, documents: readonly TertialDocument[], settings: Settings): Finding[] {
  const { followUp, equity, forecast, socialBudgets } = results;
  return [
    ...listAgainstTables(followUp),
    ...equityWarnings(equity, ofKind(documents, 'budget')),
    ...(forecast === null ? [] : forecastFindings(forecast)),
    ...socialBudgets.flatMap((budget) => printedPoints(budget, settings.socialBudget)),
  ];
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

/** What each step has left out, and the tables in which nothing could be tested. */
function leftOut(steps: readonly Pick<Audit, 'notChecked'>[], coverage: readonly Coverage[]): NotChecked[] {
  const known = steps.flatMap(({ notChecked }) => notChecked);
  return [...known, ...untestedTables(coverage, known)];
}

/** Reads, audits and computes a workbook. Tertial's own sheets are no input. */
export function* recalculateInSteps(
  content: WorkbookContent,
  settings: Settings,
  { today, workbookName, unwritten = NOTHING_UNWRITTEN, rules = RULEBOOK }: Occasion = NO_OCCASION,
): Steps<Recalculation> {
  const { sheets } = content;
  const own = sheets.flatMap(({ grid, marker }) => (marker === null ? [grid] : []));
  const guarded = yield* guardPersonalNumbers(calculateGrids(own), writtenIn(sheets));
  const name = withoutPersonalNumbers(workbookName ?? '');
  const { documents, ...reading } = yield* readDocumentsInSteps(guarded.grids, name);
  const terms = { ...settings, rules };
  const { audited, coverage } = yield* auditInSteps(guarded.grids, { documents, ...reading }, { ...terms, today });
  const notes = readUserNotes(sheets, unwritten);
  const results = yield* calculateInSteps(documents, terms, notes);
  const prose = proseChecks(documents, results);
  const found = [...findingsOf([guarded, reading, audited, prose]), ...findingsIn(results, documents, settings)];
  const question = { isCalculated: !content.isManual, found: oneValueEach(found), equations: audited.equations };
  return {
    documents,
    results,
    ...{ notes, coverage },
    findings: onePerRange(oneValueEach(yield* auditFormulas(guarded.grids, question))),
    notChecked: [
      ...unreadable(content, own),
      ...leftOut([guarded, reading, audited, results, prose], coverage),
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
export function planSheets(
  content: WorkbookContent,
  recalculation: Recalculation,
  settings: Settings,
): readonly SheetPlan[] {
  const otherNames = content.unreadSheets?.map(({ name }) => name) ?? [];
  return buildReport({ ...recalculation, settings, sheets: content.sheets, otherNames });
}
