import type { CellAddress } from '../../../src/core/cells/address';
import { parseAddress } from '../../../src/core/cells/address';
import { isCellError } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { Decimal, decimalFromDouble } from '../../../src/core/figures/decimal';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import type { Node } from './formula-parser';
import { parseFormula } from './formula-parser';

/** What a cell or an expression gives; `null` is a blank cell. */
export type Value = Decimal | string | boolean | null;

/** Gives the value of any cell of the workbook, formulas of the plans calculated. */
export type Sheets = (sheet: string, row: number, column: number) => Value;

/** Planned sheets and the user's grids as one workbook. */
export function workbookOf(plans: readonly SheetPlan[], grids: readonly Grid[]): Sheets {
  const planned = new Map(
    plans.map((plan) => [plan.name, new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]))]),
  );
  const known = new Map<string, Value>();
  const busy = new Set<string>();
  const sheets: Sheets = (sheet, row, column) => {
    const cells = planned.get(sheet);
    if (!cells) return userValue(grids, sheet, { row, column });
    const content = cells.get(`${row},${column}`)?.content;
    if (!content || content.kind === 'blank') return null;
    if (content.kind === 'text') return content.text === '' ? null : content.text;
    if (content.kind === 'number') return content.value;
    const key = `${sheet}!${row},${column}`;
    if (busy.has(key)) throw new Error(`Circular reference at ${key}`);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    busy.add(key);
    const value = evaluateFormula(content.formula, sheet, sheets);
    busy.delete(key);
    known.set(key, value);
    return value;
  };
  return sheets;
}

function userValue(grids: readonly Grid[], sheet: string, { row, column }: CellAddress): Value {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) throw new Error(`#REF!: there is no sheet ${sheet}`);
  const value = grid.value(row, column);
  if (isCellError(value)) throw new Error(`${value.error} spreads from ${sheet}`);
  return typeof value === 'number' ? decimalFromDouble(value) : value;
}

/** Calculates a formula of a sheet exactly, with the rules that Excel and LibreOffice share. A reference to a blank cell is 0. */
export function evaluateFormula(formula: string, sheet: string, sheets: Sheets): Decimal | string {
  const value = single(evaluate(parseFormula(formula), { sheet, sheets }));
  if (value === null) return new Decimal(0);
  return typeof value === 'boolean' ? String(value) : value;
}

interface Place {
  readonly sheet: string;
  readonly sheets: Sheets;
}

/** A list of values stands for a range; a list of one for a cell. */
function evaluate(node: Node, place: Place): Value[] {
  switch (node.kind) {
    case 'number':
      return [new Decimal(node.text)];
    case 'text':
      return [node.text];
    case 'negate':
      return evaluate(node.operand, place).map((value) => number(value).neg());
    case 'range':
      return rangeValues(node, place);
    case 'binary': {
      const left = evaluate(node.left, place);
      const right = evaluate(node.right, place);
      const length = Math.max(left.length, right.length);
      return Array.from({ length }, (_, index) => operate(node.operator, pick(left, index), pick(right, index)));
    }
    case 'call':
      return [call(node, place)];
  }
}

function pick(values: Value[], index: number): Value {
  return values.length === 1 ? values[0]! : values[index]!;
}

function rangeValues({ sheet, from, to }: Extract<Node, { kind: 'range' }>, place: Place): Value[] {
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (!first || !last) throw new Error(`No range: ${from}:${to}`);
  const values: Value[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      values.push(place.sheets(sheet ?? place.sheet, row, column));
    }
  }
  return values;
}

function single(values: Value[]): Value {
  if (values.length !== 1) throw new Error('#VALUE!: a range where one value is needed');
  return values[0]!;
}

function number(value: Value): Decimal {
  if (value === null) return new Decimal(0);
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  if (typeof value === 'string') throw new Error(`#VALUE!: ${JSON.stringify(value)} is no number`);
  return value;
}

function compare(left: Value, right: Value): number {
  if (typeof left === 'string' || typeof right === 'string') {
    if (left !== null && right !== null && typeof left !== typeof right) return typeof left === 'string' ? 1 : -1;
    const [a, b] = [String(left ?? ''), String(right ?? '')].map((text) => text.toLowerCase());
    return a! < b! ? -1 : a! > b! ? 1 : 0;
  }
  return number(left).comparedTo(number(right));
}

function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return [left, right].map((each) => (each instanceof Decimal ? each.toFixed() : String(each ?? ''))).join('');
    case '+':
      return number(left).plus(number(right));
    case '-':
      return number(left).minus(number(right));
    case '*':
      return number(left).times(number(right));
    case '/':
      if (number(right).isZero()) throw new Error('#DIV/0!');
      return number(left).div(number(right));
    case '^':
      return number(left).pow(number(right));
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      throw new Error(`Unknown operator ${operator}`);
  }
}

/** SUM, MIN and MAX pass text and blanks in ranges by. */
function numbers(args: Node[], place: Place): Decimal[] {
  return args.flatMap((arg) => {
    const values = evaluate(arg, place);
    return arg.kind === 'range' ? values.filter((value) => value instanceof Decimal) : values.map(number);
  });
}

/** COUNT and AVERAGE take numbers alone, wherever they stand. */
function countable(args: Node[], place: Place): Decimal[] {
  return args.flatMap((arg) => evaluate(arg, place)).filter((value) => value instanceof Decimal);
}

/** One argument must hold numbers; of several, text counts as 0. */
function sumProduct([first = [], ...others]: Value[][]): Decimal {
  const factor = (value: Value) =>
    others.length === 0 ? number(value) : value instanceof Decimal ? value : new Decimal(0);
  const products = first.map((value, row) =>
    others.reduce((all, each) => all.times(factor(each[row]!)), factor(value)),
  );
  return Decimal.sum(0, ...products);
}

/** Adds the cells beside those that meet the criterion. */
function sumIf([tested, criterion, added]: Node[], place: Place): Decimal {
  const wanted = single(evaluate(criterion!, place));
  const amounts = evaluate(added!, place);
  const rows = evaluate(tested!, place).flatMap((value, row) => (meets(value, wanted) ? [row] : []));
  return Decimal.sum(0, ...rows.map((row) => number(amounts[row]!)));
}

/** RANK with its last argument 1: how many are lower, and one. */
function rankFromLowest(own: Decimal, all: readonly Decimal[]): Decimal {
  return new Decimal(1 + all.filter((other) => other.lt(own)).length);
}

/** A criterion is a value, or a sign and a number as text: `">=0"`. */
function meets(value: Value, criterion: Value): boolean {
  const [, sign, limit] = /^(<=|>=|<|>)(-?[\d.]+)$/.exec(String(criterion)) ?? [];
  if (sign === undefined || limit === undefined) return value !== null && compare(value, criterion) === 0;
  return value instanceof Decimal && operate(sign, value, new Decimal(limit)) === true;
}

function matching(args: Node[], place: Place): Decimal {
  const tests = Array.from({ length: args.length / 2 }, (_, index) => ({
    values: evaluate(args[2 * index]!, place),
    wanted: single(evaluate(args[2 * index + 1]!, place)),
  }));
  const rows = tests[0]!.values.map((_, row) => row);
  const hits = rows.filter((row) => tests.every(({ values, wanted }) => meets(values[row]!, wanted)));
  return new Decimal(hits.length);
}

function call({ name, args }: Extract<Node, { kind: 'call' }>, place: Place): Value {
  const argument = (index: number): Value => single(evaluate(args[index]!, place));
  switch (name) {
    case 'SUM':
      return Decimal.sum(0, ...numbers(args, place));
    case 'MIN':
      return Decimal.min(...numbers(args, place));
    case 'MAX':
      return Decimal.max(...numbers(args, place));
    case 'SUMPRODUCT':
      return sumProduct(args.map((arg) => evaluate(arg, place)));
    case 'ROUND':
      return roundHalfAway(number(argument(0)), number(argument(1)).toNumber());
    case 'MOD':
      return number(argument(0)).mod(number(argument(1)));
    case 'RIGHT':
      return String(argument(0) ?? '').slice(-number(argument(1)).toNumber());
    case 'INT':
      return number(argument(0)).floor();
    case 'IF':
      return number(argument(0)).isZero() ? argument(2) : argument(1);
    case 'ABS':
      return number(argument(0)).abs();
    case 'ISNUMBER':
      return argument(0) instanceof Decimal;
    case 'AND':
      return args.every((_, index) => !number(argument(index)).isZero());
    case 'OR':
      return args.map((_, index) => !number(argument(index)).isZero()).includes(true);
    case 'COUNT':
      return new Decimal(countable(args, place).length);
    case 'AVERAGE':
      return Decimal.sum(...countable(args, place)).div(countable(args, place).length);
    case 'SUMIF':
      return sumIf(args, place);
    case 'SMALL':
      return countable([args[0]!], place).sort((a, b) => a.comparedTo(b))[number(argument(1)).toNumber() - 1]!;
    case 'RANK':
      return rankFromLowest(number(argument(0)), countable([args[1]!], place));
    case 'COUNTIF':
    case 'COUNTIFS':
      return matching(args, place);
    default:
      throw new Error(`A plan may not use ${name}`);
  }
}

/** Spreadsheets round a half away from zero. */
function roundHalfAway(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}
