import type { FormulaWord } from './formula-words';
import { formulaWords } from './formula-words';
import { quoted } from './sheet-quotes';

/** A cell shows so many digits, and a formula keeps no more of a number. */
const DIGITS = 15;

function shownNumber(text: string): string {
  return String(Number(Number(text).toPrecision(DIGITS))).replace('e', 'E');
}

/** `[1]Budget` is the sheet of the first workbook that is linked. */
function shownSheet(name: string, linked: readonly string[]): string {
  const [, book, sheet] = /^\[([^\]]+)\](.*)$/.exec(name) ?? [];
  if (book === undefined || sheet === undefined) return `${quoted(name)}!`;
  const file = linked[Number(book) - 1] ?? book;
  const isPlain = quoted(file) === file && quoted(sheet) === sheet;
  return isPlain ? `[${file}]${sheet}!` : `'[${file}]${sheet.replaceAll("'", "''")}'!`;
}

function nameOf(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function shownWord({ kind, text }: FormulaWord, linked: readonly string[]): string {
  if (kind === 'number') return shownNumber(text);
  if (kind === 'call') return text.replace(/_xlfn\.|_xlws\./gi, '').toUpperCase();
  return kind === 'sheet' ? shownSheet(nameOf(text), linked) : text;
}

const shown = new Map<string, string>();

/**
 * A formula, with its `=`, as Excel gives it back: it keeps the words, not the letters. Needless quotes around
 * sheets' names are dropped, functions are in upper case and without the prefixes that only files have, numbers have
 * fifteen digits at most, a linked workbook has its name; spaces outside words stay. Sources: XlsxWriter issue 1078
 * (quotes) and its manual, "Formulas added in Excel 2010 and later" (`_xlfn.`); for numbers and spaces a guess, from how the formula bar looks.
 */
export function excelFormula(formula: string, linked: readonly string[] = []): string {
  const key = `${formula}\n${linked.join('\n')}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const words = formulaWords(formula.slice(1));
  // The workbook of an unquoted name is a word of its own; both are shown as one name.
  const joined = words.flatMap((word, index): FormulaWord[] => {
    if (word.kind === 'workbook') return [];
    const before = words[index - 1];
    const isLinked = word.kind === 'sheet' && before?.kind === 'workbook';
    return [isLinked ? { kind: 'sheet', text: `${before.text}${word.text}` } : word];
  });
  const text = `=${joined.map((word) => shownWord(word, linked)).join('')}`;
  shown.set(key, text);
  return text;
}
