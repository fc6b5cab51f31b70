/** Beyond this a double holds no decimals worth rounding. */
const LARGEST_EXACT = 1e15;

/** The digits of a number before and after its decimal point. */
export interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

/**
 * A number of zero or more, rounded half up as it is written, not as it is stored.
 * Example: 1.005 to two decimals is `1` and `01`.
 */
export function roundedDigits(value: number, decimals: number): Digits {
  const written = value < LARGEST_EXACT && !String(value).includes('e');
  const rounded = written ? Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`) : value;
  const [whole = '0', rest = ''] = rounded.toFixed(Math.min(decimals, 20)).split('.');
  return { whole, decimals: rest };
}
