import { withoutBinaryNoise } from './agreement';
import { Decimal } from './decimal';
import type { Unit } from './unit';

/** A number as a person wrote it. */
export interface NumberText {
  /** In `unit` where the text names one; a percentage as a fraction. */
  readonly amount: Decimal;
  readonly unit: Unit | null;
  readonly percent: boolean;
  /** True for a lone dash, which means nothing: the amount is 0. */
  readonly dash: boolean;
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const DASHES = /^[-\u2010-\u2015\u2212]+$/u;
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/(?:tkr|tsek|ksek)\.?$/iu, 'tkr'],
  [/(?:mkr|mnkr|msek)\.?$/iu, 'mkr'],
  [/(?:kronor|kr|sek)\.?$/iu, 'kr'],
  [/:-$/u, 'kr'],
];
/** Digits in groups of three (or none), then decimals after a comma; a point only where nothing else is grouped. */
const NUMBER = /^(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+))?$/u;

/** One kind of space, one kind of minus, no space at the ends. */
function normalise(text: string): string {
  return text
    .replace(/[\s\u00a0\u2007\u2009\u200a\u202f]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
}

function splitUnit(text: string): { rest: string; unit: Unit | null } {
  for (const [pattern, unit] of UNITS) {
    if (pattern.test(text)) return { rest: text.replace(pattern, '').trim(), unit };
  }
  return { rest: text, unit: null };
}

function splitSign(text: string): { rest: string; negative: boolean } {
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  if (inBrackets !== undefined) return { rest: inBrackets.trim(), negative: true };
  if (/^[-+]/u.test(text)) return { rest: text.slice(1).trim(), negative: text.startsWith('-') };
  if (text.endsWith('-')) return { rest: text.slice(0, -1).trim(), negative: true };
  return { rest: text, negative: false };
}

/**
 * Reads a number as Swedish tables print it, whatever spaces and minus signs it uses; `null` for
 * anything else, such as `ca 400`, `400 st` or a date.
 * Example: `339 000 kr` is 339000 in kr, `82,36 %` is 0.8236, `(123)` is -123, `-` is a dash.
 */
export function parseNumberText(text: string): NumberText | null {
  const plain = normalise(text);
  if (DASHES.test(plain)) return { amount: new Decimal(0), unit: null, percent: false, dash: true };
  const percent = plain.endsWith('%');
  const withUnit = splitUnit(percent ? plain.slice(0, -1).trim() : plain);
  const { rest, negative } = splitSign(withUnit.rest);
  const [, whole, decimals] = NUMBER.exec(rest) ?? [];
  if (whole === undefined) return null;
  const size = new Decimal(`${whole.replaceAll(' ', '')}.${decimals ?? '0'}`).div(percent ? 100 : 1);
  return { amount: negative ? size.neg() : size, unit: withUnit.unit, percent, dash: false };
}

/** Digits in groups of three from the right. */
function inThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/gu) ?? [];
  return [...(first === 0 ? [] : [digits.slice(0, first)]), ...groups].join(NO_BREAK_SPACE);
}

/**
 * An amount as Swedish text prints it: groups of three by no-break spaces, decimal comma, a real minus.
 * `decimals` fixes the number of decimals (half up); without it they are as they are, but for the noise of binary
 * numbers beyond the sixth.
 * Example: -2291 is `−2 291`, 2067.5 is `2 067,5`.
 */
export function formatSwedish(amount: Decimal, options: { readonly decimals?: number } = {}): string {
  const fixed =
    options.decimals === undefined
      ? withoutBinaryNoise(amount.abs()).toFixed()
      : amount.abs().toFixed(options.decimals, Decimal.ROUND_HALF_UP);
  const [whole = '0', decimals] = fixed.split('.');
  const text = decimals === undefined ? inThousands(whole) : `${inThousands(whole)},${decimals}`;
  return amount.isNegative() && /[1-9]/u.test(text) ? `${MINUS}${text}` : text;
}

/**
 * A fraction as a percentage with a fixed number of decimals (half up).
 * Example: 0.8236 with two decimals is `82,36 %`.
 */
export function formatPercent(fraction: Decimal, decimals: number): string {
  return `${formatSwedish(fraction.times(100), { decimals })}${NO_BREAK_SPACE}%`;
}
