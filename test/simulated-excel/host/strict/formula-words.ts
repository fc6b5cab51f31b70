type Kind =
  | 'text'
  | 'sheet'
  | 'workbook'
  | 'number'
  | 'error'
  | 'call'
  | 'word'
  | 'sign'
  | 'brackets'
  | 'space'
  | 'unknown';

/** A word of a formula, where nothing is left out: the words joined are the formula. */
export interface FormulaWord {
  readonly kind: Kind;
  readonly text: string;
}

/** Characters above U+FFFF: Excel takes them as letters in a sheet's name, but not as its first (files of Excel's own, XlsxWriter's `test_quote_name.py`). */
const HIGH = String.raw`\u{10000}-\u{10FFFF}`;
const PATTERNS: readonly (readonly [Kind, string])[] = [
  ['space', String.raw`\s+`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['sheet', String.raw`'(?:[^']|'')+'!`],
  ['sheet', String.raw`[\p{L}_][\p{L}\p{N}_.${HIGH}]*!`],
  ['workbook', String.raw`\[[^\][]+\](?=[\p{L}_])`],
  ['error', String.raw`#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A)`],
  ['call', String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`],
  ['word', String.raw`[\p{L}_$\\][\p{L}\p{N}_.$\\?]*`],
  ['word', String.raw`\d+(?=:\$?\d)|(?<=\d:)\d+`],
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?`],
  ['sign', String.raw`<=|>=|<>|[-+*/^&=<>(),:%@#]`],
  ['brackets', String.raw`\{[^{}]*\}|\[(?:[^\][]|\[[^\][]*\])*\]`],
  ['unknown', String.raw`[^]`],
];
const WORD = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/**
 * The words of a formula after its `=`. Written for the host alone: the product reads formulas by other code, so
 * that neither can hide the other's faults.
 */
export function formulaWords(formula: string): FormulaWord[] {
  return Array.from(formula.matchAll(WORD), ([text, ...groups]) => {
    const index = groups.findIndex((group) => group !== undefined);
    return { kind: PATTERNS[index]?.[0] ?? 'unknown', text };
  });
}
