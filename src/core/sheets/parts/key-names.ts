import type { ResultPeriod } from '../../calculation/money/money-results';
import { BASIS_WORDS } from '../../documents/words';

type Named = Pick<ResultPeriod, 'year' | 'basis'>;

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * What the defined names of each period end with: the year; with its basis where several periods are
 * for that year; and with an ordinal where that is not enough. The same periods give the same names.
 * Example: two budgets and a forecast of 2019 are `2019_Budget`, `2019_Budget_2`, `2019_Prognos`.
 */
export function nameEndings(periods: readonly Named[]): string[] {
  const years = countOf(periods.map(({ year }) => String(year)));
  const seen = new Map<string, number>();
  return periods.map(({ year, basis }) => {
    const alone = years.get(String(year)) === 1;
    const ending = alone || basis === null ? String(year) : `${year}_${BASIS_WORDS[basis]}`;
    const ordinal = (seen.get(ending) ?? 0) + 1;
    seen.set(ending, ordinal);
    return ordinal === 1 ? ending : `${ending}_${ordinal}`;
  });
}
