import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { ForecastLine, ForecastResult } from './forecast-types';

/** Below nothing, or below what the board has set; empty for neither. */
function lowText({ minimum, unit }: ForecastResult, closing: Decimal): string {
  const amount = (value: Decimal) => `${formatSwedish(value)} ${unit}`;
  if (closing.isNegative()) return `Prognosen ger ett negativt eget kapital: ${amount(closing)}.`;
  if (closing.gte(minimum)) return '';
  return `Prognosen ger eget kapital ${amount(closing)}, under styrelsens lägsta nivå, ${amount(minimum)}.`;
}

/** Above the recommended ceiling under the chosen mode; empty for no. */
function highText({ ceilings: [ceiling], unit, decimals }: ForecastResult, closing: Decimal): string {
  if (ceiling === undefined || ceiling.within) return '';
  const highest = ceiling.amount.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR);
  const [equity, most] = [closing, highest].map((value) => `${formatSwedish(value)} ${unit}`);
  return `Prognosen ger eget kapital ${equity}, över den rekommenderade högsta nivån, ${most}.`;
}

/** The line that takes the forecast furthest from the budget, downwards or upwards; `null` where none does. */
function mostBy(lines: readonly ForecastLine[], direction: 1 | -1): ForecastLine | null {
  const [most] = [...lines].sort((left, right) => right.deviation.minus(left.deviation).times(direction).toNumber());
  return most !== undefined && most.deviation.times(direction).gt(0) ? most : null;
}

/**
 * Forecast equity that leaves the interval between the board's own least and the recommended most, with the line that
 * deviates most from the budget in that direction. A deficit is warned of, never forbidden.
 * Example: `Prognosen ger ett negativt eget kapital: −120 tkr. Mest skiljer ”Löner”: 300 tkr sämre än budget.`
 */
export function forecastEquity(forecast: ForecastResult): Finding[] {
  const { months, lines } = forecast;
  const { closing } = forecast.forecast;
  const [first] = lines;
  // Before any outturn, and after the year, equity is the workbook's own, which is shown as it is.
  if (months === 0 || months === WHOLE_YEAR || closing === null || first === undefined) return [];
  const [low, high] = [lowText(forecast, closing), highText(forecast, closing)];
  if (low + high === '') return [];
  const line = mostBy(lines, low === '' ? 1 : -1);
  const words = low === '' ? 'bättre' : 'sämre';
  const why =
    line === null
      ? ''
      : ` Mest skiljer ”${line.label}”: ${formatSwedish(line.deviation.abs())} ${forecast.unit} ${words} än budget.`;
  return [
    findingAbout({
      rule: low === '' ? 'equityHigh' : 'equityLow',
      ...{ at: (line ?? first).at, label: 'Eget kapital enligt prognosen', heading: 'Prognos' },
      message: (low || high) + why,
    }),
  ];
}
