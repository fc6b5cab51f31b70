import { serialOfDay, yearOfSerial } from '../../cells/serial-day';
import type { ParticipantsDocument } from '../../documents/participants';
import type { Period, Tertial } from '../../documents/period';
import { periodDays } from '../../documents/period';

/** A period and its first and last day as serials from 1900. */
export interface SerialPeriod {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** Each tertial, what has accumulated after the second, and the whole year. */
const PARTS: readonly (readonly [Tertial, Tertial])[] = [
  [1, 1],
  [2, 2],
  [1, 2],
  [3, 3],
  [1, 3],
];

/** A list that goes back further is summed by its latest years. */
const MOST_YEARS = 5;

/** The first and last day on which an episode begins or ends; `null` without days. */
function bounds({ start, end, count }: ParticipantsDocument): { first: number; last: number } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < count; index += 1) {
    for (const day of [start[index] ?? 0, end[index] ?? 0]) {
      if (day <= 0) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return last < 0 ? null : { first, last };
}

/** The period with its days; `null` for a period without a year. */
export function serialPeriod(period: Period): SerialPeriod | null {
  const days = periodDays(period);
  return days === null ? null : { period, from: serialOfDay(days.from), to: serialOfDay(days.to) };
}

type Bounds = NonNullable<ReturnType<typeof bounds>>;

function yearsIn({ first, last }: Bounds): number[] {
  const lastYear = yearOfSerial(last);
  const firstYear = Math.max(yearOfSerial(first), lastYear - MOST_YEARS + 1);
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

/** The years of the list, the last one as far as it has come. */
export function episodeYears(document: ParticipantsDocument): SerialPeriod[] {
  const reach = bounds(document);
  return reach === null ? [] : yearsIn(reach).flatMap((year) => serialPeriod({ year, first: 1, last: 3 }) ?? []);
}

/** The periods that the list reaches: those that have begun before its last day. */
export function episodePeriods(document: ParticipantsDocument): SerialPeriod[] {
  const reach = bounds(document);
  if (reach === null) return [];
  const years = yearsIn(reach);
  const periods = years.flatMap((year) => PARTS.flatMap(([first, last]) => serialPeriod({ year, first, last }) ?? []));
  return periods.filter(({ period, to }) => {
    const lastTertial = serialPeriod({ ...period, first: period.last });
    return to >= reach.first && (lastTertial?.from ?? 0) <= reach.last;
  });
}
