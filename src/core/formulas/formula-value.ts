import type { CellError } from '../cells/cell';
import { CELL_DIGITS, Decimal } from '../figures/decimal';

/** The digits of a quotient that are certain here: decimals are calculated with 20. */
const TRUE_DIGITS = 18;
/** Beyond this exponent a double is infinite, below its negative it is 0. */
const LARGEST_EXPONENT = 307;
/** Whole numbers as long as this are joined as text in full, in every language. */
const LONGEST_WHOLE = new Decimal('1e15');

/** Why a formula has no value here although a spreadsheet may know one. No `IFERROR` catches it. */
export class NotCalculated {
  constructor(readonly because: string) {}
}

/** What an expression gives when it succeeds; `null` is a blank cell. */
export type Scalar = Decimal | string | boolean | null;
/** An error value as a spreadsheet shows it, or what is not known here. */
export type Failure = CellError | NotCalculated;
/** What an expression gives. */
export type FormulaValue = Scalar | Failure;

export const NO_NUMBER: CellError = { error: '#VALUE!' };
export const NO_SUCH_CELL: CellError = { error: '#REF!' };
export const NOT_FOUND: CellError = { error: '#N/A' };
export const OUT_OF_RANGE: CellError = { error: '#NUM!' };
export const BY_ZERO: CellError = { error: '#DIV/0!' };

/** True for an error value and for what is not calculated here. */
export function isFailure(value: FormulaValue): value is Failure {
  return typeof value === 'object' && value !== null && !(value instanceof Decimal);
}

/** A number as a spreadsheet keeps it: to 15 digits. Example: 1/3 is 0.333333333333333. */
export function kept(value: Decimal): Decimal {
  return value.precision() > CELL_DIGITS ? value.toSignificantDigits(CELL_DIGITS) : value;
}

/** A number without the noise of its own quotients: 1/3*3 is 1. Finer than `kept`, so that no half is made by it. */
export function withoutNoise(value: Decimal): Decimal {
  return value.precision() > TRUE_DIGITS ? value.toSignificantDigits(TRUE_DIGITS) : value;
}

/** The number, or the error where a spreadsheet's doubles end. Example: 10^400 is `#NUM!`. */
export function finite(value: Decimal): Decimal | CellError {
  if (!value.isFinite() || value.e > LARGEST_EXPONENT) return OUT_OF_RANGE;
  return value.e < -LARGEST_EXPONENT ? new Decimal(0) : value;
}

/** Text as a number: digits alone mean the same in every language, `1,5` and `1.5` do not. */
function numberInText(text: string): Decimal | Failure {
  const [, digits, percent] = /^\s*([-+]?\d+(?:E[-+]?\d{1,3})?)\s*(?:(%)\s*)?$/i.exec(text) ?? [];
  if (digits !== undefined) return finite(new Decimal(digits).div(percent === '%' ? 100 : 1));
  return /\d/.test(text) ? new NotCalculated(`the text ${JSON.stringify(text)} as a number`) : NO_NUMBER;
}

/** The value as a number: a blank is 0, TRUE is 1, text must be one. Example: `"12"` is 12, `"tolv"` is `#VALUE!`. */
export function asNumber(value: FormulaValue): Decimal | Failure {
  if (value === null) return new Decimal(0);
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  return typeof value === 'string' ? numberInText(value) : value;
}

/** The value as text, where all languages write it alike: a blank is empty, 12 is `12`; 1.5 is not known. */
export function asText(value: FormulaValue): string | Failure {
  if (value === null) return '';
  if (typeof value === 'boolean') return new NotCalculated('a truth value as text depends on the language');
  if (!(value instanceof Decimal)) return value;
  const whole = kept(value);
  if (!whole.isInteger()) return new NotCalculated('decimals as text depend on the language');
  return whole.abs().lt(LONGEST_WHOLE) ? whole.toFixed() : new NotCalculated('a long number as text');
}

/** The value as a condition: a blank is false, a number is true unless it is 0, text must be TRUE or FALSE. */
export function asLogical(value: FormulaValue): boolean | Failure {
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  if (value instanceof Decimal) return !value.isZero();
  if (typeof value !== 'string') return value;
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : NO_NUMBER;
}
