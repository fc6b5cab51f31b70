import { inQuotes, sheetName } from '../../core/cells/sheet-name';

/**
 * Texts, which are left alone, and the words for a sheet: in quotes or not, with a workbook or not. What is never closed is
 * taken to its end, so that no formula is gone through twice.
 */
const WORDS =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?!?|(?<![#$\p{L}\p{N}_.])(?:\[[^[\]]*\])?[\p{L}_][\p{L}\p{N}_.\u{10000}-\u{10FFFF}]*(?::[\p{L}_][\p{L}\p{N}_.\u{10000}-\u{10FFFF}]*)?!/gu;
const BOOK = /^(.*)\[([^[\]]*)\](.*)$/s;

/** What a sheet is called where several workbooks are read as one. Example: `Budget (a.xlsx)`. */
export function nameInFile(sheet: string, file: string): string {
  return `${sheet} (${file})`;
}

/** Whose sheets a formula's words mean. */
export interface FormulaPlace {
  /** The file that the formula is in. */
  readonly file: string;
  /** The file that is meant by a workbook's number or name; `null` if it is none of those that are read. */
  readonly fileOf: (book: string) => string | null;
}

const wordFor = (sheets: string, file: string) =>
  `${inQuotes(
    sheets
      .split(':')
      .map((sheet) => nameInFile(sheet, file))
      .join(':'),
  )}!`;

/**
 * A formula with the names that sheets have where several workbooks are read as one, and whether it takes something
 * from another of them. What is in a workbook that is not read stays as it is.
 * Example: `[1]Budget!B5+Plan!C2` in `b.xlsx` is `'Budget (a.xlsx)'!B5+'Plan (b.xlsx)'!C2`.
 */
export function movedFormula(formula: string, { file, fileOf }: FormulaPlace): { formula: string; isLinked: boolean } {
  let isLinked = false;
  const moved = formula.replace(WORDS, (word) => {
    if (word.startsWith('"') || !word.endsWith('!')) return word;
    const [, , book, sheet = ''] = BOOK.exec(sheetName(word)) ?? [];
    if (book === undefined) return wordFor(sheetName(word), file);
    const other = fileOf(book);
    if (other === null || sheet === '') return word;
    isLinked ||= other !== file;
    return wordFor(sheet, other);
  });
  return { formula: moved, isLinked };
}
