import type { WorkbookSheet } from '../port/workbook';
import { publicResults } from '../calculation/disclosure/public-results';
import type { Results } from '../calculation/results';
import type { Settings } from '../settings/settings';
import type { UserNotes } from '../documents/notes/user-notes';
import type { Finding, NotChecked } from '../documents/finding';
import type { TertialDocument } from '../documents/tertial-document';
import { ofKind } from '../documents/tertial-document';
import { readDecisions } from './findings/notes';
import type { EquitySheet } from './equity/plan';
import { equitySheet } from './equity/plan';
import type { ForecastSheet } from './forecast/plan';
import { forecastSheet } from './forecast/plan';
import { findingsSheet } from './findings/plan';
import type { CountPlace } from './follow-up/places';
import { socialBudgetSheet } from './social-budget/plan';
import { followUpSheet, lastYear } from './follow-up/plan';
import { peersSheet } from './peers/plan';
import { publicSheet } from './follow-up-public/plan';
import { fingerprint } from './overview/fingerprint';
import { memberSharesSheet } from './member-shares/plan';
import { overviewSheet } from './overview/plan';
import { listFormula } from './follow-up/list-formula';
import type { SheetKey, SheetPlan } from '../port/sheet-plan';
import { scenariosSheet } from './scenarios/plan';
import type { TextReferences } from './text/figure-cells';
import { reportText } from './text/report-text';
import { textSheet } from './text/plan';
import { readFigures } from './findings/read-figures';
import type { ReportRules } from './report-rules';
import { sheetNames } from './sheet-names';
import type { UserCells } from './parts/user-cells';
import { userCells } from './parts/user-cells';

/** All that the sheets are made from. */
export interface ReportInput {
  readonly documents: readonly TertialDocument[];
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** Everything that was not checked or computed, the results' own included. */
  readonly notChecked: readonly NotChecked[];
  readonly settings: Settings;
  /** What the user has typed in Tertial's sheets. */
  readonly notes: UserNotes;
  readonly rules: ReportRules;
  /** The workbook's sheets in their order, Tertial's own from an earlier run included. */
  readonly sheets: readonly WorkbookSheet[];
}

function reasonsOf({ notChecked }: Results): string[] {
  const reasons = [...new Set(notChecked.map(({ sheet, reason }) => `${sheet}: ${reason}`))];
  return reasons.length > 0 ? reasons : ['Arbetsboken har ingen tabell med det som behövs.'];
}

type Named = Readonly<Record<SheetKey, string>>;

function findingsOf(input: ReportInput, { name, cells }: { name: string; cells: UserCells }) {
  const { documents, findings, sheets } = input;
  const earlier = sheets.filter(({ marker }) => marker === 'findings');
  return findingsSheet({
    name,
    findings,
    decisions: earlier.flatMap(({ grid }) => readDecisions(grid)),
    cells,
    figures: readFigures(documents),
  });
}

/** The formula of a count in the list that it was counted in. */
function listFormulaFor({ documents, settings }: ReportInput, { placed, measure, column }: CountPlace): string | null {
  const { result } = placed;
  const list = ofKind(documents, 'participants').find(({ sheet }) => sheet === result.sheet);
  return list === undefined || column === 'percent'
    ? null
    : listFormula(list, { result, measure, column }, settings.exitRules);
}

/** The sheet of follow-up, and that of the social budget, which takes outcomes from it. */
function followUpSheets(input: ReportInput, names: Named, cells: UserCells) {
  const { results, settings } = input;
  const followUp = followUpSheet({
    name: names.followUp,
    results: results.followUp,
    cells,
    listFormula: (place) => listFormulaFor(input, place),
  });
  const social = socialBudgetSheet({
    name: names.socialBudget,
    results: results.socialBudgets,
    settings: settings.socialBudget,
    own: input.notes.outcomes,
    cells,
    followUp,
  });
  return { followUp, social };
}

function publicPlan({ results, settings: { disclosure } }: ReportInput, name: string): SheetPlan {
  return publicSheet({ name, results: publicResults(lastYear(results.followUp), disclosure), settings: disclosure });
}

/** The sheets of money, and of findings, that the overview leads to. */
function detailSheets(input: ReportInput, names: Named, cells: UserCells) {
  const { memberShares, equity } = input.results;
  const shown = { cells, reasons: reasonsOf(input.results) };
  const method = input.settings.apportionment;
  const ruleFor = input.rules.ceilingFor;
  return {
    shares: memberSharesSheet({ name: names.memberShares, results: memberShares, method, ...shown }),
    equity: equitySheet({ name: names.equity, results: equity, findings: input.findings, ruleFor, ...shown }),
    findings: findingsOf(input, { name: names.findings, cells }),
  };
}

/** The sheet of the forecast where there is one; else it is left as it is, with all that the user has typed in it. */
function forecastOf(input: ReportInput, given: { name: string; cells: UserCells; equity: EquitySheet }) {
  const { forecast } = input.results;
  return forecast === null ? null : forecastSheet({ ...given, forecast, ruleFor: input.rules.ceilingFor });
}

/** The sheet of scenarios where there is a budget to change; else it is left as it is. */
function scenarioPlans(input: ReportInput, name: string, equity: EquitySheet): SheetPlan[] {
  const { scenarios: results } = input.results;
  if (results === null) return [];
  const given = { cells: userCells(input.sheets), ruleFor: input.rules.ceilingFor, equity };
  return [scenariosSheet({ name, results, inputs: input.notes.scenarios, ...given })];
}

/** The text for the report, with references to the sheets that hold its figures. */
function textPlan(input: ReportInput, name: string, sheets: Omit<TextReferences, 'counted'>): SheetPlan {
  const { sources, figures, paragraphs } = reportText(input.results, input.settings, input.notes);
  return textSheet({ name, figures, paragraphs, references: { ...sheets, counted: sources.followUp } });
}

/** The sheets that are written where the workbook has something for them, in their order. */
function optionalSheets(
  input: ReportInput,
  names: Named,
  { equity, forecast }: { readonly equity: EquitySheet; readonly forecast: ForecastSheet | null },
): SheetPlan[] {
  const cells = userCells(input.sheets);
  const { followUp, social } = followUpSheets(input, names, cells);
  const references = { forecast: forecast?.references ?? null, followUp, social };
  const others = [
    followUp.plan,
    publicPlan(input, names.followUpPublic),
    social.plan,
    peersSheet({ name: names.peers, results: input.results.peers, cells }),
    textPlan(input, names.text, references),
  ];
  const wanted = others.filter(({ key }) => isWanted(key, input));
  return [...(forecast === null ? [] : [forecast.plan]), ...scenarioPlans(input, names.scenarios, equity), ...wanted];
}

/** A sheet that is written where the workbook has what it shows, or had it when the sheet was written. */
function isWanted(key: SheetKey, { results, sheets }: ReportInput): boolean {
  const { forecast, followUp, socialBudgets, peers } = results;
  const isThere = sheets.some(({ marker }) => marker === key);
  const isOfFollowUp = key === 'followUp' || key === 'followUpPublic' || key === 'text';
  const isOfGoals = key === 'socialBudget' || key === 'text';
  return (
    isThere ||
    (isOfFollowUp && followUp.length > 0) ||
    (isOfGoals && socialBudgets.length > 0) ||
    (key === 'peers' && peers.length > 0) ||
    (key === 'text' && forecast !== null)
  );
}

/**
 * The sheets to write, in their order: overview, member shares, equity, then forecast, follow-up, social budget,
 * comparison and text where there are any, and findings. Nothing is written here; the same input gives the same plans. Decisions that the user has
 * made in an earlier sheet of findings are carried over.
 * Example: a workbook without tables gives four sheets that say so.
 */
export function buildReport(input: ReportInput): readonly SheetPlan[] {
  const { documents, results, findings, notChecked, rules } = input;
  const cells = userCells(input.sheets);
  const names = sheetNames(input.sheets);
  const sheets = detailSheets(input, names, cells);
  const forecast = forecastOf(input, { name: names.forecast, cells, equity: sheets.equity });
  const overview = overviewSheet({
    name: names.overview,
    documents,
    findings,
    notChecked,
    rules: rules.used,
    fingerprint: fingerprint(documents, cells),
    keyFigures: {
      equity: { results: results.equity, sheet: sheets.equity },
      shares: { results: results.memberShares, sheet: sheets.shares },
      forecast: forecast && results.forecast && { result: results.forecast, sheet: forecast },
    },
    findingsSheet: sheets.findings,
  });
  const optional = optionalSheets(input, names, { equity: sheets.equity, forecast });
  return [overview, sheets.shares.plan, sheets.equity.plan, ...optional, sheets.findings.plan];
}
