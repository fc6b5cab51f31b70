import type { NumberShape } from './number-shape';
import { THOUSANDS_MARK } from './swedish-marks';
import type { Token } from './token';

const GROUP = 3;
/** What a place shows that has no digit. */
const EMPTY: Readonly<Record<string, string>> = { '0': '0', '?': ' ' };

/** True where a mark between thousands stands before the digit; `rank` counts from the right. */
const isGroupEnd = (rank: number) => (rank + 1) % GROUP === 0;

/**
 * What stands at each digit place before the decimal point; the first place takes all digits that are
 * more than places. Example: 1234 under `#,##0` is `1 2`, `3` and `4` over its four places, marks included.
 */
export function wholeDigits(
  tokens: readonly Token[],
  { whole: places, isGrouped }: NumberShape,
  whole: string,
): ReadonlyMap<number, string> {
  const digits = whole === '0' ? '' : whole;
  const length = Math.max(digits.length, places.length);
  const shown = new Map<number, string>();
  let hasBegun = false;
  for (let rank = length - 1; rank >= 0; rank -= 1) {
    const place = places[Math.max(0, places.length - 1 - rank)];
    if (place === undefined) break;
    const digit = digits.at(-1 - rank) ?? '';
    const text = rank < digits.length ? digit : (EMPTY[tokens[place]?.text ?? ''] ?? '');
    const mark = isGrouped && hasBegun && isGroupEnd(rank) ? THOUSANDS_MARK : '';
    shown.set(place, `${shown.get(place) ?? ''}${mark}${text}`);
    hasBegun ||= text.trim() !== '';
  }
  return shown;
}
