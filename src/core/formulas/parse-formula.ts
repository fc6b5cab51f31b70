import { Decimal } from '../figures/decimal';
import { EXCEL_LIMITS } from '../cells/excel-limits';
import type { FormulaToken } from '../cells/formula-tokens';
import { formulaTokens } from '../cells/formula-tokens';
import { sheetName } from '../cells/sheet-name';
import type { ChainTree, FormulaTree, RangeTree } from './formula-tree';
import { fixedLines, fixedOfWhole, rangeBetween, wholeRange } from './parse-reference';

/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['<', '>', '=', '<=', '>=', '<>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const END: FormulaToken = { kind: 'unknown', text: '' };

/** Ends the parsing at once, wherever it has come; it never leaves this file. */
class Unread extends Error {}

/** Reads tokens from left to right. A class, because it is one place in the formula that moves on. */
class FormulaParser {
  private next = 0;
  private nested = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  parse(): FormulaTree {
    const tree = this.level(0);
    if (this.next < this.tokens.length) this.stop();
    return tree;
  }

  private stop(): never {
    const text = this.tokens[this.next]?.text.slice(0, 40) ?? '';
    throw new Unread(text === '' ? 'the formula ends too early' : `not understood: ${text}`);
  }

  private sign(): string | null {
    const token = this.tokens[this.next];
    return token?.kind === 'sign' ? token.text : null;
  }

  /** The next token, which may be one that no caller knows. */
  private peek(): FormulaToken {
    return this.tokens[this.next] ?? END;
  }

  private expect(text: string): void {
    if (this.sign() !== text) this.stop();
    this.next += 1;
  }

  /** A whole expression within another: an argument, or what is in parentheses. */
  private inner(): FormulaTree {
    this.nested += 1;
    if (this.nested > EXCEL_LIMITS.nesting) throw new Unread(`nested more than ${EXCEL_LIMITS.nesting} deep`);
    const tree = this.level(0);
    this.nested -= 1;
    return tree;
  }

  private level(depth: number): FormulaTree {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.signed();
    const first = this.level(depth + 1);
    const steps: ChainTree['steps'][number][] = [];
    for (let operator = this.sign(); operator !== null && operators.includes(operator); operator = this.sign()) {
      this.next += 1;
      steps.push({ operator, operand: this.level(depth + 1) });
    }
    return steps.length === 0 ? first : { kind: 'chain', first, steps };
  }

  /** A sign binds tighter than `^`, and `%` tighter still, as in every spreadsheet. */
  private signed(): FormulaTree {
    let [minuses, percents] = [0, 0];
    for (let sign = this.sign(); sign === '-' || sign === '+'; sign = this.sign()) {
      if (sign === '-') minuses += 1;
      this.next += 1;
    }
    const operand = this.primary();
    for (; this.sign() === '%'; this.next += 1) percents += 1;
    return minuses + percents === 0 ? operand : { kind: 'signed', minuses, percents, operand };
  }

  private primary(): FormulaTree {
    const { kind, text } = this.peek();
    if (kind === 'sheet' || kind === 'cell' || kind === 'rows' || kind === 'columns') return this.reference();
    if (kind === 'function') return this.call();
    if (text === '(' && kind === 'sign') return this.inParentheses();
    const tree = this.constant();
    this.next += 1;
    return tree;
  }

  private constant(): FormulaTree {
    const { kind, text } = this.peek();
    if (kind === 'number') return { kind: 'number', value: new Decimal(text) };
    if (kind === 'text') return { kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'error') return { kind: 'error', error: { error: text } };
    if (kind === 'name' && /^(?:true|false)$/i.test(text)) {
      return { kind: 'logical', value: text.toLowerCase() === 'true' };
    }
    if (kind === 'name') throw new Unread(`unknown name ${text}`);
    return this.stop();
  }

  private reference(): FormulaTree {
    const { kind, text } = this.peek();
    const sheet = kind === 'sheet' ? sheetName(text) : null;
    if (sheet?.includes('[')) throw new Unread('a cell of another workbook');
    if (sheet !== null) this.next += 1;
    return { kind: 'range', sheet, ...this.range() };
  }

  private range(): Pick<RangeTree, 'range' | 'fixed'> {
    const first = this.peek();
    const whole = wholeRange(first);
    if (whole === null && first.kind !== 'cell') this.stop();
    this.next += 1;
    if (whole !== null) return { range: whole, fixed: fixedOfWhole(first) };
    let last = first;
    if (this.sign() === ':') {
      this.next += 1;
      last = this.peek();
      this.next += 1;
    }
    const between = rangeBetween(first.text, last.text);
    if (between === null) throw new Unread(`no cell of a sheet: ${first.text}`);
    return { range: between, fixed: fixedLines(first.text, last.text) };
  }

  private call(): FormulaTree {
    const name = this.peek().text.toUpperCase();
    this.next += 1;
    this.expect('(');
    const given: FormulaTree[] = [];
    if (this.sign() === ')') this.next += 1;
    else {
      given.push(this.argument());
      while (this.sign() === ',') {
        this.next += 1;
        given.push(this.argument());
      }
      this.expect(')');
    }
    return { kind: 'call', name, arguments: given };
  }

  private argument(): FormulaTree {
    const sign = this.sign();
    return sign === ',' || sign === ')' ? { kind: 'missing' } : this.inner();
  }

  private inParentheses(): FormulaTree {
    this.expect('(');
    const inner = this.inner();
    this.expect(')');
    return inner;
  }
}

/**
 * Takes apart a formula in English A1 notation, without its leading `=`. What is not understood here (names,
 * structured references, arrays, other workbooks) is a tree of the kind `unread` that says why.
 * Example: `SUM(B2:B4)-'Budget 2019'!$C$7`.
 */
export function parseFormula(formula: string): FormulaTree {
  try {
    return new FormulaParser(formulaTokens(formula)).parse();
  } catch (error) {
    if (error instanceof Unread) return { kind: 'unread', because: error.message };
    throw error;
  }
}
