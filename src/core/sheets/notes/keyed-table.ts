import type { Grid } from '../../cells/grid';
import type { ColumnPlaces } from './table-columns';
import { columnPlaces, headerRows, keyColumn } from './table-columns';
import type { CellTest, TableForm } from './table-form';
import { shownTexts } from './table-form';

/** A row of a written sheet that carries a key. */
export interface KeyedRow {
  readonly row: number;
  readonly key: string;
}

/** The table of a written sheet as it is now, wherever its rows and columns have been moved. */
export interface KeyedTable<Id extends string> {
  readonly grid: Grid;
  readonly form: TableForm<Id>;
  /** What the sheet shows, by row and column. */
  readonly texts: readonly (readonly string[])[];
  /** The rows of headings; the first of them is the most complete. */
  readonly headers: readonly number[];
  readonly rows: readonly KeyedRow[];
  readonly column: ColumnPlaces<Id>;
  /** False if the keys are gone, or nothing is left to know the columns by. */
  readonly isKnown: boolean;
}

/** True if every heading is there as it was written, once. */
function isVerbatim<Id extends string>(header: readonly string[], { columns }: TableForm<Id>): boolean {
  return columns.every(({ heading }) => heading === '' || header.filter((text) => text === heading).length === 1);
}

/** Without all headings, columns are known only if those of Tertial's own look as they were written. */
function looksAsWritten<Id extends string>({ grid, form, texts, rows, column }: KeyedTable<Id>): boolean {
  return Object.entries<CellTest | undefined>(form.looks).every(([id, isSo]) =>
    rows.every(({ row, key }) => {
      const at = column[id as Id];
      return (
        at < 0 || isSo === undefined || isSo({ key, text: texts[row]?.[at] ?? '', formula: grid.formula(row, at) })
      );
    }),
  );
}

/** Finds the table. Example: headings in row 6 and keys in the hidden column R. */
export function keyedTable<Id extends string>(grid: Grid, form: TableForm<Id>): KeyedTable<Id> {
  const texts = shownTexts(grid);
  const headers = headerRows(texts, form);
  const header = texts[headers[0] ?? -1] ?? [];
  const key = keyColumn(texts, form, header);
  const column = columnPlaces(header, form, key);
  const rows = texts.flatMap((row, index) => {
    const text = row[key] ?? '';
    return !headers.includes(index) && form.isKey(text) ? [{ row: index, key: text }] : [];
  });
  const isHeaded = header[key] === form.columns.at(-1)?.heading;
  const isLast = form.typed.every((id) => column[id] < key);
  const table = { grid, form, texts, headers, rows, column, isKnown: true };
  const isKnown = key >= 0 && (isHeaded || isLast) && (isVerbatim(header, form) || looksAsWritten(table));
  return isKnown ? table : { ...table, rows: [], isKnown };
}
