import { Decimal } from '../../figures/decimal';
import type { FormulaValue } from '../formula-value';
import { BY_ZERO, finite, isFailure, NO_NUMBER, OUT_OF_RANGE, withoutNoise } from '../formula-value';
import { power } from '../operators';
import type { ValueArray } from '../value-array';
import { ofNumbers } from './collect';
import type { SpreadsheetFunction } from './declare';
import { declare, declareMany } from './declare';

const ONE_NUMBER = { takes: ['number'], optional: [] } as const;
/** Beyond so many decimals, before or after the point, nothing of a double is left to round. */
const MOST_PLACES = 330;

export const sum = (numbers: readonly Decimal[]): Decimal =>
  numbers.reduce((total, number) => total.plus(number), new Decimal(0));

/** Rounds to decimals, or to tens before the point if negative; the noise of quotients makes no half. */
function rounding(mode: Decimal.Rounding) {
  return (number: Decimal, places: Decimal = new Decimal(0)): FormulaValue => {
    const wanted = places.trunc().clamp(-MOST_PLACES, MOST_PLACES).toNumber();
    if (wanted >= 0) return withoutNoise(number).toDecimalPlaces(wanted, mode);
    const scale = new Decimal(10).pow(-wanted);
    return finite(withoutNoise(number).div(scale).toDecimalPlaces(0, mode).times(scale));
  };
}

/** The least or greatest number; 0 of none. */
function extreme(choose: (one: Decimal, other: Decimal) => Decimal) {
  return (numbers: readonly Decimal[]): Decimal => {
    const [first, ...others] = numbers;
    return first === undefined ? new Decimal(0) : others.reduce(choose, first);
  };
}

/** The remainder with the divisor's sign. Example: `MOD(-3,2)` is 1. */
function modulo(number: Decimal, divisor: Decimal): FormulaValue {
  if (divisor.isZero()) return BY_ZERO;
  return number.minus(withoutNoise(number.div(divisor)).floor().times(divisor));
}

/** The arrays multiplied place by place, and added up: what is no number counts as 0. */
function sumProduct(arrays: readonly ValueArray[]): FormulaValue {
  const [first] = arrays;
  if (first === undefined) return NO_NUMBER;
  if (arrays.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return NO_NUMBER;
  const failure = arrays.flatMap(({ values }) => values).find(isFailure);
  if (failure !== undefined) return failure;
  const factor = (value: FormulaValue | undefined) => (value instanceof Decimal ? value : new Decimal(0));
  const products = first.values.map((_, place) =>
    arrays.reduce((product, { values }) => product.times(factor(values[place])), new Decimal(1)),
  );
  return finite(sum(products));
}

const rounded = (mode: Decimal.Rounding) => declare({ takes: ['number', 'number'], optional: [] }, rounding(mode));

/** Functions that calculate with numbers. */
export const ARITHMETIC: Readonly<Record<string, SpreadsheetFunction>> = {
  SUM: declareMany('values', (given) => ofNumbers(given, (numbers) => finite(sum(numbers)))),
  PRODUCT: declareMany('values', (given) =>
    ofNumbers(given, (numbers) =>
      numbers.length === 0 ? new Decimal(0) : finite(numbers.reduce((product, number) => product.times(number))),
    ),
  ),
  SUMPRODUCT: declareMany('array', sumProduct),
  MIN: declareMany('values', (given) =>
    ofNumbers(
      given,
      extreme((least, next) => Decimal.min(least, next)),
    ),
  ),
  MAX: declareMany('values', (given) =>
    ofNumbers(
      given,
      extreme((most, next) => Decimal.max(most, next)),
    ),
  ),
  ABS: declare(ONE_NUMBER, (number) => number.abs()),
  SIGN: declare(ONE_NUMBER, (number) => new Decimal(number.isZero() ? 0 : Decimal.sign(number))),
  INT: declare(ONE_NUMBER, (number) => withoutNoise(number).floor()),
  SQRT: declare(ONE_NUMBER, (number) => (number.isNegative() && !number.isZero() ? OUT_OF_RANGE : number.sqrt())),
  POWER: declare({ takes: ['number', 'number'], optional: [] }, power),
  MOD: declare({ takes: ['number', 'number'], optional: [] }, modulo),
  ROUND: rounded(Decimal.ROUND_HALF_UP),
  ROUNDUP: rounded(Decimal.ROUND_UP),
  ROUNDDOWN: rounded(Decimal.ROUND_DOWN),
  TRUNC: declare({ takes: ['number'], optional: ['number'] }, rounding(Decimal.ROUND_DOWN)),
};
