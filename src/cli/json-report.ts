import type { Coverage } from '../core/audit/coverage/coverage';
import { allCounted } from '../core/audit/coverage/counted';
import { columnName, formatAddress, formatRange } from '../core/cells/address';
import { describe } from '../core/documents/descriptions/describe';
import type { CellReference } from '../core/documents/finding';
import type { FindingDecision } from '../core/documents/notes/finding-decision';
import type { ReviewedFinding } from '../core/sheets/findings/open-findings';
import type { TertialDocument } from '../core/documents/tertial-document';
import type { Recalculation } from '../core/recalculate';
import type { WorkbookContent, WrittenSheet } from '../core/port/workbook';
import type { SettingError } from '../core/settings/setting-error';
import { withoutPersonalNumbers } from '../core/privacy/guard-personal-numbers';
import { relationsJson } from './relations-json';
import { resultsJson } from './results-json';
import { jsonNumber } from './json-number';

/** What the report is about. */
export interface Reported {
  readonly file: string;
  /** The print of the file; `null` where several are read as one, and each has its own. */
  readonly sha256: string | null;
  /** The files that are read as one; none where there is but one. */
  readonly files?: readonly { readonly file: string; readonly sha256: string }[];
  readonly version: string;
  /** The status that a check of it alone ends with; only where it is one of many. */
  readonly status?: number;
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

function decisionJson({ decision, comment, by, date }: FindingDecision) {
  return { decision, comment, by, date };
}

function findingJson({ finding, state, decision }: ReviewedFinding) {
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
    state,
    decision: decision === null ? null : decisionJson(decision),
  };
}

function coverageJson(coverage: readonly Coverage[]) {
  const sheets = coverage.map(({ tables, ...counted }) => ({
    ...counted,
    tables: tables.map(({ range, ...table }) => ({ range: formatRange(range), ...table })),
  }));
  return { ...allCounted(coverage), sheets };
}

/** The workbook and its sheets; of several files read as one, each sheet's file and its name there. */
function workbookJson({ file, sha256, files, content }: Reported) {
  const sheets = content.sheets.map(({ grid: { name, state, usedRange, origin } }) => ({
    ...{ name, state, usedRange: usedRange && formatRange(usedRange) },
    ...(origin !== undefined && { file: origin.file, nameInFile: origin.name }),
  }));
  return { file, sha256, ...(files !== undefined && { files }), sheets };
}

/** The report as one JSON object. Amounts are numbers in the document's own unit. */
export function jsonReport(reported: Reported): string {
  const { version, status, content, settingsErrors, recalculation, written, withRelations } = reported;
  const { documents, review, notChecked, coverage } = recalculation;
  const errors = settingsErrors.map(({ field, message }) => ({ field, message }));
  const report = {
    tool: { name: 'tertial', version },
    ...(status !== undefined && { status }),
    workbook: workbookJson(reported),
    settings: { errors },
    documents: documents.map(documentJson),
    findings: review.findings.map(findingJson),
    notChecked,
    results: resultsJson(recalculation),
    coverage: coverageJson(coverage),
    ...(withRelations === true &&
      relationsJson(content.sheets.flatMap(({ grid, marker }) => (marker === null ? [grid] : [])))),
    written: written.map(({ name, cells, formulas, mismatches }) => ({
      sheet: name,
      cells,
      formulas,
      verified: mismatches.length === 0,
    })),
  };
  return jsonText(report, filesOfSheets(content));
}

/** The file of each sheet by its name, where several are read as one. */
function filesOfSheets({ sheets }: WorkbookContent): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(({ grid: { name, origin } }) => (origin === undefined ? [] : [[name, origin.file]])));
}

/** What is about a sheet, with the file that the sheet is in. */
function withFile(value: object, fileOf: ReadonlyMap<string, string>): object {
  if (!('sheet' in value) || typeof value.sheet !== 'string') return value;
  const file = fileOf.get(value.sheet);
  return file === undefined ? value : { file, ...value };
}

/** Prints of files and lines: digits and letters by chance. */
const PRINTS: ReadonlySet<string> = new Set(['sha256', 'fingerprint']);

/** The report as JSON, its texts without any number of a person, such as one in a name that the user has typed. */
function jsonText(report: object, fileOf: ReadonlyMap<string, string>): string {
  return JSON.stringify(report, (field, value: unknown) => {
    if (typeof value === 'string') return PRINTS.has(field) ? value : withoutPersonalNumbers(value);
    return fileOf.size > 0 && typeof value === 'object' && value !== null ? withFile(value, fileOf) : value;
  });
}
