import type { PaperCell } from '../core/sheets/report/paper';
import { formatPercent, formatSwedish } from '../core/figures/number-text';
import { LOOKS } from '../workbook/looks/look';

const GENERAL = 'General';

/**
 * What a cell shows, by the number format that the sheet gives it.
 * Example: -2291 as an amount is `−2 291`, 50 as a deviation `+50`, 0.823 as a whole percent `82 %`.
 */
export function shownText({ value, style }: PaperCell): string {
  if (typeof value === 'string') return value;
  const [format = GENERAL] = LOOKS[style].format.split(';');
  if (format === GENERAL) return formatSwedish(value);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) return formatPercent(value, decimals);
  const text = formatSwedish(value, { decimals });
  return format.startsWith('+') && value.gt(0) && /[1-9]/u.test(text) ? `+${text}` : text;
}
