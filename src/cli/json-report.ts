import type { Coverage } from '../core/audit/coverage/coverage';
import { allCounted } from '../core/audit/coverage/counted';
import { columnName, formatAddress, formatRange } from '../core/cells/address';
import type { Ceiling, EquityResult, MemberSharesResult } from '../core/calculation/money/money-results';
import type { Results } from '../core/calculation/results';
import { describe } from '../core/documents/descriptions/describe';
import type { CellReference, Finding } from '../core/documents/finding';
import type { TertialDocument } from '../core/documents/tertial-document';
import type { Recalculation } from '../core/recalculate';
import type { WorkbookContent, WrittenSheet } from '../core/port/workbook';
import type { SettingError } from '../core/settings/setting-error';
import { withoutPersonalNumbers } from '../core/privacy/guard-personal-numbers';
import { episodesJson, followUpResultJson, socialBudgetJson } from './follow-up-json';
import { forecastJson, forecastLinesJson } from './forecast-json';
import { relationsJson } from './relations-json';
import { scenariosJson } from './scenarios-json';
import { peersResultJson } from './peers-json';
import { jsonNumber } from './json-number';

/** What the report is about. */
export interface Reported {
  readonly file: string;
  readonly sha256: string;
  readonly version: string;
  readonly content: WorkbookContent;
  readonly settingsErrors: readonly SettingError[];
  readonly recalculation: Recalculation;
  readonly written: readonly WrittenSheet[];
  /** True to add what the sheets' figures state about each other. */
  readonly withRelations?: boolean;
}

function documentJson(document: TertialDocument) {
  const { kind, sheet, range, title } = document;
  const { unit, details, columns, lines } = describe(document);
  return {
    ...{ kind, sheet, range: formatRange(range), title, unit, ...details },
    columns: columns.map((each) => ({ ...each, column: columnName(each.column) })),
    lines: lines.map((line) => ({ ...line, row: line.row + 1 })),
  };
}

function causeOf(cause: CellReference | null, own: string): string | null {
  if (cause === null) return null;
  return cause.sheet === own ? formatAddress(cause) : `${cause.sheet}!${formatAddress(cause)}`;
}

function findingJson(finding: Finding) {
  const { rule, severity, at, alsoAt, label, published, expected, difference, parts, causedBy, message } = finding;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: formatAddress(at),
    cells: [at, ...alsoAt].map(formatAddress),
    label,
    published: typeof published === 'string' ? published : jsonNumber(published),
    expected: jsonNumber(expected),
    difference: jsonNumber(difference),
    parts: parts.map((part) => causeOf(part, at.sheet)),
    causedBy: causeOf(causedBy, at.sheet),
    message,
  };
}

function memberSharesJson({ sheet, year, basis, unit, state, region, municipal, method, members }: MemberSharesResult) {
  return {
    year,
    basis,
    sheet,
    unit,
    state: jsonNumber(state.amount),
    region: jsonNumber(region),
    municipal: jsonNumber(municipal),
    method,
    members: members.map(({ name, share, exact, computed, published, difference }) => ({
      name,
      share: jsonNumber(share),
      exact: jsonNumber(exact),
      computed: jsonNumber(computed),
      published: jsonNumber(published?.amount),
      difference: jsonNumber(difference),
    })),
  };
}

function ceilingJson({ mode, base, amount, headroom, within }: Ceiling) {
  return { mode, base: jsonNumber(base), amount: jsonNumber(amount), headroom: jsonNumber(headroom), within };
}

function equityJson({ sheet, year, basis, unit, period, isReplaced, ceiling, otherCeilings, ...entry }: EquityResult) {
  const { opening, income, cost, result, closing } = entry;
  return {
    ...{ year, basis, period, isReplaced, sheet, unit },
    opening: jsonNumber(opening),
    income: jsonNumber(income?.amount),
    cost: jsonNumber(cost?.amount),
    result: jsonNumber(result),
    closing: jsonNumber(closing),
    ceiling: ceiling === null ? null : ceilingJson(ceiling),
    within: ceiling?.within ?? null,
    otherCeilings: otherCeilings.map(ceilingJson),
  };
}

function resultsJson({ memberShares, equity, followUp, forecast, scenarios, episodes, socialBudgets, peers }: Results) {
  const [socialBudget, ...others] = socialBudgets.map(socialBudgetJson);
  return {
    ...(memberShares.length > 0 && { memberShares: memberShares.map(memberSharesJson) }),
    ...(equity.length > 0 && { equity: equity.map(equityJson) }),
    ...(forecast && { forecast: forecastJson(forecast), forecastLines: forecastLinesJson(forecast) }),
    ...(scenarios && { scenarios: scenariosJson(scenarios) }),
    ...(followUp.length > 0 && { followUp: followUp.map(followUpResultJson) }),
    ...(socialBudget && { socialBudget }),
    ...(others.length > 0 && { otherSocialBudgets: others }),
    ...(peers[0] && { peers: peersResultJson(peers[0]) }),
    ...(episodes.length > 0 && { episodes: episodes.map(episodesJson) }),
  };
}

function coverageJson(coverage: readonly Coverage[]) {
  const sheets = coverage.map(({ tables, ...counted }) => ({
    ...counted,
    tables: tables.map(({ range, ...table }) => ({ range: formatRange(range), ...table })),
  }));
  return { ...allCounted(coverage), sheets };
}

/** The report as one JSON object. Amounts are numbers in the document's own unit. */
export function jsonReport(reported: Reported): string {
  const { file, sha256, version, content, settingsErrors, recalculation, written, withRelations } = reported;
  const { documents, results, findings, notChecked, coverage } = recalculation;
  const errors = settingsErrors.map(({ field, message }) => ({ field, message }));
  const sheets = content.sheets.map(({ grid: { name, state, usedRange } }) => ({
    name,
    state,
    usedRange: usedRange && formatRange(usedRange),
  }));
  return jsonText({
    tool: { name: 'tertial', version },
    workbook: { file, sha256, sheets },
    settings: { errors },
    documents: documents.map(documentJson),
    findings: findings.map(findingJson),
    notChecked,
    results: resultsJson(results),
    coverage: coverageJson(coverage),
    ...(withRelations === true &&
      relationsJson(content.sheets.flatMap(({ grid, marker }) => (marker === null ? [grid] : [])))),
    written: written.map(({ name, cells, formulas, mismatches }) => ({
      sheet: name,
      cells,
      formulas,
      verified: mismatches.length === 0,
    })),
  });
}

/** Prints of files and lines: digits and letters by chance. */
const PRINTS: ReadonlySet<string> = new Set(['sha256', 'fingerprint']);

/** The report as JSON, its texts without any number of a person, such as one in a name that the user has typed. */
function jsonText(report: object): string {
  return JSON.stringify(report, (field, value: unknown) =>
    typeof value === 'string' && !PRINTS.has(field) ? withoutPersonalNumbers(value) : value,
  );
}
