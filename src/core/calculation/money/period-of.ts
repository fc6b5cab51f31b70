import type { YearColumn } from '../../documents/column-view';
import type { ResultPeriod } from './money-results';

/** Which column of which document a result is for. */
export function periodOf({ document, index, year }: YearColumn): ResultPeriod {
  const { sheet, unit, columns } = document;
  return { sheet, year, unit, basis: columns[index]?.basis ?? null };
}
