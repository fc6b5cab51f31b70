import type { Grid } from '../../cells/grid';
import type { ViewChoice } from '../../documents/notes/view-choice';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, TableForm } from '../notes/table-form';
import { isTyped, isWorded, textAt } from '../notes/table-form';
import type { ViewColumn } from './columns';
import { VIEW_COLUMNS, codeOfKey } from './columns';

/** Nothing, or words. */
const isText: CellTest = (cell) => cell.text === '' || isWorded(cell);

const FORM: TableForm<Exclude<ViewColumn, 'key'>> = {
  columns: VIEW_COLUMNS,
  label: 'code',
  typed: ['line', 'platform'],
  looks: {
    code: ({ key, text }) => text === '' || text === codeOfKey(key),
    ...{ name: isText, proposedLine: isText, proposedPlatform: isText },
    ...{ line: isTyped, platform: isTyped },
  },
  isKey: (text) => codeOfKey(text) !== null,
};

/** What the user has typed of what codes are called on other sheets. Example: `Laxgården` in Egen rad beside K12LAX. */
export function readViewChoices(grid: Grid): ViewChoice[] {
  const { rows, texts, column } = keyedTable(grid, FORM);
  return rows.flatMap(({ row, key }) => {
    const [line = '', platform = ''] = [column.line, column.platform].map((at) => textAt(texts, row, at));
    const code = codeOfKey(key);
    return code === null || line + platform === '' ? [] : [{ key: code, line, platform }];
  });
}

/** Whether all that is typed in the sheet is read. */
export function readBackViews(grid: Grid): ReadBack {
  const table = keyedTable(grid, FORM);
  return { entries: typedEntries(table, table.rows), unread: unreadCells(table) };
}
