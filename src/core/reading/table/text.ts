/** White space of every width, as one plain space. */
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000]+/g;

/**
 * A text as it is compared: lower case, single spaces, no closing colon or full stop.
 * Example: ` Summa  Intäkter: ` is `summa intäkter`.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<![:.,;])[:.,;]+$/, '')
    .trim();
}

/** The words of a text, in lower case; `S:a kansli-/adm. kostnader` is `s:a, kansli, adm, kostnader`. */
export function wordsOf(text: string): string[] {
  return normalizeText(text).match(/s:a|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * True if the two words differ by at most one letter: one changed, missing, added, or two
 * neighbours swapped.
 */
export function withinOneLetter(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const same = (shortFrom: number, longFrom: number) => short.slice(shortFrom) === long.slice(longFrom);
  if (short.length < long.length) return same(start, start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return same(start + 1, start + 1) || (swapped && same(start + 2, start + 2));
}
