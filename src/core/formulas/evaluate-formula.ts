import { parseAddress } from '../cells/address';
import { Decimal } from '../figures/decimal';
import type { FormulaTree } from './formula-tree';
import { UnknownFormula } from './formula-tree';
import type { Argument, FormulaValue } from './spreadsheet-functions';
import { asNumber, FormulaError, FUNCTIONS, singleValue } from './spreadsheet-functions';

/** Ranges larger than this are no part of a budget. */
const LARGEST_RANGE = 100_000;

/** Gives the value of a cell; `sheet` is `null` for the formula's own sheet. */
export type CellLookup = (sheet: string | null, row: number, column: number) => FormulaValue;

function rangeValues(tree: Extract<FormulaTree, { kind: 'range' }>, cellAt: CellLookup): FormulaValue[] {
  const [first, last] = [parseAddress(tree.from), parseAddress(tree.to)];
  if (first === null || last === null) throw new UnknownFormula(tree.from);
  const [top, bottom] = [first.row, last.row].sort((a, b) => a - b) as [number, number];
  const [left, right] = [first.column, last.column].sort((a, b) => a - b) as [number, number];
  if ((bottom - top + 1) * (right - left + 1) > LARGEST_RANGE) throw new UnknownFormula(tree.from);
  const values: FormulaValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(cellAt(tree.sheet, row, column));
  }
  return values;
}

/** -1, 0 or 1; text stands after numbers, and capitals make no difference. */
function compare(left: FormulaValue, right: FormulaValue): number {
  const isText = [left, right].map((value) => typeof value === 'string');
  if (!isText[0] && !isText[1]) return asNumber(left).comparedTo(asNumber(right));
  if (isText[0] !== isText[1] && left !== null && right !== null) return isText[0] ? 1 : -1;
  const [a = '', b = ''] = [left, right].map((value) => String(value ?? '').toLowerCase());
  return a < b ? -1 : Number(a > b);
}

function divide(left: Decimal, right: Decimal): Decimal {
  if (right.isZero()) throw new FormulaError('#DIV/0!');
  return left.div(right);
}

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['=', (order: number) => order === 0],
  ['<>', (order: number) => order !== 0],
  ['<', (order: number) => order < 0],
  ['>', (order: number) => order > 0],
  ['<=', (order: number) => order <= 0],
  ['>=', (order: number) => order >= 0],
]);

function operate(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  const comparison = COMPARISONS.get(operator);
  if (comparison !== undefined) return comparison(compare(left, right));
  if (operator === '&') return `${String(left ?? '')}${String(right ?? '')}`;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (operator === '+') return a.plus(b);
  if (operator === '-') return a.minus(b);
  if (operator === '*') return a.times(b);
  if (operator === '/') return divide(a, b);
  return a.pow(b);
}

/** `IF` and `IFERROR` leave alone what they do not choose, so that they are no functions of their values. */
function choose(name: string, given: readonly FormulaTree[], cellAt: CellLookup): FormulaValue | undefined {
  const [first, second, third] = given;
  const valueOf = (tree: FormulaTree | undefined, missing: FormulaValue) =>
    tree === undefined ? missing : evaluate(tree, cellAt);
  if (name === 'IF') {
    return asNumber(valueOf(first, null)).isZero() ? valueOf(third, false) : valueOf(second, true);
  }
  if (name !== 'IFERROR') return undefined;
  try {
    return valueOf(first, null);
  } catch (error) {
    if (error instanceof FormulaError) return valueOf(second, '');
    throw error;
  }
}

function call({ name, arguments: given }: Extract<FormulaTree, { kind: 'call' }>, cellAt: CellLookup): FormulaValue {
  const chosen = choose(name, given, cellAt);
  if (chosen !== undefined) return chosen;
  const apply = FUNCTIONS.get(name);
  if (apply === undefined) throw new UnknownFormula(name);
  return apply(given.map((tree) => argument(tree, cellAt)));
}

function argument(tree: FormulaTree, cellAt: CellLookup): Argument {
  return tree.kind === 'range'
    ? { values: rangeValues(tree, cellAt), isRange: true }
    : { values: [evaluate(tree, cellAt)], isRange: false };
}

/**
 * The value of a formula, exact in decimals. Throws `FormulaError` where a spreadsheet shows an error,
 * and `UnknownFormula` for a function or reference that is not known here.
 * Example: `evaluate(parseFormula('SUM(B2:B4)-B5'), cellAt)`.
 */
export function evaluate(tree: FormulaTree, cellAt: CellLookup): FormulaValue {
  switch (tree.kind) {
    case 'number':
      return new Decimal(tree.text);
    case 'text':
      return tree.text;
    case 'negate':
      return asNumber(evaluate(tree.operand, cellAt)).neg();
    case 'percent':
      return asNumber(evaluate(tree.operand, cellAt)).div(100);
    case 'range':
      return singleValue({ values: rangeValues(tree, cellAt), isRange: true });
    case 'call':
      return call(tree, cellAt);
    case 'binary':
      return operate(tree.operator, evaluate(tree.left, cellAt), evaluate(tree.right, cellAt));
  }
}
