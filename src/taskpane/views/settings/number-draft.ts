import type { Bounds } from '../../../core/settings/settings';
import { parseNumberText } from '../../../core/figures/number-text';

/**
 * The number that a text says, if it lies between the bounds; a percent may be written with or without its sign.
 * Example: `40` as a percent is 0,4; `400` is `null` where the most is 100 %.
 */
export function numberFrom(text: string, [least, most]: Bounds, isPercent: boolean): number | null {
  const read = parseNumberText(text);
  if (read === null || read.dash || (read.percent && !isPercent)) return null;
  const amount = isPercent && !read.percent ? read.amount.div(100) : read.amount;
  const value = amount.toNumber();
  return value >= least && value <= most ? value : null;
}
