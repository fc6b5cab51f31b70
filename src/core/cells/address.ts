import { inQuotes, quoteSheetName } from './sheet-name';

/** A cell by zero-based row and column: `B55` is `{ row: 54, column: 1 }`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

const LETTERS = 26;
const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The letters of a zero-based column: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(65 + (rest % LETTERS)) + name;
  }
  return name;
}

/** The zero-based column of its letters: `AB` is 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `{ row: 54, column: 1 }` is `B55`. */
export function formatAddress(address: CellAddress): string {
  return `${columnName(address.column)}${address.row + 1}`;
}

/** `B55` (or `$B$55`) is `{ row: 54, column: 1 }`; `null` for anything else. */
export function parseAddress(text: string): CellAddress | null {
  const match = ADDRESS.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** `{ A3, D57 }` is `A3:D57`; a single cell is written as one address. */
export function formatRange(range: CellRange): string {
  const first = formatAddress(range.first);
  const last = formatAddress(range.last);
  return first === last ? first : `${first}:${last}`;
}

/** `A3:D57` or `A3` as a range; `null` for anything else. */
export function parseRange(text: string): CellRange | null {
  const [from = '', to = from] = text.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  return first && last ? { first, last } : null;
}

/** True if the cell is in the range. */
export function contains({ first, last }: CellRange, { row, column }: CellAddress): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}

/** True if the ranges share a cell. Example: `A1:B2` and `B2:C3` do, `A1:B2` and `C1:D2` do not. */
export function overlap(left: CellRange, right: CellRange): boolean {
  return (
    left.first.row <= right.last.row &&
    right.first.row <= left.last.row &&
    left.first.column <= right.last.column &&
    right.first.column <= left.last.column
  );
}

/** A reference that leads from any sheet to the cell: `Budget!B55`, `'Budget 2019'!B55`. */
export function formatReference(sheet: string, address: CellAddress): string {
  return `${quoteSheetName(sheet)}!${formatAddress(address)}`;
}

/** Where a link goes: its sheet is always in quotes, as Microsoft's samples have it. Example: `'Budget'!B55`. */
export function formatLinkTarget(sheet: string, address: CellAddress): string {
  return `${inQuotes(sheet)}!${formatAddress(address)}`;
}
