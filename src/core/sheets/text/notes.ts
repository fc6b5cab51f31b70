import type { Grid } from '../../cells/grid';
import type { TextTemplate } from '../../documents/notes/user-notes';
import type { KeyedTable } from '../notes/keyed-table';
import { keyedTable } from '../notes/keyed-table';
import type { ReadBack } from '../notes/read-back';
import { typedEntries, unreadCells } from '../notes/read-back';
import type { CellTest, TableForm } from '../notes/table-form';
import { isAnything, isComputed, isTyped, textAt } from '../notes/table-form';
import type { TextColumn } from './columns';
import { TEXT_COLUMNS } from './columns';
import { LEFT_OUT, PARAGRAPHS } from './default-templates';
import { EARLIER_LEFT_OUT, EARLIER_TEMPLATES } from './earlier-templates';

const AS_THEY_CAME: ReadonlyMap<string, string> = new Map(PARAGRAPHS.map(({ key, template }) => [key, template]));
const HEADINGS: ReadonlySet<string> = new Set(PARAGRAPHS.map(({ heading }) => heading));

/** These are headed above the figures alone. */
const UNHEADED: ReadonlySet<TextColumn> = new Set(['value', 'rounded']);

/** Words: none but where the user's own paragraph has none. An empty column in its place shows that it has moved. */
const isTemplate: CellTest = (cell) => isTyped(cell) && (cell.text !== '' || AS_THEY_CAME.get(cell.key) === '');

const isLeftOut: CellTest = ({ text }) => text === LEFT_OUT || EARLIER_LEFT_OUT.includes(text);

const FORM: TableForm<TextColumn> = {
  columns: TEXT_COLUMNS.map(({ id, heading }) => ({ id, heading: UNHEADED.has(id) ? '' : heading })),
  label: 'heading',
  typed: ['template'],
  looks: {
    ...{ heading: ({ text }) => HEADINGS.has(text), text: isAnything, template: isTemplate },
    ...{ value: isComputed, rounded: isComputed },
  },
  proofs: { text: (cell) => isComputed(cell) || isLeftOut(cell) || cell.text === AS_THEY_CAME.get(cell.key) },
  isKey: (text) => AS_THEY_CAME.has(text),
};

/** True for a template that Tertial comes with, or came with in an earlier version. */
function isAsItCame(key: string, template: string): boolean {
  return AS_THEY_CAME.get(key) === template || (EARLIER_TEMPLATES[key] ?? []).includes(template);
}

/** The templates that the user has changed in a sheet that Tertial wrote earlier; those as they came are none. */
export function readTemplates(grid: Grid): TextTemplate[] {
  const { rows, texts, column } = keyedTable(grid, FORM);
  return rows.flatMap(({ row, key }) => {
    const template = textAt(texts, row, column.template);
    return column.template < 0 || isAsItCame(key, template) ? [] : [{ key, template }];
  });
}

/** Words that may be templates, where the column of templates is not found any more. */
function templatesElsewhere({ grid, rows, texts, column }: KeyedTable<TextColumn>): string | null {
  if (column.template >= 0 || column.text < 0) return null;
  const found = rows.find(({ row }) => textAt(texts, row, column.text) !== '' && !grid.formula(row, column.text));
  return found === undefined ? null : `rad ${found.row + 1} kan vara en mall: kolumnen med mallar finns inte`;
}

/** Whether all that is typed in the sheet is read. */
export function readBackText(grid: Grid): ReadBack {
  const table = keyedTable(grid, FORM);
  return { entries: typedEntries(table, table.rows), unread: unreadCells(table) ?? templatesElsewhere(table) };
}
