import { Decimal } from '../figures/decimal';
import type { FormulaValue, Scalar } from './formula-value';
import { isFailure } from './formula-value';
import { compare, comparisonHolds } from './operators';

/** What COUNTIF and its kin look for. */
export interface Criterion {
  /** The same for criteria that the same cells meet. */
  readonly key: string;
  meets(value: FormulaValue): boolean;
}

const SIGNED = /^(<=|>=|<>|<|>|=)?(.*)$/su;
const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d{1,3})?\s*(?:%\s*)?$/i;

function numberIn(text: string): Decimal | null {
  if (!NUMBER.test(text)) return null;
  const percent = text.includes('%');
  return new Decimal(text.replace('%', '').trim().replace(/^\+/, '')).div(percent ? 100 : 1);
}

/** Wildcards: `?` is any sign, `*` any number of them, `~` takes the next one as it is. */
export function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~[~*?]|[*?]|[\\^$.|+()[\]{}]/g, (sign) => {
    if (sign === '?') return '[^]';
    if (sign === '*') return '[^]*';
    return `\\${sign.at(-1) ?? ''}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

type Test = (value: FormulaValue) => boolean;

/** A number is equal to itself and to text that reads as it, as in Excel. */
function equalsNumber(number: Decimal): Test {
  return (value) => {
    if (value instanceof Decimal) return compare(value, number) === 0;
    const read = typeof value === 'string' ? numberIn(value) : null;
    return read !== null && compare(read, number) === 0;
  };
}

function equalsText(text: string): Test {
  const pattern = wildcards(text);
  const logical = /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : null;
  const error = text.startsWith('#') ? text.toUpperCase() : null;
  return (value) => {
    if (typeof value === 'string') return pattern.test(value);
    if (typeof value === 'boolean') return value === logical;
    return error !== null && isFailure(value) && 'error' in value && value.error === error;
  };
}

/** What equals the words of a criterion; without words after `=` it is a blank cell, without a sign also the empty text. */
function equals(words: string, isSigned: boolean): Test {
  if (words === '') return (value) => value === null || (!isSigned && value === '');
  const number = numberIn(words);
  return number === null ? equalsText(words) : equalsNumber(number);
}

function compares(sign: string, words: string): Test {
  const number = numberIn(words);
  return (value) => {
    const isAlike = number === null ? typeof value === 'string' : value instanceof Decimal;
    return isAlike && !isFailure(value) && comparisonHolds(sign, compare(value, number ?? words));
  };
}

function testOf(criterion: Scalar): Test {
  if (criterion === null) return equalsNumber(new Decimal(0));
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  if (criterion instanceof Decimal) return equalsNumber(criterion);
  const [, sign, words = ''] = SIGNED.exec(criterion) ?? [];
  if (sign === undefined || sign === '=') return equals(words, sign === '=');
  if (sign !== '<>') return compares(sign, words);
  const same = equals(words, true);
  return (value) => !same(value);
}

/**
 * The criterion that an argument is. Example: `>=5` is met by numbers from 5, `Söder*` by texts that begin so,
 * `<>` by cells that are not blank, `=` by blank ones.
 */
export function criterionOf(value: Scalar): Criterion {
  const key = value instanceof Decimal ? `#${value.toString()}` : `${typeof value}${String(value)}`;
  return { key, meets: testOf(value) };
}
