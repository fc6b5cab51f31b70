import { decimalDigits } from './decimal-digits';
import { generalText } from './general-text';
import type { NumberShape } from './number-shape';
import { numberShape } from './number-shape';
import type { Digits } from './rounded-digits';
import { roundedDigits } from './rounded-digits';
import { DECIMAL_MARK, MINUS } from './swedish-marks';
import type { Token } from './token';
import { wholeDigits } from './whole-digits';

interface Scaled {
  readonly digits: Digits;
  /** Of ten; 0 where the code has none. */
  readonly exponent: number;
}

function withExponent(value: number, { whole, decimals }: NumberShape): Scaled {
  const step = Math.max(1, whole.length);
  const power = value === 0 ? 0 : Math.floor(Math.log10(value) / step) * step;
  const digits = roundedDigits(value / 10 ** power, decimals.length);
  if (digits.whole.length <= step) return { digits, exponent: power };
  return { digits: roundedDigits(value / 10 ** (power + step), decimals.length), exponent: power + step };
}

function scaled(value: number, shape: NumberShape): Scaled {
  if (shape.exponent.length > 0) return withExponent(value, shape);
  return { digits: roundedDigits(value * shape.factor, shape.decimals.length), exponent: 0 };
}

function exponentText(token: Token, exponent: number, places: number): string {
  const sign = exponent < 0 ? '-' : token.text.endsWith('+') ? '+' : '';
  return `E${sign}${String(Math.abs(exponent)).padStart(places, '0')}`;
}

const SHOWN_AS_IS: ReadonlySet<Token['kind']> = new Set(['literal', 'percent']);

/** A number of zero or more as a section of a code shows it. Example: 1234.5 under `#,##0.00` is `1 234,50`. */
function positiveText(value: number, tokens: readonly Token[]): string {
  const shape = numberShape(tokens);
  const { digits, exponent } = scaled(value, shape);
  const shown = new Map([
    ...wholeDigits(tokens, shape, digits.whole),
    ...decimalDigits(tokens, shape.decimals, digits.decimals),
  ]);
  const textAt = (token: Token, index: number): string => {
    if (SHOWN_AS_IS.has(token.kind)) return token.text;
    if (token.kind === 'point') return DECIMAL_MARK;
    if (token.kind === 'exponent') return exponentText(token, exponent, shape.exponent.length);
    if (token.kind === 'general') return generalText(value);
    return shown.get(index) ?? '';
  };
  return tokens.map(textAt).join('');
}

/** A number as a section of a code shows it, with its minus if that is still to be shown. */
export function numberText(value: number, tokens: readonly Token[], showsMinus: boolean): string {
  const text = positiveText(Math.abs(value), tokens);
  return value < 0 && showsMinus ? `${MINUS}${text}` : text;
}
