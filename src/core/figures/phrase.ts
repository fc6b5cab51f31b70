import { Decimal } from './decimal';
import { formatSwedish } from './number-text';

/** The words of an amount by its sign: of one above nothing, below it, and one that rounds to nothing. `#` is the size with its unit. */
export type PhraseWords = readonly [string, string, string];

/** How an amount is put in words. */
export interface Phrase {
  readonly unit: string;
  readonly decimals: number;
  readonly words: PhraseWords;
}

const SPACE = '\u00a0';

/** Which of the words, and the text around the size in them. Example: `ett underskott på #` has nothing after it. */
export function aroundSize(words: string): readonly [string, string] {
  const [before = '', after = ''] = words.split('#');
  return [before, after];
}

/**
 * An amount in words. Example: -286 in tkr by `ett överskott på #`, `ett underskott på #`, `noll` is
 * `ett underskott på 286 tkr`.
 */
export function phraseText(value: Decimal, { unit, decimals, words: [above, below, none] }: Phrase): string {
  const size = value.abs().toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (size.isZero()) return none;
  const [before, after] = aroundSize(value.isNegative() ? below : above);
  return `${before}${formatSwedish(size, { decimals })}${SPACE}${unit}${after}`;
}
