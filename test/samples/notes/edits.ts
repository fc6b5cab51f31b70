import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import type { EditedSheet } from './edited-sheet';

/** Where the table that is typed in stands in a written sheet. */
export interface TablePlaces {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** The columns of headings that are not empty, that of the keys included. */
  readonly headed: readonly number[];
  /** The rows with cells to type in, and the columns of these. */
  readonly rows: readonly number[];
  readonly typed: readonly number[];
}

const isFilled = ({ content }: SheetPlan['cells'][number]) => content.kind === 'text' && content.text !== '';

/** The table of a plan: its header is the first row with a heading over the hidden keys. */
export function tablePlaces({ cells, hiddenColumns, key }: SheetPlan): TablePlaces {
  const keyColumn = hiddenColumns.at(-1)!;
  const headings = cells.filter(({ style }) => style === 'heading');
  const headerRow = headings.find(({ column }) => column === keyColumn)!.row;
  const headed = headings.filter((cell) => cell.row === headerRow && isFilled(cell)).map(({ column }) => column);
  const lines = cells.filter(
    ({ row, style, column }) => style.startsWith('input') && (key !== 'forecast' || column > 1) && row > headerRow,
  );
  const sorted = (values: readonly number[]) => [...new Set(values)].sort((left, right) => left - right);
  return {
    ...{ headerRow, keyColumn, headed },
    rows: sorted(lines.map(({ row }) => row)),
    typed: sorted(lines.map(({ column }) => column)),
  };
}

/** What a user does to a written sheet. */
export interface Edit {
  readonly name: string;
  readonly change: (sheet: EditedSheet, places: TablePlaces) => void;
  /**
   * `read`: everything is found as if nothing had been done. `kept`: it is read, or the sheet is left as it is.
   */
  readonly then: 'read' | 'kept';
}

const OWN_TEXT = 'Rubrik i egna ord';

const HEADINGS: readonly Edit[] = [
  {
    name: 'renames every heading',
    change: (sheet, { headerRow, headed }) => {
      headed.forEach((column, index) => sheet.type(headerRow, column, `${OWN_TEXT} ${index}`));
    },
    then: 'kept',
  },
  {
    name: 'swaps the texts of two headings that are not typed under',
    change: (sheet, { headerRow, headed, typed }) => {
      const [first, second] = headed.filter((column) => !typed.includes(column));
      const texts = [first!, second!].map((column) => sheet.textAt(headerRow, column));
      sheet.type(headerRow, first!, texts[1]!);
      sheet.type(headerRow, second!, texts[0]!);
    },
    then: 'kept',
  },
  {
    name: 'swaps the texts of the first and the last typed heading',
    change: (sheet, { headerRow, typed }) => {
      const [first, last] = [typed[0]!, typed.at(-1)!];
      const texts = [first, last].map((column) => sheet.textAt(headerRow, column));
      sheet.type(headerRow, first, texts[1]!);
      sheet.type(headerRow, last, texts[0]!);
    },
    then: 'kept',
  },
  { name: 'deletes the header row', change: (sheet, { headerRow }) => sheet.deleteRow(headerRow), then: 'read' },
  {
    name: 'empties the header row',
    change: (sheet, { headerRow }) => {
      for (let column = 0; column < sheet.width; column += 1) sheet.type(headerRow, column, null);
    },
    then: 'read',
  },
  {
    name: 'renames a typed heading and puts a column before the table',
    change: (sheet, { headerRow, typed }) => {
      sheet.type(headerRow, typed[0]!, OWN_TEXT);
      sheet.insertColumn(0);
    },
    then: 'read',
  },
  {
    name: 'renames a typed heading and puts a column beside it',
    change: (sheet, { headerRow, typed }) => {
      sheet.type(headerRow, typed[0]!, OWN_TEXT);
      sheet.insertColumn(typed[0]!);
    },
    then: 'kept',
  },
  {
    name: 'deletes the header row and puts a column before the table',
    change: (sheet, { headerRow }) => {
      sheet.deleteRow(headerRow);
      sheet.insertColumn(0);
    },
    then: 'kept',
  },
];

const KEYS: readonly Edit[] = [
  { name: 'deletes the column of keys', change: (sheet, { keyColumn }) => sheet.deleteColumn(keyColumn), then: 'kept' },
  {
    name: 'empties the column of keys',
    change: (sheet, { keyColumn }) => {
      for (let row = 0; row < sheet.height; row += 1) sheet.type(row, keyColumn, null);
    },
    then: 'kept',
  },
  {
    name: 'deletes the column of keys and the header row',
    change: (sheet, { keyColumn, headerRow }) => {
      sheet.deleteColumn(keyColumn);
      sheet.deleteRow(headerRow);
    },
    then: 'kept',
  },
  {
    name: 'copies a key over the next',
    change: (sheet, { keyColumn, rows }) => sheet.type(rows[1]!, keyColumn, sheet.textAt(rows[0]!, keyColumn)),
    then: 'kept',
  },
  {
    name: 'clears a key',
    change: (sheet, { keyColumn, rows }) => sheet.type(rows.at(-1)!, keyColumn, null),
    then: 'kept',
  },
  {
    name: 'writes something else over a key',
    change: (sheet, { keyColumn, rows }) => sheet.type(rows[0]!, keyColumn, 'x'),
    then: 'kept',
  },
  {
    name: 'copies the column of keys to the front',
    change: (sheet, { keyColumn }) => {
      sheet.insertColumn(0);
      for (let row = 0; row < sheet.height; row += 1) sheet.put(row, 0, sheet.at(row, keyColumn + 1));
    },
    then: 'kept',
  },
];

const ROWS: readonly Edit[] = [
  {
    name: 'sorts the rows',
    change: (sheet, { rows }) => sheet.reverseRows(rows[0]!, rows[1]!),
    then: 'read',
  },
  { name: 'puts a row above everything', change: (sheet) => sheet.insertRow(0), then: 'read' },
  { name: 'puts a row among the others', change: (sheet, { rows }) => sheet.insertRow(rows[1]!), then: 'read' },
  {
    name: 'puts a row among the others and types in it',
    change: (sheet, { rows, typed }) => {
      sheet.insertRow(rows[1]!);
      sheet.type(rows[1]!, typed.at(-1)!, 'skrivet i en egen rad');
    },
    then: 'kept',
  },
  {
    name: 'deletes a row',
    change: (sheet, { rows }) => sheet.deleteRow(rows[0]!),
    then: 'kept',
  },
  {
    name: 'copies a row below the table and changes what is typed in it',
    change: (sheet, { rows, typed }) => {
      const [from, to] = [rows[0]!, rows.at(-1)! + 1];
      sheet.insertRow(to);
      for (let column = 0; column < sheet.width; column += 1) sheet.put(to, column, sheet.at(from, column));
      sheet.type(to, typed.at(-1)!, 'skrivet i en kopierad rad');
    },
    then: 'kept',
  },
  {
    name: 'changes the labels',
    change: (sheet, { rows }) => {
      for (const row of rows) sheet.type(row, 0, `Egen etikett ${row}`);
    },
    then: 'kept',
  },
];

const COLUMNS: readonly Edit[] = [
  { name: 'puts a column before the table', change: (sheet) => sheet.insertColumn(0), then: 'read' },
  {
    name: 'puts a column before one that is typed in',
    change: (sheet, { typed }) => sheet.insertColumn(typed[0]!),
    then: 'read',
  },
  {
    name: 'puts a column of its own beside one that is typed in, and types in it',
    change: (sheet, { typed, headerRow, rows }) => {
      sheet.insertColumn(typed[0]! + 1);
      sheet.type(headerRow, typed[0]! + 1, 'Egen kolumn');
      sheet.type(rows[0]!, typed[0]! + 1, 'skrivet i en egen kolumn');
    },
    then: 'kept',
  },
  {
    name: 'moves a typed column to the front',
    change: (sheet, { typed }) => sheet.moveColumn(typed.at(-1)!, 0),
    then: 'read',
  },
  {
    name: 'lets the last typed column change places with the one before it',
    change: (sheet, { typed }) => sheet.moveColumn(typed.at(-1)!, typed.at(-1)! - 1),
    then: 'kept',
  },
  {
    name: 'deletes a typed column',
    change: (sheet, { typed }) => sheet.deleteColumn(typed.at(-1)!),
    then: 'kept',
  },
  {
    name: 'deletes a typed column and the header row',
    change: (sheet, { typed, headerRow }) => {
      sheet.deleteColumn(typed.at(-1)!);
      sheet.deleteRow(headerRow);
    },
    then: 'kept',
  },
  {
    name: 'deletes the header row and moves a typed column among those that are not',
    change: (sheet, { headerRow, typed }) => {
      sheet.deleteRow(headerRow);
      sheet.moveColumn(typed[1] ?? typed[0]!, Math.max(1, typed[0]! - 1));
    },
    then: 'kept',
  },
  {
    name: 'moves a column from beside the table to where another of Tertial’s is deleted, and renames a heading',
    change: (sheet, { typed, headed, headerRow }) => {
      const gone = Math.max(1, ...headed.filter((column) => column < typed[0]!).slice(0, -2));
      sheet.moveColumn(sheet.width - 1, gone + 1);
      sheet.deleteColumn(gone);
      sheet.type(headerRow, 0, OWN_TEXT);
    },
    then: 'kept',
  },
  { name: 'deletes the first column', change: (sheet) => sheet.deleteColumn(0), then: 'kept' },
  {
    name: 'renames the sheet',
    change: (sheet) => {
      sheet.name = 'Vårt blad';
    },
    then: 'read',
  },
];

/** What users do to sheets, beside renaming single headings. */
export const EDITS: readonly Edit[] = [...HEADINGS, ...KEYS, ...ROWS, ...COLUMNS];

/** An edit with numbers that choose where. */
export interface RandomEdit {
  readonly name: string;
  readonly change: (sheet: EditedSheet, places: TablePlaces, at: readonly [number, number]) => void;
}

const within = (number: number, size: number) => number % Math.max(1, size);

/** Edits anywhere in a sheet, that may follow each other. */
export const RANDOM_EDITS: readonly RandomEdit[] = [
  {
    name: 'heading',
    change: (sheet, { headerRow, keyColumn }, [at, text]) => {
      sheet.type(headerRow, within(at, keyColumn + 1), `${OWN_TEXT} ${text}`);
    },
  },
  {
    name: 'heading of another column',
    change: (sheet, { headerRow, keyColumn }, [from, to]) => {
      const text = sheet.textAt(headerRow, within(from, keyColumn + 1));
      sheet.type(headerRow, within(to, keyColumn + 1), text === '' ? null : text);
    },
  },
  {
    name: 'row',
    change: (sheet, _, [at]) => {
      sheet.insertRow(within(at, sheet.height));
    },
  },
  {
    name: 'row gone',
    change: (sheet, _, [at]) => {
      sheet.deleteRow(within(at, sheet.height));
    },
  },
  {
    name: 'header row gone',
    change: (sheet, { headerRow }) => {
      sheet.deleteRow(headerRow);
    },
  },
  {
    name: 'column',
    change: (sheet, _, [at]) => {
      sheet.insertColumn(within(at, sheet.width));
    },
  },
  {
    name: 'column gone',
    change: (sheet, _, [at]) => {
      sheet.deleteColumn(within(at, sheet.width));
    },
  },
  {
    name: 'column moved',
    change: (sheet, _, [from, to]) => {
      sheet.moveColumn(within(from, sheet.width), within(to, sheet.width));
    },
  },
  {
    name: 'rows reversed',
    change: (sheet, { rows }, [from, length]) => {
      const first = rows[within(from, rows.length)]!;
      sheet.reverseRows(first, Math.min(first + within(length, 5), rows.at(-1)!));
    },
  },
  {
    name: 'key copied',
    change: (sheet, { rows, keyColumn }, [from, to]) => {
      sheet.type(
        rows[within(to, rows.length)]!,
        keyColumn,
        sheet.textAt(rows[within(from, rows.length)]!, keyColumn) || null,
      );
    },
  },
  {
    name: 'cell emptied',
    change: (sheet, _, [row, column]) => {
      sheet.type(within(row, sheet.height), within(column, sheet.width), null);
    },
  },
  {
    name: 'typed',
    change: (sheet, { rows, typed }, [row, column]) => {
      const at = [rows[within(row, rows.length)]!, typed[within(column, typed.length)]!] as const;
      sheet.type(...at, `skrivet ${row} och ${column}`);
    },
  },
];
