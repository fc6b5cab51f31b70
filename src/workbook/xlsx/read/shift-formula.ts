import type { CellAddress } from '../../../core/cells/address';
import { columnIndex, columnName } from '../../../core/cells/address';

/** Quoted text and sheet names stay as they are; a reference is no part of a longer word or a function's name. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu;

/**
 * A shared formula as another cell of its block has it: relative references moved.
 * Example: `B2+$C$1` moved one row down is `B3+$C$1`.
 */
export function shiftFormula(formula: string, by: CellAddress): string {
  return formula.replace(TOKEN, (token: string, ...groups: readonly (string | undefined)[]) => {
    const [fixedColumn = '', letters, fixedRow = '', digits] = groups;
    if (letters === undefined || digits === undefined) return token;
    const column = fixedColumn === '$' ? letters : columnName(columnIndex(letters) + by.column);
    const row = fixedRow === '$' ? digits : String(Number(digits) + by.row);
    return `${fixedColumn}${column}${fixedRow}${row}`;
  });
}
