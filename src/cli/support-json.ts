import type { SupportOfPlace, SupportResult } from '../core/calculation/support/support-types';
import type { SupportPeriod } from '../core/documents/equivalents';
import { jsonNumber } from './json-number';

const two = (month: number) => String(month).padStart(2, '0');

/** Example: June 2023 is `2023-06`, its first half `2023-01..06`, all of it `2023`. */
function periodOf({ year, first, last }: SupportPeriod): string {
  if (first === 1 && last === 12) return String(year);
  return first === last ? `${year}-${two(first)}` : `${year}-${two(first)}..${two(last)}`;
}

function placeJson({ region, periods, change }: SupportOfPlace) {
  return {
    region: region === '' ? null : region,
    periods: periods.map(({ period, equivalents, population, share }) => ({
      ...{ period: periodOf(period), figures: equivalents.months.length },
      ...{ equivalents: jsonNumber(equivalents.value), population: jsonNumber(population.value) },
      share: jsonNumber(share),
    })),
    change: jsonNumber(change),
    decreased: change === null ? null : change.isNegative() && !change.isZero(),
  };
}

/** The part of the population on public support, by place; a change is a difference of fractions. */
export function supportJson({ sheet, age, places, whole }: SupportResult) {
  return { sheet, age, places: places.map(placeJson), whole: placeJson(whole) };
}
