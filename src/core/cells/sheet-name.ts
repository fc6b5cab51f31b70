import { EXCEL_LIMITS } from './excel-limits';

/** Letters, digits, `_` and `.`, and a letter or `_` first: what needs no quotes unless it looks like a cell. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL = /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])(\d+)$/i;
const ROW_FIRST = /^R(\d+)/i;
const COLUMN_FIRST = /^R?C(\d+)/i;

function counts(match: RegExpExecArray | null, most: number): boolean {
  const number = Number(match?.[1] ?? 0);
  return number >= 1 && number <= most;
}

/** True for a name that could be a cell in one of the two ways to write one. Example: `T1`, `R1C1`, `rc`. */
function looksLikeCell(name: string): boolean {
  if (/^(?:R|C|RC)$/i.test(name)) return true;
  const { rows, columns } = EXCEL_LIMITS;
  return (
    counts(CELL.exec(name), rows) || counts(ROW_FIRST.exec(name), rows) || counts(COLUMN_FIRST.exec(name), columns)
  );
}

/**
 * A sheet's name as Excel writes it in formulas: in quotes, doubled within, only where the name needs them. Microsoft
 * documents no rule; these are what files saved by Excel show (XlsxWriter's `quote_sheetname` and its tests). Signs
 * above U+FFFF get quotes that Excel would leave out, which means the same.
 * Example: `Budget` and `Årsbudget` stay as they are, `Budget 2019` is `'Budget 2019'`, `T1` is `'T1'`.
 */
export function quoteSheetName(name: string): string {
  return PLAIN.test(name) && !looksLikeCell(name) ? name : inQuotes(name);
}

/** A sheet's name in quotes, whatever it is: right wherever a name can be. Example: `'Eva''s blad'`. */
export function inQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name in a sheet's word of a formula. Example: `'Åre''s plan'!` is `Åre's plan`. */
export function sheetName(word: string): string {
  const name = word.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
