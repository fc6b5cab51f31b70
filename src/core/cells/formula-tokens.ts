const KINDS = [
  ...(['rows', 'columns', 'number', 'text', 'sheet', 'sheet', 'cell', 'function', 'name'] as const),
  ...(['error', 'sign', 'other'] as const),
];

/**
 * One word of a formula. `sheet` is a sheet's name with its closing `!`, quotes and all; `other` is a word that is
 * not calculated here: another workbook, a table's column, an array.
 */
export interface FormulaToken {
  readonly kind: (typeof KINDS)[number] | 'unknown';
  readonly text: string;
}

const PATTERNS = [
  String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\d_.(])`,
  String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\d_.(!])`,
  String.raw`\d+(?:\.\d*)?(?:E[-+]?\d+)?|\.\d+(?:E[-+]?\d+)?`,
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'!`,
  String.raw`[\p{L}_][\p{L}\p{N}_.\u{10000}-\u{10FFFF}]*!`,
  String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\d_.(])`,
  String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`,
  String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
  String.raw`#[A-Z/0]+[!?]|#N/A`,
  String.raw`<=|>=|<>|[-+*/^&%<>=(),:]`,
  String.raw`\[(?:[^\][]|\[[^\][]*\])*\]|[{};@#]`,
];
const TOKEN = new RegExp(String.raw`\s*(?:${PATTERNS.map((pattern) => `(${pattern})`).join('|')})\s*`, 'uy');

/**
 * The words of a formula in English A1 notation, without its leading `=`. What is no word of it is one last
 * `unknown` token: the rest. Example: `SUM(A:A)` is the words `SUM`, `(`, `A:A` and `)`.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let end = 0; end < formula.length; end = TOKEN.lastIndex) {
    TOKEN.lastIndex = end;
    const groups = TOKEN.exec(formula) ?? [];
    const index = groups.findIndex((group, place) => place > 0 && group !== undefined);
    const [kind, text] = [KINDS[index - 1], groups[index]];
    if (kind === undefined || text === undefined) return [...tokens, { kind: 'unknown', text: formula.slice(end) }];
    tokens.push({ kind, text });
  }
  return tokens;
}
