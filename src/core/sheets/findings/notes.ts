import { parseAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { SEVERITY_WORDS } from '../../documents/words';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, TableForm } from '../notes/table-form';
import { isAnything, isComputed, isFigure, isSentence, isTyped } from '../notes/table-form';
import { REMAINS } from './finding-figures';
import type { KeyParts } from './finding-key';
import { parseFindingKey } from './finding-key';
import type { FindingsColumn } from './columns';
import { FINDINGS_COLUMNS } from './columns';

/** What the user decided about a finding, and what the finding showed at the time. */
export interface Decision {
  readonly key: string;
  readonly decision: string;
  readonly comment: string;
  readonly message: string;
}

const SEVERITIES: ReadonlySet<string> = new Set(['', ...Object.values(SEVERITY_WORDS)]);
const isSeverity: CellTest = ({ text }) => SEVERITIES.has(text);
const isAddress: CellTest = ({ text }) => text === '' || parseAddress(text) !== null;
const isCause: CellTest = ({ text }) => text === '' || parseAddress(text.slice(text.lastIndexOf('!') + 1)) !== null;
const isStatus: CellTest = (cell) => isComputed(cell) || cell.text === REMAINS;

/** Nothing, or what the key holds too. */
const ofKey =
  (part: keyof KeyParts): CellTest =>
  ({ key, text }) =>
    text === '' || text.replace(/\s+/g, ' ') === parseFindingKey(key)?.[part];

const FORM: TableForm<FindingsColumn> = {
  columns: FINDINGS_COLUMNS,
  label: 'label',
  typed: ['decision', 'comment'],
  looks: {
    ...{ severity: isSeverity, sheet: ofKey('sheet'), cell: isAddress, label: ofKey('label') },
    ...{ heading: ofKey('heading'), published: isAnything, expected: isFigure, difference: isFigure },
    ...{ status: isStatus, message: isSentence, causedBy: isCause, decision: isTyped, comment: isTyped },
  },
  isKey: (text) => parseFindingKey(text) !== null,
};

/**
 * The decisions and comments in a sheet that Tertial wrote earlier, whatever order its rows are in now.
 * Rows where the user wrote nothing give none. Example: a row with `godta` and `avrundning` gives one.
 */
export function readDecisions(grid: Grid): Decision[] {
  const { rows, texts, column } = keyedTable(grid, FORM);
  return rows.flatMap(({ row, key }) => {
    const [decision = '', comment = '', message = ''] = [column.decision, column.comment, column.message].map(
      (at) => texts[row]?.[at] ?? '',
    );
    return decision + comment === '' ? [] : [{ key, decision, comment, message }];
  });
}

/** Whether all that is typed in the sheet is read; rows with one key are all kept, as earlier decisions. */
export function readBackDecisions(grid: Grid): ReadBack {
  const table = keyedTable(grid, FORM);
  return { entries: typedEntries(table, table.rows), unread: unreadCells(table, { mayShareKeys: true }) };
}

/** Decisions by finding, and those whose finding is gone. */
export interface MatchedDecisions {
  readonly byKey: ReadonlyMap<string, Decision>;
  readonly earlier: readonly Decision[];
}

/**
 * Gives each finding its decision; all others are kept as earlier decisions. Where a row was copied,
 * the uppermost is the finding's. Example: the key of a figure now corrected is an earlier decision.
 */
export function matchDecisions(keys: readonly string[], decisions: readonly Decision[]): MatchedDecisions {
  const present = new Set(keys);
  const byKey = new Map<string, Decision>();
  const earlier: Decision[] = [];
  for (const decision of decisions) {
    const { key } = decision;
    const same = [...earlier, byKey.get(key)].some((other) => isSame(other, decision));
    if (same) continue;
    if (present.has(key) && !byKey.has(key)) byKey.set(key, decision);
    else earlier.push(decision);
  }
  return { byKey, earlier };
}

function isSame(a: Decision | undefined, b: Decision): boolean {
  return a?.key === b.key && a.decision === b.decision && a.comment === b.comment;
}
