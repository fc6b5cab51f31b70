import type { Token } from './token';

/** What stands at each digit place after the decimal point: `#` shows no zeros at the end, `?` spaces for them. */
export function decimalDigits(
  tokens: readonly Token[],
  places: readonly number[],
  decimals: string,
): ReadonlyMap<number, string> {
  const shown = new Map<number, string>();
  let isTail = true;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] ?? 0;
    const digit = decimals[index] ?? '0';
    const placeholder = tokens[place]?.text;
    isTail &&= digit === '0' && placeholder !== '0';
    shown.set(place, isTail ? (placeholder === '?' ? ' ' : '') : digit);
  }
  return shown;
}
