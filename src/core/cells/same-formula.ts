import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';
import { sheetName } from './sheet-name';

/** A formula keeps no more digits of a number than a cell shows. */
const DIGITS = 15;
/** What files put before the functions that came after 2007, and before what these name, and Excel does not show. */
const FILE_PREFIX = /^(?:_XLFN\.|_XLWS\.|_XLPM\.)+/;

/** What stands for the workbook of a sheet, by its name in brackets. */
type BookWord = (name: string) => string;

/** `[fil.xlsx]Blad1`, `C:\mapp\[fil.xlsx]Blad1` and `Jan:Mars` by their parts. */
function sheetWords(name: string, bookWord: BookWord): string[] {
  const [open, close] = [name.indexOf('['), name.lastIndexOf(']')];
  const isOther = open >= 0 && close > open;
  const ends = (isOther ? name.slice(close + 1) : name).toUpperCase().split(':');
  const words = ends.flatMap((end, index) => (index === ends.length - 1 ? [`${end}!`] : [end, ':']));
  return isOther ? [bookWord(name.slice(open + 1, close).toUpperCase()), ...words] : words;
}

function wordsOf({ kind, text }: FormulaToken, next: FormulaToken | undefined, bookWord: BookWord): string[] {
  switch (kind) {
    case 'sheet':
      return sheetWords(sheetName(text), bookWord);
    case 'number':
      return [String(Number(Number(text).toPrecision(DIGITS)))];
    case 'text':
    case 'unknown':
      return [text];
    case 'function':
    case 'name':
      return [text.toUpperCase().replace(FILE_PREFIX, '')];
    case 'other':
      // Excel shows `@` where older files mean one cell of several without it.
      if (text === '@') return [];
      return next?.kind === 'sheet' && text.startsWith('[') ? [bookWord(text.slice(1, -1).toUpperCase())] : [text];
    case 'cell':
    case 'columns':
    case 'rows':
    case 'error':
    case 'sign':
      return [text.toUpperCase()];
  }
}

function canonical(formula: string, bookWord: BookWord): string {
  const tokens = formulaTokens(formula);
  // A space, where there is none in a word, so that no two words become one.
  return tokens.flatMap((token, index) => wordsOf(token, tokens[index + 1], bookWord)).join(' ');
}

/**
 * A formula, without its `=`, in the one form that all spellings of it have: without needless quotes, spaces, `@` and
 * the prefixes that files give new functions; in upper case but for texts; numbers by their value to 15 digits. A
 * workbook that it refers to is not named, as a file numbers it (`[1]`) and Excel names it (`[fil.xlsx]`).
 * Example: `sum('Budget'!B5, 1.50)` is `SUM ( BUDGET! B5 , 1.5 )`.
 */
export function canonicalFormula(formula: string): string {
  return canonical(formula, () => '[]');
}

/**
 * True for two spellings of one formula, both without `=`: Excel keeps a formula's words, not its letters. The names
 * of other workbooks must agree. Example: `sum('Budget'!B5)` and `SUM(Budget!B5)`.
 */
export function sameFormula(one: string, other: string): boolean {
  const named: BookWord = (name) => `[${name}]`;
  return one === other || canonical(one, named) === canonical(other, named);
}
