import type { Finding } from '../../documents/finding';
import type { RuleName } from '../../rules/checks/checks';
import type { Severity } from '../../rules/checks/check';
import { findingAbout } from '../../documents/finding-about';
import type { ParticipantColumn, ParticipantsDocument } from '../../documents/participants';

/** This many rows are named; the others are counted. */
const NAMED_ROWS = 5;

/** What is reported of rows of a list. */
export interface ListRemark {
  readonly rule: RuleName;
  /** Where it is another than the rule's own. */
  readonly severity?: Severity;
  readonly column: ParticipantColumn;
  readonly label: string;
  /** The sentence before the rows are named. */
  readonly sentence: string;
}

/** Rows as a person reads them. Example: `rad 12, 40 och 3 till`. */
export function rowsText(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_ROWS).map((row) => row + 1);
  const others = rows.length - named.length;
  if (others > 0) return `rad ${named.join(', ')} och ${others} till`;
  const last = named.pop();
  return named.length === 0 ? `rad ${last}` : `rad ${named.join(', ')} och ${last}`;
}

/** One finding for all rows that a remark is about; it names rows, never what is in them of a person. */
export function listFinding(document: ParticipantsDocument, rows: readonly number[], remark: ListRemark): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { rule, severity, column, label, sentence } = remark;
  const at = { sheet: document.sheet, row: first, column: document.columns[column] ?? document.range.first.column };
  return [
    findingAbout({
      ...{ rule, at, label, ...(severity && { severity }) },
      message: `${sentence} (${rows.length} st: ${rowsText(rows)}).`,
    }),
  ];
}
