import { Decimal } from '../figures/decimal';
import type { ActivityPlanDocument } from './activity-plan';
import type { Figure } from './budget';

/** What a plan has for a year, and the cells that it is the sum of. */
export interface PlannedYear {
  readonly year: number;
  readonly amount: Decimal;
  readonly figures: readonly Figure[];
  /** How many activities are under way in some month of the year. */
  readonly active: number;
}

/** The sums of a plan's columns of money by year, earliest first. Example: 2 150 tkr for 2018. */
export function plannedByYear({ money, lines, months }: ActivityPlanDocument): PlannedYear[] {
  const years = [...new Set(money.flatMap(({ year }) => year ?? []))].sort((left, right) => left - right);
  return years.map((year) => {
    const columns = money.flatMap((column, index) => (column.year === year ? [index] : []));
    const figures = lines.flatMap((line) => columns.flatMap((index) => line.money[index] ?? []));
    const counted = figures.filter(({ amount }) => amount !== null);
    const isUnderWay = (active: readonly number[]) => active.some((index) => months[index]?.year === year);
    return {
      ...{ year, amount: Decimal.sum(0, ...counted.flatMap(({ amount }) => amount ?? [])), figures: counted },
      active: lines.filter(({ active }) => isUnderWay(active)).length,
    };
  });
}
