import type { CellValue } from '../cells/cell';
import { Decimal } from '../figures/decimal';

/** An argument as a function sees it: the cells of a range, or one value. */
export interface Argument {
  readonly values: readonly FormulaValue[];
  readonly isRange: boolean;
}

/** What an expression gives; `null` is a blank cell. */
export type FormulaValue = Decimal | string | boolean | null;

/** A formula that a spreadsheet would answer with an error. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(readonly error: Extract<CellValue, { error: string }>['error']) {
    super(error);
  }
}

/** The value as a number: a blank is 0, text is an error. */
export function asNumber(value: FormulaValue): Decimal {
  if (value === null) return new Decimal(0);
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  if (typeof value === 'string') throw new FormulaError('#VALUE!');
  return value;
}

/** The value of an argument that must be one. */
export function singleValue({ values }: Argument): FormulaValue {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new FormulaError('#VALUE!');
  return value;
}

/** The numbers to add: text, truth values and blanks in a range are passed by, as every spreadsheet does. */
function numbersIn(given: readonly Argument[]): Decimal[] {
  return given.flatMap(({ values, isRange }) =>
    isRange ? values.filter((value) => Decimal.isDecimal(value)) : values.map(asNumber),
  );
}

const sum = (numbers: readonly Decimal[]) => numbers.reduce((total, number) => total.plus(number), new Decimal(0));

/** The least or greatest number; 0 of none. */
function extreme(numbers: readonly Decimal[], choose: (one: Decimal, other: Decimal) => Decimal): Decimal {
  const [first, ...others] = numbers;
  return first === undefined ? new Decimal(0) : others.reduce(choose, first);
}

function average(numbers: readonly Decimal[]): Decimal {
  if (numbers.length === 0) throw new FormulaError('#DIV/0!');
  return sum(numbers).div(numbers.length);
}

function round(given: readonly Argument[], rounding: Decimal.Rounding): Decimal {
  const [value, decimals] = given;
  const places = decimals === undefined ? 0 : asNumber(singleValue(decimals)).toNumber();
  const scale = new Decimal(10).pow(places);
  const number = value === undefined ? new Decimal(0) : asNumber(singleValue(value));
  return number.times(scale).toDecimalPlaces(0, rounding).div(scale);
}

const one = (given: readonly Argument[]) => asNumber(given[0] === undefined ? null : singleValue(given[0]));

type SpreadsheetFunction = (given: readonly Argument[]) => FormulaValue;

/** The functions that budgets add up with. Rounding takes halves away from zero. */
export const FUNCTIONS: ReadonlyMap<string, SpreadsheetFunction> = new Map<string, SpreadsheetFunction>([
  ['SUM', (given) => sum(numbersIn(given))],
  ['AVERAGE', (given) => average(numbersIn(given))],
  ['MIN', (given) => extreme(numbersIn(given), (least, next) => Decimal.min(least, next))],
  ['MAX', (given) => extreme(numbersIn(given), (most, next) => Decimal.max(most, next))],
  ['ABS', (given) => one(given).abs()],
  ['INT', (given) => one(given).floor()],
  ['ROUND', (given) => round(given, Decimal.ROUND_HALF_UP)],
  ['ROUNDUP', (given) => round(given, Decimal.ROUND_UP)],
  ['ROUNDDOWN', (given) => round(given, Decimal.ROUND_DOWN)],
]);
