import { DECIMAL_MARK } from './swedish-marks';

const MOST_DIGITS = 10;
const LARGEST = 1e11;
const SMALLEST = 1e-4;
const EXPONENT_DECIMALS = 5;

function exponentText(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(EXPONENT_DECIMALS).split('e');
  const digits = String(Math.abs(Number(exponent))).padStart(2, '0');
  return `${Number(mantissa)}E${Number(exponent) < 0 ? '-' : '+'}${digits}`;
}

/**
 * A number without a format of its own: at most eleven characters, as in a column that is wide enough.
 * Example: 0.1 + 0.2 is `0,3`; 1234567890123 is `1,23457E+12`.
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size < LARGEST && size >= SMALLEST);
  const wholeDigits = String(Math.trunc(size)).length;
  const text = isPlain ? String(Number(value.toFixed(Math.max(0, MOST_DIGITS - wholeDigits)))) : exponentText(value);
  return text.replace('.', DECIMAL_MARK);
}
