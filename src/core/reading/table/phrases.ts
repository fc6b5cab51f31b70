import { withinOneLetter } from './text';

/**
 * Words that must all occur. A word ending in `*` is a stem: it means every word that begins so,
 * and one beginning with `*` for every word that ends so.
 */
export type Phrase = readonly string[];

/** How closely a word was matched. */
type Closeness = 'exact' | 'near';

/** Words shorter than this are too easily another word to be read with a letter wrong. */
const SHORTEST_MISSPELT = 6;

function matchesWord(word: string, pattern: string, closeness: Closeness): boolean {
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  const stem = pattern.endsWith('*');
  const letters = stem ? pattern.slice(0, -1) : pattern;
  if (stem ? word.startsWith(letters) : word === letters) return true;
  if (closeness === 'exact' || letters.length < SHORTEST_MISSPELT) return false;
  if (!stem) return withinOneLetter(word, letters);
  return [-1, 0, 1].some((more) => withinOneLetter(word.slice(0, letters.length + more), letters));
}

/**
 * True if all words of one of the phrases occur. With `near`, long words may have one letter wrong.
 * Example: `['försäkringskasan']` mentions `STATE_WORDS` nearly, not exactly.
 */
export function mentions(
  words: readonly string[],
  phrases: readonly Phrase[],
  closeness: Closeness = 'exact',
): boolean {
  return phrases.some((phrase) =>
    phrase.every((pattern) => words.some((word) => matchesWord(word, pattern, closeness))),
  );
}
