import type { MemberSharesResult } from '../../calculation/money/money-results';
import type { UserCells } from '../parts/user-cells';
import { basisEnd } from './basis-cells';
import type { Block } from './block';
import type { MemberTable } from './member-table';
import { memberTable, newestOf } from './member-table';
import { methodRows } from './method-cells';
import { periodNames } from './period-names';

/** With more members their steps are read in the columns where they are counted, which has them all under one head. */
const MOST_SHOWN = 15;
export const CHART_ROWS = 14;

/** The table, and where the sections under it are. */
export interface Placed {
  readonly table: MemberTable;
  /** How each year is named over its columns. */
  readonly periods: readonly string[];
  readonly newest: Block | null;
  /** Where the section of the method begins, the chart, and the notes. */
  readonly methodRow: number;
  readonly chartRow: number;
  readonly notesRow: number;
}

/** Places everything in the sheet. Example: a wide table has no section of the method. */
export function placeMembers(results: readonly MemberSharesResult[], cells: UserCells): Placed {
  const table = memberTable(results, cells);
  const last = newestOf(results);
  const newest = table.blocks.find(({ result }) => result === last) ?? null;
  const shown = newest === null || table.isWide || newest.result.members.length > MOST_SHOWN ? null : newest;
  const methodRow = basisEnd(table) + 2;
  const chartRow = shown === null ? methodRow : methodRow + methodRows(shown) + 1;
  const notesRow = shown === null ? methodRow : chartRow + CHART_ROWS + 1;
  return { table, periods: periodNames(results), newest: shown, methodRow, chartRow, notesRow };
}
