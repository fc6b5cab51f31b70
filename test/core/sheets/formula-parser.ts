/** A formula taken apart. */
export type Node =
  | { kind: 'number'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'range'; sheet: string | null; from: string; to: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'negate'; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|("(?:[^"]|"")*")|('(?:[^']|'')*'!)|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z(])|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/<>=(),:&^]))/y;

type Token = { kind: 'number' | 'text' | 'sheet' | 'cell' | 'name' | 'sign'; text: string };

const KINDS = ['number', 'text', 'sheet', 'cell', 'name', 'sign'] as const;

function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const place = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`Cannot read ${formula} from ${formula.slice(place)}`);
    const index = match.slice(1).findIndex((group) => group !== undefined);
    tokens.push({ kind: KINDS[index]!, text: match[index + 1]! });
  }
  return tokens;
}

const LEVELS = [['<', '>', '=', '<=', '>=', '<>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Parses the formulas that a plan may hold; throws on anything else. */
export function parseFormula(formula: string): Node {
  const tokens = tokenize(formula);
  let next = 0;
  const peek = () => tokens[next]?.text;
  const take = (text?: string): Token => {
    const token = tokens[next++];
    if (!token || (text !== undefined && token.text !== text)) {
      throw new Error(`Expected ${text} in ${formula}`);
    }
    return token;
  };
  const range = (sheet: string | null): Node => {
    const from = take().text;
    if (peek() !== ':') return { kind: 'range', sheet, from, to: from };
    take(':');
    return { kind: 'range', sheet, from, to: take().text };
  };
  const primary = (): Node => {
    const token = take();
    if (token.kind === 'number') return { kind: 'number', text: token.text };
    if (token.kind === 'text') return { kind: 'text', text: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'sheet') return range(token.text.slice(1, -2).replaceAll("''", "'"));
    if (token.kind === 'cell') {
      next -= 1;
      return range(null);
    }
    if (token.kind === 'name') {
      take('(');
      const args: Node[] = [];
      while (peek() !== ')') {
        if (args.length > 0) take(',');
        args.push(level(0));
      }
      take(')');
      return { kind: 'call', name: token.text, args };
    }
    if (token.text === '-') return { kind: 'negate', operand: primary() };
    if (token.text !== '(') throw new Error(`Unexpected ${token.text} in ${formula}`);
    const inner = level(0);
    take(')');
    return inner;
  };
  const level = (depth: number): Node => {
    const operators = LEVELS[depth];
    if (!operators) return primary();
    let left = level(depth + 1);
    for (;;) {
      const operator = peek();
      if (operator === undefined || tokens[next]?.kind !== 'sign' || !operators.includes(operator)) return left;
      take();
      left = { kind: 'binary', operator, left, right: level(depth + 1) };
    }
  };
  const tree = level(0);
  if (next !== tokens.length) throw new Error(`Left over in ${formula}`);
  return tree;
}
