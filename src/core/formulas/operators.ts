import type { FormulaValue, Scalar } from './formula-value';
import { asNumber, asText, BY_ZERO, finite, isFailure, kept, NotCalculated, OUT_OF_RANGE } from './formula-value';
import { Decimal } from '../figures/decimal';

/** What is left of a difference this many digits below its terms is noise, which spreadsheets show as 0. */
const NOISE_DIGITS = 15;

/** Numbers come before text, and text before truth values. */
function rank(value: Scalar): number {
  return typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;
}

/** A blank cell compared with another is its like: 0, the empty text or FALSE. */
function likeOther(value: Scalar, other: Scalar): Decimal | string | boolean {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : new Decimal(0);
}

/** -1, 0 or 1, as spreadsheets order values: capitals make no difference, numbers are compared to 15 digits. */
export function compare(left: Scalar, right: Scalar): number {
  const [one, other] = [likeOther(left, right), likeOther(right, left)];
  if (one instanceof Decimal && other instanceof Decimal) return kept(one).comparedTo(kept(other));
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : Number(first > second);
  }
  return rank(one) === rank(other) ? Number(one) - Number(other) : Math.sign(rank(one) - rank(other));
}

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['=', (order: number) => order === 0],
  ['<>', (order: number) => order !== 0],
  ['<', (order: number) => order < 0],
  ['>', (order: number) => order > 0],
  ['<=', (order: number) => order <= 0],
  ['>=', (order: number) => order >= 0],
]);

/** The comparison that a sign means. Example: `comparisonHolds('<=', -1)` is true. */
export function comparisonHolds(sign: string, order: number): boolean {
  return COMPARISONS.get(sign)?.(order) ?? false;
}

function sum(left: Decimal, right: Decimal): Decimal {
  const total = left.plus(right);
  if (left.isZero() || right.isZero()) return total;
  return total.e < Math.max(left.e, right.e) - NOISE_DIGITS ? new Decimal(0) : total;
}

/** A power as spreadsheets have it: `0^0` and roots of negative numbers are no numbers. */
export function power(base: Decimal, exponent: Decimal): FormulaValue {
  if (base.isZero() && !exponent.isPositive()) return BY_ZERO;
  if (base.isZero() && exponent.isZero()) return OUT_OF_RANGE;
  return finite(base.pow(exponent));
}

function calculate(operator: string, left: Decimal, right: Decimal): FormulaValue {
  switch (operator) {
    case '+':
      return finite(sum(left, right));
    case '-':
      return finite(sum(left, right.neg()));
    case '*':
      return finite(left.times(right));
    case '/':
      return right.isZero() ? BY_ZERO : finite(left.div(right));
    case '^':
      return power(left, right);
    default:
      return new NotCalculated(`unknown operator ${operator}`);
  }
}

/**
 * An operator and its two values. The first failure is what comes of it.
 * Example: `operate('+', new Decimal(1), '2')` is 3.
 */
export function operate(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (isFailure(left)) return left;
  if (COMPARISONS.has(operator)) return isFailure(right) ? right : comparisonHolds(operator, compare(left, right));
  const convert = operator === '&' ? asText : asNumber;
  const [one, other] = [convert(left), convert(right)];
  if (isFailure(one)) return one;
  if (isFailure(other)) return other;
  if (one instanceof Decimal && other instanceof Decimal) return calculate(operator, one, other);
  return `${String(one)}${String(other)}`;
}
