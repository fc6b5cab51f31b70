import type { CellRange } from '../cells/address';
import { columnIndex, parseAddress } from '../cells/address';
import { EXCEL_LIMITS } from '../cells/excel-limits';
import type { FormulaToken } from '../cells/formula-tokens';
import type { FixedLines } from './formula-tree';

const LAST_ROW = EXCEL_LIMITS.rows - 1;
const LAST_COLUMN = EXCEL_LIMITS.columns - 1;

/** The corners in their order, or `null` outside a sheet. Example: `B3:A1` is `A1:B3`. */
function rectangle(rows: readonly [number, number], columns: readonly [number, number]): CellRange | null {
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return { first: { row: top, column: left }, last: { row: bottom, column: right } };
}

/** The cells between two corners, whichever is first; `null` if a corner is no cell of a sheet. */
export function rangeBetween(from: string, to: string): CellRange | null {
  const [first, last] = [parseAddress(from), parseAddress(to)];
  return first === null || last === null ? null : rectangle([first.row, last.row], [first.column, last.column]);
}

/** Whole columns or whole rows; `null` for any other token. Example: `$A:B`, `3:3`. */
export function wholeRange({ kind, text }: FormulaToken): CellRange | null {
  if (kind !== 'columns' && kind !== 'rows') return null;
  const [from = '', to = ''] = text.replaceAll('$', '').split(':');
  return kind === 'columns'
    ? rectangle([0, LAST_ROW], [columnIndex(from), columnIndex(to)])
    : rectangle([Number(from) - 1, Number(to) - 1], [0, LAST_COLUMN]);
}

const NONE_FIXED: FixedLines = { rows: [false, false], columns: [false, false] };

/** The corners that stay when the formula is copied, first and last of the rectangle. Example: in `B$2:B5` the first row. */
export function fixedLines(from: string, to: string): FixedLines {
  if (!from.includes('$') && !to.includes('$')) return NONE_FIXED;
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (first === null || last === null) return NONE_FIXED;
  const corners = [from, to] as const;
  const [top, bottom] = first.row <= last.row ? corners : [to, from];
  const [left, right] = first.column <= last.column ? corners : [to, from];
  return {
    rows: [isRowFixed(top), isRowFixed(bottom)],
    columns: [left.startsWith('$'), right.startsWith('$')],
  };
}

const isRowFixed = (address: string) => address.lastIndexOf('$') > 0;

/** Of whole columns the rows stay, as all rows are meant, and the columns that have a `$`; of whole rows likewise. */
export function fixedOfWhole({ kind, text }: FormulaToken): FixedLines {
  const [from = '', to = ''] = text.split(':');
  const named = [from.startsWith('$'), to.startsWith('$')] as const;
  return kind === 'columns' ? { rows: [true, true], columns: named } : { rows: named, columns: [true, true] };
}
