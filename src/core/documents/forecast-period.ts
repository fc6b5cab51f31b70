const TERTIAL_MONTHS = 4;
/** Months of a whole year. */
export const WHOLE_YEAR = 12;
const MONTH_NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
];

/**
 * The name of a forecast made after whole months of a year; a forecast without outturn, or after the year, is the
 * year's. Example: 2021 after 4 months is `2021-T1`, after 5 `2021-05`, after 12 `2021`.
 */
export function forecastPeriod(year: number, months: number | null): string {
  if (months === null || months === 0 || months >= WHOLE_YEAR) return String(year);
  if (months % TERTIAL_MONTHS === 0) return `${year}-T${months / TERTIAL_MONTHS}`;
  return `${year}-${String(months).padStart(2, '0')}`;
}

/** The months of a period's name. Example: `2021-T2` is 8, `2021` is 12. */
export function monthsOfPeriod(period: string): number {
  const [, part = ''] = period.split('-');
  if (part.startsWith('T')) return Number(part.slice(1)) * TERTIAL_MONTHS;
  return part === '' ? WHOLE_YEAR : Number(part);
}

/** A period as a person reads it. Example: `2021-T1` is `tertial 1`, `2021-05` is `till och med maj`, `2021` is `helår`. */
export function periodText(period: string): string {
  const months = monthsOfPeriod(period);
  if (months >= WHOLE_YEAR) return 'helår';
  if (months % TERTIAL_MONTHS === 0) return `tertial ${months / TERTIAL_MONTHS}`;
  return `till och med ${MONTH_NAMES[months - 1]}`;
}

/** The last month of an outturn. Example: 4 is `april`, 12 is `december`. */
export function lastMonth(months: number): string {
  return MONTH_NAMES[months - 1] ?? 'december';
}
