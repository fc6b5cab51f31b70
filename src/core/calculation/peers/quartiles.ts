import { Decimal } from '../../figures/decimal';

/** The least, the quartiles and the greatest of some values. */
export interface Quartiles {
  readonly least: Decimal;
  readonly lower: Decimal;
  readonly median: Decimal;
  readonly upper: Decimal;
  readonly greatest: Decimal;
}

/** The value at a place counted from 1; between two values in proportion, beyond the ends the ends. */
function at(sorted: readonly Decimal[], place: Decimal): Decimal | null {
  const within = Decimal.max(1, Decimal.min(sorted.length, place));
  const below = sorted[within.floor().toNumber() - 1];
  const above = sorted[within.ceil().toNumber() - 1];
  if (below === undefined || above === undefined) return null;
  return below.plus(above.minus(below).times(within.minus(within.floor())));
}

/**
 * The quartiles as statistics print them: at each quarter of one more than the number of values; `null` of none.
 * Example: of 1 to 7 they are 2, 4 and 6.
 */
export function quartilesOf(values: readonly Decimal[]): Quartiles | null {
  const sorted = [...values].sort((left, right) => left.comparedTo(right));
  const quarter = new Decimal(sorted.length + 1).div(4);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  const [lower, median, upper] = [1, 2, 3].map((quarters) => at(sorted, quarter.times(quarters)));
  return least && lower && median && upper && greatest ? { least, lower, median, upper, greatest } : null;
}
