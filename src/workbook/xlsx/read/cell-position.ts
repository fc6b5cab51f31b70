import { EXCEL_LIMITS } from '../../../core/cells/excel-limits';
import type { CellAddress } from '../../../core/cells/address';

/** How many rows and columns a sheet has in the file format. */
export const ROWS: number = EXCEL_LIMITS.rows;
export const COLUMNS: number = EXCEL_LIMITS.columns;

const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;

/**
 * The place of an address that a sheet has; `null` for any other text. By character, since it is asked
 * once for each cell. Example: `B55` is `{ row: 54, column: 1 }`, `ZZZ99999999` is `null`.
 */
export function parsePosition(address: string): CellAddress | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < A || code > Z) break;
    column = column * 26 + code - A + 1;
  }
  let row = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < ZERO || code > NINE) return null;
    row = row * 10 + code - ZERO;
  }
  const exists = row >= 1 && row <= ROWS && column >= 1 && column <= COLUMNS;
  return exists ? { row: row - 1, column: column - 1 } : null;
}
