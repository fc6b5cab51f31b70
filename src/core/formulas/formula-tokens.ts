import { UnknownFormula } from './formula-tree';

/** One word of a formula. `sheet` is a sheet's name with its closing `!`, quotes and all. */
export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'sheet' | 'cell' | 'name' | 'sign';
  readonly text: string;
}

const KINDS = ['number', 'text', 'sheet', 'sheet', 'cell', 'name', 'sign'] as const;
const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:E[-+]?\d+)?|\.\d+)|("(?:[^"]|"")*")|('(?:[^']|'')*'!)|([\p{L}_][\p{L}\p{N}_.]*!)|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\d_.(])|([A-Z][A-Z\d.]*)(?=\()|(<=|>=|<>|[-+*/^&%<>=(),:]))\s*/uy;

/** The words of a formula, without its leading `=`. Throws `UnknownFormula` for anything it does not know. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const groups = TOKEN.exec(formula)?.slice(1) ?? [];
    const index = groups.findIndex((group) => group !== undefined);
    const [kind, text] = [KINDS[index], groups[index]];
    if (kind === undefined || text === undefined) throw new UnknownFormula(formula);
    tokens.push({ kind, text });
  }
  return tokens;
}
