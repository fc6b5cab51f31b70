import type { YearOfExits } from '../../../../core/calculation/participants/episode-details';

/** How many went from one source of income to another. */
export interface IncomeMove {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** The most common moves are shown; a list has many that happened once. */
const MOST = 12;

/** The most common moves between sources of income, the first most common. */
export function incomeMoves(incomes: YearOfExits['incomes']): readonly IncomeMove[] {
  return Object.entries(incomes)
    .flatMap(([before, afters]) => Object.entries(afters).map(([after, count]) => ({ before, after, count })))
    .sort((left, right) => right.count - left.count)
    .slice(0, MOST);
}
