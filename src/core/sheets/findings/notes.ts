import { isCellError } from '../../cells/cell';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { parseFindingKey } from './finding-key';
import type { FindingsColumn } from './columns';
import { FINDINGS_COLUMNS, findingsColumn } from './columns';

/** What the user decided about a finding, and what the finding said at the time. */
export interface Decision {
  readonly key: string;
  readonly decision: string;
  readonly comment: string;
  readonly message: string;
}

type Kept = 'key' | 'decision' | 'comment' | 'message';
type Layout = Readonly<Record<Kept, number>>;

const KEPT: readonly Kept[] = ['key', 'decision', 'comment', 'message'];

function textOf(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).trim();
}

/** The column of the row's first cell with the text; -1 if it has none. */
function columnWith(grid: Grid, row: number, text: string): number {
  return grid.filled.columns(row).find((column) => textOf(grid.value(row, column)) === text) ?? -1;
}

function headingOf(id: FindingsColumn): string {
  return FINDINGS_COLUMNS[findingsColumn(id)]?.heading ?? '';
}

/** Where the columns are now: the user may have moved them. Without a header row they are as written. */
function findLayout(grid: Grid, rows: readonly number[]): Layout {
  for (const row of rows) {
    const [key, decision, comment, message] = KEPT.map((id) => columnWith(grid, row, headingOf(id)));
    if (key === undefined || decision === undefined || comment === undefined) continue;
    if (key >= 0 && decision >= 0 && comment >= 0) {
      return { key, decision, comment, message: message ?? -1 };
    }
  }
  const [key, decision] = [findingsColumn('key'), findingsColumn('decision')];
  return { key, decision, comment: findingsColumn('comment'), message: findingsColumn('message') };
}

/**
 * The decisions and comments in a sheet that Tertial wrote earlier, whatever order its rows are in now.
 * Rows where the user wrote nothing give none. Example: a row with `godta` and `avrundning` gives one.
 */
export function readDecisions(grid: Grid): Decision[] {
  const rows = grid.filled.rows();
  const layout = findLayout(grid, rows);
  return rows.flatMap((row) => {
    const [key = '', decision = '', comment = '', message = ''] = KEPT.map((id) => textOf(grid.value(row, layout[id])));
    const isDecided = parseFindingKey(key) !== null && (decision !== '' || comment !== '');
    return isDecided ? [{ key, decision, comment, message }] : [];
  });
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
