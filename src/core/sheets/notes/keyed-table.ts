import type { Grid } from '../../cells/grid';
import type { ColumnPlaces, Header } from './table-columns';
import { columnPlaces, headerRows, headingsOfToday, keyColumn } from './table-columns';
import type { CellTest, ColumnCell, ShownTexts, TableForm } from './table-form';
import { isNoFigure, shownTexts, textAt } from './table-form';

/** A row of a written sheet that carries a key. */
export interface KeyedRow {
  readonly row: number;
  readonly key: string;
}

/** The table of a written sheet as it is now, wherever its rows and columns have been moved. */
export interface KeyedTable<Id extends string> {
  readonly grid: Grid;
  readonly form: TableForm<Id>;
  readonly texts: ShownTexts;
  /** The rows of headings; the first of them is the most complete. */
  readonly headers: readonly number[];
  readonly rows: readonly KeyedRow[];
  readonly column: ColumnPlaces<Id>;
  /** Columns that are read beside those, wherever they are. */
  readonly apart: Header['apart'];
  /** False if the keys are gone, or nothing is left to know the columns by. */
  readonly isKnown: boolean;
}

/** What a table is judged by. */
type Shown = Pick<KeyedTable<string>, 'grid' | 'texts' | 'rows'>;

/**
 * True if every heading is there as it was written, once, and in the order in which they were written; those that
 * earlier versions did not write may be missing.
 */
function isVerbatim<Id extends string>(header: readonly string[], { columns, later = [] }: TableForm<Id>): boolean {
  const isOptional = (id: Id | 'key', heading: string) =>
    later.some((each) => each === id) && !header.includes(heading);
  const written = columns.filter(({ id, heading }) => heading !== '' && !isOptional(id, heading));
  const headings = written.map(({ heading }) => heading);
  const places = headings.map((heading) => header.indexOf(heading));
  return places.every(
    (place, index) => place > (places[index - 1] ?? -1) && header.lastIndexOf(headings[index] ?? '') === place,
  );
}

/** True if every cell of a column is so. */
function isColumnSo({ grid, texts, rows }: Shown, at: number, isSo: CellTest): boolean {
  return rows.every(({ row, key }) => isSo({ key, text: textAt(texts, row, at), formula: grid.formula(row, at) }));
}

/**
 * True if all that is in the rows of the table looks as it was written, column by column: nothing that is typed has
 * come to be where Tertial's own cells were. A column under its own heading is taken by its word while all are; one
 * that is not must hold nothing that could as well have been typed.
 */
function looksAsWritten<Id extends string>(table: KeyedTable<Id>, header: readonly string[]): boolean {
  const { form, column } = table;
  const [looks, proofs] = [form.looks, form.proofs ?? {}].map((tests) => new Map(Object.entries<CellTest>(tests)));
  const isAllHeaded = isVerbatim(header, form);
  const doubted = form.columns.filter(({ heading }) => !isAllHeaded || heading === '');
  return doubted.every(({ id, heading }) => {
    const [at, look, isTyped] = [column[id], looks?.get(id), id === 'key' || form.typed.includes(id)];
    if (at < 0 || look === undefined || !isColumnSo(table, at, look)) return at < 0 || look === undefined;
    const isHeaded = heading !== '' && header[at] === heading;
    return isTyped || isHeaded || isColumnSo(table, at, proofs?.get(id) ?? isNoFigure);
  });
}

/** The columns that are read beside the table's own. */
function apartIn<Id extends string>(texts: ShownTexts, form: TableForm<Id>, key: number): Set<number> {
  const { isApart } = form;
  if (isApart === undefined) return new Set();
  const cells = new Map<number, ColumnCell[]>();
  for (const row of texts.values()) {
    row.forEach((text, column) => {
      if (text === '') return;
      const cell = { key: row[key] ?? '', text };
      const others = cells.get(column);
      if (others === undefined) cells.set(column, [cell]);
      else others.push(cell);
    });
  }
  return new Set([...cells].flatMap(([column, each]) => (column !== key && isApart(each) ? [column] : [])));
}

/** Finds the table. Example: headings in row 6 and keys in the hidden column R. */
export function keyedTable<Id extends string>(grid: Grid, form: TableForm<Id>): KeyedTable<Id> {
  const texts = shownTexts(grid);
  const headings = headerRows(texts, form);
  const key = keyColumn(texts, form, texts.get(headings[0] ?? -1) ?? []);
  const rows = [...texts].flatMap(([row, shown]) => {
    const text = shown[key] ?? '';
    return form.isKey(text) ? [{ row, key: text }] : [];
  });
  // Headings that a user has typed in a row of the table do not make it one of headings.
  const headers = headings.filter((row) => !form.isKey(textAt(texts, row, key)));
  const header = headingsOfToday(texts.get(headers[0] ?? -1) ?? [], form);
  const apart = apartIn(texts, form, key);
  const column = columnPlaces({ texts: header, apart }, form, key);
  const isHeaded = header[key] === form.columns.at(-1)?.heading;
  const isLast = form.typed.every((id) => column[id] < key);
  const table = { grid, form, texts, headers, rows, column, apart, isKnown: true };
  const isKnown = key >= 0 && (isHeaded || isLast) && looksAsWritten(table, header);
  return isKnown ? table : { ...table, rows: [], isKnown };
}
