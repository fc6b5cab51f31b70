import { columnName, formatAddress, formatRange } from '../core/cells/address';
import type { Ceiling, EquityResult, MemberSharesResult } from '../core/calculation/money/money-results';
import type { Results } from '../core/calculation/results';
import type { BalanceDocument } from '../core/documents/balance';
import type { BudgetDocument } from '../core/documents/budget';
import type { CellReference, Finding } from '../core/documents/finding';
import type { MembersDocument } from '../core/documents/members';
import type { TertialDocument } from '../core/documents/workbook-documents';
import { everyDocument } from '../core/documents/workbook-documents';
import type { Decimal } from '../core/figures/decimal';
import { withoutPersonalNumbers } from '../core/privacy/guard-personal-numbers';
import type { Recalculation } from '../core/recalculate';
import type { WorkbookContent, WrittenSheet } from '../core/port/workbook';
import {
  countedJson,
  episodesJson,
  followUpJson,
  followUpResultJson,
  participantsJson,
  placeJson,
  socialBudgetDocumentJson,
  socialBudgetJson,
} from './follow-up-json';
import { forecastJson, forecastLinesJson } from './forecast-json';
import { scenariosJson } from './scenarios-json';
import { peersDocumentJson, peersResultJson } from './peers-json';

/** What the report is about. */
export interface Reported {
  readonly file: string;
  readonly sha256: string;
  readonly version: string;
  readonly content: WorkbookContent;
  readonly recalculation: Recalculation;
  readonly written: readonly WrittenSheet[];
}

const number = (amount: Decimal | null | undefined) => amount?.toNumber() ?? null;

function membersJson(document: MembersDocument) {
  return {
    ...placeJson(document),
    unit: document.measure === 'population' ? 'antal' : null,
    columns: document.columns.map(({ column, year }) => ({ column: columnName(column), year, basis: null })),
    lines: document.members.map(({ row, label }) => ({ row: row + 1, label, role: 'member', level: 0 })),
  };
}

function budgetJson(document: BudgetDocument) {
  const columns = document.columns.map(({ column, year, basis, soFar }) => ({
    ...{ column: columnName(column), year, basis },
    ...(soFar && { soFar }),
  }));
  const lines = document.lines.map(({ row, label, role, level }) => ({ row: row + 1, label, role, level }));
  return { ...placeJson(document), unit: document.unit, columns, lines };
}

function documentJson(document: TertialDocument) {
  switch (document.kind) {
    case 'budget':
      return budgetJson(document);
    case 'members':
      return membersJson(document);
    case 'followUp':
      return followUpJson(document);
    case 'socialBudget':
      return socialBudgetDocumentJson(document);
    case 'participants':
      return participantsJson(document);
    case 'balance':
      return balanceJson(document);
    case 'peers':
      return peersDocumentJson(document);
    case 'incomeMatrix':
    case 'activities':
      return countedJson(document);
  }
}

function balanceJson(document: BalanceDocument) {
  const { unit, columns, lines } = document;
  return {
    ...{ ...placeJson(document), unit },
    columns: columns.map(({ column, year, role }) => ({ column: columnName(column), year, basis: null, role })),
    lines: lines.map(({ row, label, role }) => ({ row: row + 1, label, role, level: 0 })),
  };
}

function causeOf(cause: CellReference | null, own: string): string | null {
  if (cause === null) return null;
  return cause.sheet === own ? formatAddress(cause) : `${cause.sheet}!${formatAddress(cause)}`;
}

function findingJson(finding: Finding) {
  const { rule, severity, at, label, published, expected, difference, parts, causedBy, message } = finding;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: formatAddress(at),
    label,
    published: typeof published === 'string' ? published : number(published),
    expected: number(expected),
    difference: number(difference),
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
    state: number(state.amount),
    region: number(region),
    municipal: number(municipal),
    method,
    members: members.map(({ name, share, exact, computed, published, difference }) => ({
      name,
      share: number(share),
      exact: number(exact),
      computed: number(computed),
      published: number(published?.amount),
      difference: number(difference),
    })),
  };
}

function ceilingJson({ mode, base, amount, headroom, within }: Ceiling) {
  return { mode, base: number(base), amount: number(amount), headroom: number(headroom), within };
}

function equityJson({ sheet, year, basis, unit, ceiling, otherCeilings, ...entry }: EquityResult) {
  const { opening, income, cost, result, closing } = entry;
  return {
    ...{ year, basis, sheet, unit },
    opening: number(opening),
    income: number(income?.amount),
    cost: number(cost?.amount),
    result: number(result),
    closing: number(closing),
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

/** The report as one JSON object. Amounts are numbers in the document's own unit. */
export function jsonReport({ file, sha256, version, content, recalculation, written }: Reported): string {
  const { documents, results, findings, notChecked } = recalculation;
  const sheets = content.sheets.map(({ grid: { name, state, usedRange } }) => ({
    name: withoutPersonalNumbers(name),
    state,
    usedRange: usedRange && formatRange(usedRange),
  }));
  return JSON.stringify({
    tool: { name: 'tertial', version },
    workbook: { file, sha256, sheets },
    documents: everyDocument(documents).map(documentJson),
    findings: findings.map(findingJson),
    notChecked,
    results: resultsJson(results),
    written: written.map(({ name, cells, formulas, mismatches }) => ({
      sheet: name,
      cells,
      formulas,
      verified: mismatches.length === 0,
    })),
  });
}
