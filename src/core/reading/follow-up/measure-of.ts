import type { Measure } from '../../documents/measure';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';
import { MEASURE_PHRASES } from './measure-lexicon';

/**
 * The measure that a label names, long words with one letter wrong included; `null` for none.
 * Example: `Deltagaren har avslutats tilll en långsiktig lösning` is positive.
 */
export function measureOf(label: string): Measure | null {
  const words = wordsOf(label);
  return MEASURE_PHRASES.find(([, phrases]) => mentions(words, phrases, 'near'))?.[0] ?? null;
}
