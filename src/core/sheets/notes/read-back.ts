import type { CellAddress } from '../../cells/address';
import { columnName } from '../../cells/address';
import type { KeyedRow, KeyedTable } from './keyed-table';
import { headingsOfToday } from './table-columns';
import { textAt } from './table-form';

/** A cell in which the user has typed. */
export interface TypedEntry extends CellAddress {
  readonly key: string;
  /** The column as it was written, and the row as it is labelled now. */
  readonly heading: string;
  readonly label: string;
  readonly text: string;
}

/** What was found in a sheet that users type in. */
export interface ReadBack {
  readonly entries: readonly TypedEntry[];
  /** Why something that is typed in the sheet cannot be read, as a part of a Swedish sentence; `null` if all can. */
  readonly unread: string | null;
  /** What was read otherwise than it was typed, as a Swedish sentence; `null` for nothing. */
  readonly remark?: string | null;
}

/** What else a table holds: columns that are read beside those of the form, and rows that nothing is typed in. */
export interface BesideTable {
  readonly columns?: readonly number[];
  readonly isTypedRow?: (row: KeyedRow) => boolean;
  /** True where several rows with one key are all kept. */
  readonly mayShareKeys?: boolean;
  /** True where figures of Tertial's own are in the same columns, below an empty row. */
  readonly endsAtBlank?: boolean;
}

const shownRow = (row: number) => `rad ${row + 1}`;

/** A column beside the known ones that holds something in the rows of the table. */
function unknownColumn<Id extends string>(table: KeyedTable<Id>, others: readonly number[]): string | null {
  const known = new Set([...Object.values<number>(table.column), ...others]);
  for (const { row } of table.rows) {
    const at = (table.texts.get(row) ?? []).findIndex((text, column) => text !== '' && !known.has(column));
    if (at >= 0) return `kolumn ${columnName(at)} är ingen av dem som Tertial skrev`;
  }
  return null;
}

/** The first row in which something may be typed: that of headings, else the first of all. */
function startOf<Id extends string>({ headers, rows }: KeyedTable<Id>): number {
  const first = rows[0]?.row ?? 0;
  // Without headings any row above may be one of the table's.
  const above = headers.filter((row) => row < first);
  return above.length > 0 ? Math.min(...above) : 0;
}

/** The row after the last in which something may be typed. */
function endOf<Id extends string>({ texts, rows }: KeyedTable<Id>, endsAtBlank: boolean): number {
  const after = ([...texts.keys()].at(-1) ?? -1) + 1;
  if (!endsAtBlank) return after;
  let blank = (rows.at(-1)?.row ?? 0) + 1;
  while (texts.get(blank)?.some((text) => text !== '') === true) blank += 1;
  return Math.min(blank, after);
}

/** A cell in a column that is read, but in a row without a key. Formulas are Tertial's own sums. */
function strayCell<Id extends string>(
  table: KeyedTable<Id>,
  { isTypedRow = () => true, endsAtBlank = false }: BesideTable,
): string | null {
  const { grid, form, texts, headers, rows, column, apart } = table;
  const end = endOf(table, endsAtBlank);
  const read = new Set([...rows.filter(isTypedRow).map(({ row }) => row), ...headers]);
  const keyed = new Set([...rows.map(({ row }) => row), ...headers]);
  const typed = form.typed.map((id) => column[id]);
  const start = startOf(table);
  for (const row of [...texts.keys()].filter((each) => each >= start && each < end)) {
    const isStray = (at: number) => textAt(texts, row, at) !== '' && grid.formula(row, at) === null;
    const columns = [...(read.has(row) ? [] : typed), ...(keyed.has(row) ? [] : apart)];
    if (columns.some(isStray)) return `${shownRow(row)} har ingen nyckel`;
  }
  return null;
}

/** Two rows with one key that do not hold the same: one of them would be lost. */
function sharedKey<Id extends string>(table: KeyedTable<Id>, others: readonly number[]): string | null {
  const columns = [...table.form.typed.map((id) => table.column[id]), ...others];
  const seen = new Map<string, KeyedRow>();
  for (const each of table.rows) {
    const before = seen.get(each.key) ?? each;
    seen.set(each.key, before);
    const textIn = ({ row }: KeyedRow, at: number) => textAt(table.texts, row, at);
    const differs = columns.some((at) => textIn(each, at) !== textIn(before, at));
    if (differs) return `${shownRow(before.row)} och ${shownRow(each.row)} har samma nyckel`;
  }
  return null;
}

/** What is beside column A, where nothing of the table is known any more. */
function unknownTable<Id extends string>(table: KeyedTable<Id>): string | null {
  const { texts, headers, form, column, apart } = table;
  const others = [...texts].flatMap(([row, shown]) => (headers.includes(row) ? [] : [shown]));
  const places = form.typed.map((id) => column[id]);
  const header = headingsOfToday(texts.get(headers[0] ?? -1) ?? [], form);
  // Only the headings as they were written show where nothing can be typed.
  const isHeaded = form.columns.every(
    ({ id, heading }) => id === 'key' || !form.typed.includes(id) || header[column[id]] === heading,
  );
  const mayBeTyped = (at: number) => (isHeaded ? places.includes(at) || apart.has(at) : at > 0);
  const isFilled = others.some((row) => row.some((text, at) => text !== '' && mayBeTyped(at)));
  return isFilled ? 'radernas nycklar, i en dold kolumn, eller rubrikerna saknas' : null;
}

/** Why something that may be typed in the table cannot be read; `null` if everything can. */
export function unreadCells<Id extends string>(table: KeyedTable<Id>, beside: BesideTable = {}): string | null {
  const { columns = [], mayShareKeys = false } = beside;
  if (!table.isKnown) return unknownTable(table);
  const shared = mayShareKeys ? null : sharedKey(table, columns);
  return unknownColumn(table, columns) ?? shared ?? strayCell(table, beside);
}

/** Every cell that is filled in the typed columns of these rows. */
export function typedEntries<Id extends string>(
  { form, texts, column }: KeyedTable<Id>,
  rows: readonly KeyedRow[],
): TypedEntry[] {
  return rows.flatMap(({ row, key }) =>
    form.typed.flatMap((id) => {
      const text = textAt(texts, row, column[id]);
      const heading = form.columns.find((each) => each.id === id)?.heading ?? '';
      const label = textAt(texts, row, column[form.label]);
      return text === '' ? [] : [{ key, heading, label, text, row, column: column[id] }];
    }),
  );
}
