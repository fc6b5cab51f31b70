import type { Decimal } from './decimal';
import { parseNumberText } from './number-text';

/** What is put before an amount that is not sure, and what follows it. */
const AROUND = /^(?:ca|cirka|c:a|ungefär|omkring|drygt|knappt|minst|högst|max|min|preliminärt)\b\.?\s*|^[≈~<>]\s*/iu;
const AFTER = /(?:st\.?|stycken|pers\.?|personer|[*?!]{1,3}|\d\))$/iu;

/**
 * The amount that a text states beside a few words, where it states one and no more; `null` for words, dates and spans
 * of years. Example: `ca 400` and `400 st` are 400; `se bilaga`, `1987 - 2003` and `jan 1` are none.
 */
export function amountInText(text: string): Decimal | null {
  const plain = text.trim().replace(AROUND, '');
  return (parseNumberText(plain) ?? parseNumberText(plain.replace(AFTER, '')))?.amount ?? null;
}
