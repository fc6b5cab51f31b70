/** A third of a year: January to April, May to August, September to December. */
export type Tertial = 1 | 2 | 3;

/** One tertial, several accumulated from the first, or (1 to 3) a whole year. */
export interface Period {
  /** `null` where no year is stated. */
  readonly year: number | null;
  readonly first: Tertial;
  readonly last: Tertial;
}

const FIRST_DAYS = { 1: '01-01', 2: '05-01', 3: '09-01' } as const;
const LAST_DAYS = { 1: '04-30', 2: '08-31', 3: '12-31' } as const;

/** True if the period is a whole year. */
export function isWholeYear({ first, last }: Period): boolean {
  return first === 1 && last === 3;
}

/**
 * The period's name in reports. A period without a year has no year before it.
 * Example: tertials 1 to 2 of 2021 are `2021-T1..T2`, a whole year is `2021`.
 */
export function periodKey(period: Period): string {
  const { year, first, last } = period;
  if (isWholeYear(period)) return year === null ? 'helår' : String(year);
  const tertials = first === last ? `T${first}` : `T${first}..T${last}`;
  return year === null ? tertials : `${year}-${tertials}`;
}

/** The period in a sentence. Example: `tertial 1 2021`, `tertial 1–2 2021`, a whole year is `2021`. */
export function periodInWords(period: Period): string {
  const { year, first, last } = period;
  if (isWholeYear(period)) return year === null ? 'helår' : String(year);
  const tertials = `tertial ${first === last ? first : `${first}–${last}`}`;
  return year === null ? tertials : `${tertials} ${year}`;
}

const TERTIALS: readonly Tertial[] = [1, 2, 3];

/** The period of a name that `periodKey` has given; `null` for any other text. Example: `2021-T1..T2`. */
export function periodOfKey(key: string): Period | null {
  const [yearText] = /^\d{4}/.exec(key) ?? [];
  const year = yearText === undefined ? null : Number(yearText);
  const periods = TERTIALS.flatMap((first) =>
    TERTIALS.filter((last) => last >= first).map((last): Period => ({ year, first, last })),
  );
  return periods.find((period) => periodKey(period) === key) ?? null;
}

/** The first and last day as `yyyy-mm-dd`; `null` without a year. */
export function periodDays({ year, first, last }: Period): { readonly from: string; readonly to: string } | null {
  return year === null ? null : { from: `${year}-${FIRST_DAYS[first]}`, to: `${year}-${LAST_DAYS[last]}` };
}

/** Orders periods by year, first tertial and length; periods without a year come first. */
export function comparePeriods(left: Period, right: Period): number {
  return (left.year ?? 0) - (right.year ?? 0) || left.first - right.first || left.last - right.last;
}
