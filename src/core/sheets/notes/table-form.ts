import type { Grid } from '../../cells/grid';
import type { CellValue } from '../../cells/cell';
import { isCellError } from '../../cells/cell';

/** A cell of a row with a key; `formula` is `null` where there is none. */
export interface ShownCell {
  readonly key: string;
  readonly text: string;
  readonly formula: string | null;
}

/** A cell of any row, with the key of the row where it has one. */
export type ColumnCell = Omit<ShownCell, 'formula'>;

export type CellTest = (cell: ShownCell) => boolean;

/** Nothing, or a formula. */
export const isComputed: CellTest = ({ text, formula }) => text === '' || formula !== null;

/** Nothing, a formula or a number. */
export const isFigure: CellTest = (cell) => isComputed(cell) || !Number.isNaN(Number(cell.text));

/** Words, whatever they are. */
export const isWorded: CellTest = ({ text }) => Number.isNaN(Number(text));

/** Nothing, or what is typed as it is: no formula. */
export const isTyped: CellTest = ({ formula }) => formula === null;

/** Nothing, or words that are typed. */
export const isName: CellTest = (cell) => isTyped(cell) && (cell.text === '' || isWorded(cell));

/** Nothing, a formula or words: no number that could have been typed. */
export const isNoFigure: CellTest = (cell) => isComputed(cell) || isWorded(cell);

/** What cannot be known by its look. */
export const isAnything: CellTest = () => true;

/** Nothing. */
export const isNothing: CellTest = ({ text }) => text === '';

/** Nothing, a formula or a whole sentence. */
export const isSentence: CellTest = (cell) => isComputed(cell) || cell.text.endsWith('.');

/** A table that users type in, as it was written: its columns in order, and how its rows are known. */
export interface TableForm<Id extends string> {
  /** From column A; the last is the hidden column of the rows' keys. */
  readonly columns: readonly { readonly id: Id | 'key'; readonly heading: string }[];
  /** What a row is called. */
  readonly label: Id;
  /** The columns with cells to type in. */
  readonly typed: readonly Id[];
  /** Columns that earlier versions did not write: a sheet without them is still as it was written. */
  readonly later?: readonly Id[];
  /** What earlier versions headed a column by: it is known by those words as by its own. */
  readonly earlier?: Readonly<Partial<Record<Id, readonly string[]>>>;
  /** How the cells of each column look: what all are known by when headings are not as they were. */
  readonly looks: Readonly<Record<Exclude<Id, 'key'>, CellTest>>;
  /** How the cells of a column look that nobody can have typed, where that is more than that they are no numbers. */
  readonly proofs?: Readonly<Partial<Record<Id, CellTest>>>;
  /** True for a column that is read beside these, wherever it is and whatever it is headed by: it is none of them. */
  readonly isApart?: (cells: readonly ColumnCell[]) => boolean;
  /** True for the key of a row, and for hardly anything else that could be in a sheet. */
  readonly isKey: (text: string) => boolean;
}

/** A cell's text without spaces around it. */
export function shownText(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).trim();
}

/** What a sheet shows, by its rows with anything in them, from the first; each from column A to its last filled cell. */
export type ShownTexts = ReadonlyMap<number, readonly string[]>;

/** The text of a cell; empty where nothing is shown, and where there is no such row or column. */
export function textAt(texts: ShownTexts, row: number, column: number): string {
  return texts.get(row)?.[column] ?? '';
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  const columns = grid.filled.columns(row);
  const texts = Array.from({ length: (columns.at(-1) ?? -1) + 1 }, () => '');
  for (const column of columns) texts[column] = shownText(grid.value(row, column));
  return texts;
}

/** Everything that a sheet shows. */
export function shownTexts(grid: Grid): ShownTexts {
  return new Map(grid.filled.rows().map((row) => [row, rowTexts(grid, row)]));
}
