import { Decimal } from './decimal';
import { parseNumberText } from './number-text';
import type { Unit } from './unit';
import { convertAmount } from './unit';

/** An amount of money that a text states: in kronor. */
export interface ReckonedAmount {
  readonly amount: Decimal;
  /** What the text itself reckons it from, in kronor; `null` where it does not. */
  readonly reckoned: Decimal | null;
  /** True for one that is stated as the end of a sum: after `totalt`, `summa` or an equals sign. */
  readonly isTotal: boolean;
}

interface Stated {
  readonly amount: Decimal;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?<![\d,])(?:\d{1,3}(?:[\s\u00a0]\d{3})+|\d+)(?:,\d+)?`;
const MONEY = new RegExp(String.raw`(${NUMBER})[\s\u00a0]?(tkr|kkr|mkr|mnkr|milj\p{L}*|kr|kronor)(?!\p{L})`, 'giu');
const TIMES = /[x×*·]$/iu;
/** So many words may be between a number and the sign of times. Example: `50 pers. x`. */
const MOST_WORDS = 2;
const ENDS_SUM = /\btot\p{L}*|\bsumma\b|=/iu;
/** Longer texts are reports, not remarks beside an amount. */
const LONGEST = 500;

function unitOf(word: string): Unit {
  const plain = word.toLowerCase();
  if (plain === 'kr' || plain === 'kronor') return 'kr';
  return plain.startsWith('m') ? 'mkr' : 'tkr';
}

function amountsIn(text: string): Stated[] {
  return [...text.matchAll(MONEY)].flatMap((match) => {
    const [whole, digits = '', word = ''] = match;
    const amount = parseNumberText(digits)?.amount;
    if (amount === undefined) return [];
    return [{ amount: convertAmount(amount, unitOf(word), 'kr'), start: match.index, end: match.index + whole.length }];
  });
}

/** The number that a text ends with, but for a word or two after it. Example: `prel. 50 pers.` ends with 50. */
function numberAtEnd(text: string): Decimal | null {
  const words = text.trim().split(/\s+/);
  const isNumber = (word = '') => /^\d+(?:,\d+)?$/.test(word);
  for (let skipped = 0; skipped < MOST_WORDS && !isNumber(words.at(-1)); skipped += 1) words.pop();
  const tail = words.slice(words.findLastIndex((word) => !isNumber(word)) + 1);
  return tail.length === 0 ? null : (parseNumberText(tail.join(' '))?.amount ?? null);
}

/** An amount times the number before it. Example: `50 pers. x 640 kr`. */
function product(text: string, { amount, start }: Stated): Decimal | null {
  const before = text.slice(0, start).trimEnd();
  return TIMES.test(before) ? (numberAtEnd(before.slice(0, -1))?.times(amount) ?? null) : null;
}

/** The sum of the amounts before one that pluses join, the nearest of them right before it; `null` for fewer than two. */
function sumBefore(text: string, stated: readonly Stated[], index: number): Decimal | null {
  let first = index - 1;
  while (first > 0 && text.slice(stated[first - 1]?.end, stated[first]?.start).includes('+')) first -= 1;
  const parts = stated.slice(first, index).map(({ amount }) => amount);
  return parts.length < 2 ? null : Decimal.sum(...parts);
}

/**
 * The amounts of money in a remark, and what the remark itself reckons them from. Example: of
 * `88 kr + 12 kr, totalt 110 kr` the third is 110, reckoned as 100; of `5 x 20 kr = 100 kr` the second is 100, as 100.
 */
export function reckonedAmounts(text: string): ReckonedAmount[] {
  const plain = text.slice(0, LONGEST);
  const stated = amountsIn(plain);
  return stated.map((each, index) => {
    const before = stated[index - 1];
    const between = plain.slice(before?.end ?? 0, each.start);
    const isTotal = ENDS_SUM.test(between);
    if (!isTotal || before === undefined) return { amount: each.amount, reckoned: null, isTotal };
    return {
      amount: each.amount,
      reckoned: between.includes('=')
        ? (product(plain, before) ?? sumBefore(plain, stated, index))
        : sumBefore(plain, stated, index),
      isTotal,
    };
  });
}
