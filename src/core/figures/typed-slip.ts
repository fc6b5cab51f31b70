const FACTORS = [10, 100, 1000];
/** Smaller figures are explained by anything. */
const LEAST = 10;

/** Part of a number that doubles may be off by. */
const NOISE = 1e-12;

/** How closely a figure must be met, and the unit that it is printed to. */
export interface Print {
  readonly unit: number;
  readonly tolerance: number;
}

/** What a hand does to a figure: two neighbouring digits swapped, a factor of ten or a thousand, a changed sign. */
export type TypedSlip = 'swapped' | 'factor' | 'sign';

function swaps(digits: string): number[] {
  const results: number[] = [];
  for (const text of [digits, `0${digits}`]) {
    for (let index = 0; index + 1 < text.length; index += 1) {
      const [left = '', right = ''] = [text[index], text[index + 1]];
      if (left === right) continue;
      results.push(Number(text.slice(0, index) + right + left + text.slice(index + 2)));
    }
  }
  return results;
}

/**
 * What a hand did to the figure that should have been another; `null` if nothing simple.
 * Example: 1 243 for 1 234 is `swapped`, 5 725 000 for 5 725 a `factor`, -30 for 30 the `sign`.
 */
export function typedSlip(published: number, expected: number, { unit, tolerance }: Print): TypedSlip | null {
  const printed = Math.round(Math.abs(published) / unit);
  const wanted = Math.abs(expected) / unit;
  // Quotients of decimals are off in their last bits.
  const room = tolerance / unit + wanted * NOISE;
  const isIt = (value: number) => Math.abs(value - wanted) <= room;
  if (printed < LEAST) return null;
  if (published * expected < 0) return isIt(printed) ? 'sign' : null;
  if (FACTORS.some((factor) => isIt(printed * factor) || (printed % factor === 0 && isIt(printed / factor))))
    return 'factor';
  return swaps(String(printed)).some(isIt) ? 'swapped' : null;
}
