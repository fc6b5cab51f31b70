import { parseNumberText } from '../../../core/figures/number-text';

/**
 * The number that a text holds; a percent may be written with or without its sign. `null` for anything else.
 * Example: `40` as a percent is 0.4; `5 %` of something that is no percent is `null`.
 */
export function typedNumber(text: string, isPercent: boolean): number | null {
  const read = parseNumberText(text);
  if (read === null || read.dash || (read.percent && !isPercent)) return null;
  return (isPercent && !read.percent ? read.amount.div(100) : read.amount).toNumber();
}
