const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const isRow = (digits: string) => Number(digits) >= 1 && Number(digits) <= LAST_ROW;
const isColumn = (digits: string) => Number(digits) >= 1 && Number(digits) <= LAST_COLUMN;
const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function isCell(name: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  return digits !== '' && isRow(digits) && columnNumber(letters) <= LAST_COLUMN;
}

/** A name that begins as a reference of the style R1C1 does, whatever follows. */
function beginsAsR1C1(name: string): boolean {
  const [, row] = /^R(\d+)/.exec(name) ?? [];
  const [, column] = /^R?C(\d+)/.exec(name) ?? [];
  return (row !== undefined && isRow(row)) || (column !== undefined && isColumn(column));
}

/** True for a name that could be, or begin as, a cell. */
export function looksLikeCell(name: string): boolean {
  const upper = name.toUpperCase();
  return isCell(upper) || beginsAsR1C1(upper) || ['R', 'C', 'RC'].includes(upper);
}

/**
 * A sheet's name as Excel writes it in formulas: in quotes only where it has other signs than letters, digits, `_`
 * and `.`, begins with a digit or `.`, or looks like a cell or a reference of the style R1C1. Documented nowhere by
 * Microsoft; taken from files that Excel saved, as XlsxWriter's `utility.py` (`quote_sheetname`) and its test list them.
 */
export function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.\u{10000}-\u{10FFFF}]*$/u.test(name);
  return isPlain && !looksLikeCell(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
