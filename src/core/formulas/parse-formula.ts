import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';
import type { FormulaTree } from './formula-tree';
import { UnknownFormula } from './formula-tree';

/** Excel nests no deeper. */
const DEEPEST = 64;
/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['<', '>', '=', '<=', '>=', '<>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Reads tokens from left to right. A class, because it is one place in the formula that moves on. */
class FormulaParser {
  private next = 0;
  private nested = 0;

  constructor(
    private readonly formula: string,
    private readonly tokens: readonly FormulaToken[],
  ) {}

  parse(): FormulaTree {
    const tree = this.level(0);
    if (this.next < this.tokens.length) throw new UnknownFormula(this.formula);
    return tree;
  }

  private sign(): string | null {
    const token = this.tokens[this.next];
    return token?.kind === 'sign' ? token.text : null;
  }

  private take(): FormulaToken {
    const token = this.tokens[this.next];
    if (token === undefined) throw new UnknownFormula(this.formula);
    this.next += 1;
    return token;
  }

  private expect(text: string): void {
    if (this.take().text !== text) throw new UnknownFormula(this.formula);
  }

  /** A whole expression within another: an argument, or what stands in parentheses. */
  private inner(): FormulaTree {
    this.nested += 1;
    if (this.nested > DEEPEST) throw new UnknownFormula(this.formula);
    const tree = this.level(0);
    this.nested -= 1;
    return tree;
  }

  private level(depth: number): FormulaTree {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (let operator = this.sign(); operator !== null && operators.includes(operator); operator = this.sign()) {
      this.next += 1;
      left = { kind: 'binary', operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  /** A sign binds tighter than `^`, and `%` tighter still, as in every spreadsheet. */
  private signed(): FormulaTree {
    let negative = false;
    for (let sign = this.sign(); sign === '-' || sign === '+'; sign = this.sign()) {
      negative = negative !== (sign === '-');
      this.next += 1;
    }
    let operand = this.primary();
    for (; this.sign() === '%'; this.next += 1) operand = { kind: 'percent', operand };
    return negative ? { kind: 'negate', operand } : operand;
  }

  private primary(): FormulaTree {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', text: token.text };
      case 'text':
        return { kind: 'text', text: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'sheet':
        return this.range(sheetName(token.text), this.take());
      case 'cell':
        return this.range(null, token);
      case 'name':
        return this.call(token.text);
      case 'sign':
        return this.inParentheses(token.text);
    }
  }

  private range(sheet: string | null, first: FormulaToken): FormulaTree {
    if (first.kind !== 'cell') throw new UnknownFormula(this.formula);
    if (this.sign() !== ':') return { kind: 'range', sheet, from: first.text, to: first.text };
    this.next += 1;
    const last = this.take();
    if (last.kind !== 'cell') throw new UnknownFormula(this.formula);
    return { kind: 'range', sheet, from: first.text, to: last.text };
  }

  private call(name: string): FormulaTree {
    this.expect('(');
    const given: FormulaTree[] = [];
    while (this.sign() !== ')') {
      if (given.length > 0) this.expect(',');
      given.push(this.inner());
    }
    this.expect(')');
    return { kind: 'call', name, arguments: given };
  }

  private inParentheses(opening: string): FormulaTree {
    if (opening !== '(') throw new UnknownFormula(this.formula);
    const inner = this.inner();
    this.expect(')');
    return inner;
  }
}

/**
 * Takes apart a formula in English A1 notation, without its leading `=`. Throws `UnknownFormula` for
 * what it does not know: names, whole columns, structured references, arrays.
 * Example: `SUM(B2:B4)-'Budget 2019'!$C$7`.
 */
export function parseFormula(formula: string): FormulaTree {
  return new FormulaParser(formula, formulaTokens(formula)).parse();
}
