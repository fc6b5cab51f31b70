import type { SupportOfPeriod, SupportOfPlace, SupportResult } from '../calculation/support/support-types';
import type { SupportPeriod } from '../documents/equivalents';
import { lastMonth } from '../documents/forecast-period';
import type { Decimal } from '../figures/decimal';
import { formatPercent, formatSwedish } from '../figures/number-text';

/** Example: the first half of 2032 is `januari–juni 2032`, all of it `2032`. */
export function supportPeriodWords({ year, first, last }: SupportPeriod): string {
  if (first === 1 && last === 12) return String(year);
  return first === last ? `${lastMonth(first)} ${year}` : `${lastMonth(first)}–${lastMonth(last)} ${year}`;
}

/** How a share has changed; a difference that two decimals do not show is none. Example: `0,27 procentenheter lägre än`. */
function changeWords({ share }: SupportOfPeriod, before: SupportOfPeriod): string {
  const change = share.minus(before.share).times(100).toDecimalPlaces(2);
  if (change.isZero()) return 'lika stor del som';
  return `${formatSwedish(change.abs(), { decimals: 2 })} procentenheter ${change.isNegative() ? 'lägre' : 'högre'} än`;
}

/** A change in percentage points, with its sign. Example: `−0,27`, `+0,25`, `0,00`. */
export function supportPoints(change: Decimal): string {
  const points = formatSwedish(change.times(100), { decimals: 2 });
  return change.gt(0) && /[1-9]/u.test(points) ? `+${points}` : points;
}

/** The two years that are compared, the last of the table and that before; `null` without both. */
export function comparedYears({ change, periods }: SupportOfPlace): [SupportOfPeriod, SupportOfPeriod] | null {
  const [before, now] = [periods.at(-2), periods.at(-1)];
  return change === null || before === undefined || now === undefined ? null : [before, now];
}

/**
 * What a table of full-year equivalents comes to, in a sentence; `null` where two years cannot be compared. Example:
 * `11,73 % av befolkningen 20–64 år i januari–juni 2032, 0,27 procentenheter lägre än januari–juni 2031.`
 */
export function supportSentence({ age, whole }: SupportResult): string | null {
  const years = comparedYears(whole);
  if (years === null) return null;
  const [before, now] = years;
  const ages = age === null ? '' : ` ${age.replace('-', '–')} år`;
  const change = `${changeWords(now, before)} ${supportPeriodWords(before.period)}`;
  return `${formatPercent(now.share, 2)} av befolkningen${ages} i ${supportPeriodWords(now.period)}, ${change}.`;
}
