import type { BudgetDocument } from '../../documents/budget';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { CodeTable } from './code-table';
import type { Amounts, ViewPeriod } from './view-columns';
import { amountIn, together } from './view-columns';

/** What amounts of all views are given for and in. */
export interface Measures {
  readonly periods: readonly ViewPeriod[];
  readonly unit: Unit;
}

/** The codes that everything is compared with, with their periods and unit. */
export interface Frame extends Measures {
  readonly codes: CodeTable;
}

/** A line for each period; nothing for no line. */
export function amountsOf(document: BudgetDocument, line: number | null, { periods, unit }: Measures): Amounts {
  return periods.map(({ key }) => (line === null ? null : amountIn(document, line, { key, unit })));
}

/** Several amounts for each period together. */
export function sumOf(many: readonly Amounts[], { periods }: Pick<Measures, 'periods'>): Amounts {
  return periods.map((_, index) => together(many.map((amounts) => amounts[index] ?? null)));
}

/** The amounts that there are, by the keys of their periods; sums of periods left out. */
export function byPeriod(amounts: Amounts, { periods }: Pick<Measures, 'periods'>): ReadonlyMap<string, Decimal> {
  return new Map(
    periods.flatMap(({ key }, index) => {
      const amount = amounts[index] ?? null;
      return amount === null || key === 'sum' ? [] : [[key, amount.amount] as const];
    }),
  );
}
