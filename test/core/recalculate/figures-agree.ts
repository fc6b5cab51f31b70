import type { Results } from '../../../src/core/calculation/results';
import type { EquityResult } from '../../../src/core/calculation/money/money-results';
import { convertAmount } from '../../../src/core/figures/unit';
import type { Decimal } from '../../../src/core/figures/decimal';

type Amount = Decimal | null | undefined;

/** A quantity that two views show, and what each shows. */
interface Pair {
  readonly what: string;
  readonly left: Amount;
  readonly right: Amount;
}

const same = ({ left, right }: Pair) => !left || !right || left.minus(right).abs().lt('0.000001');

const costOf = ({ cost, costSign }: EquityResult) => cost?.amount.times(costSign);

/** The budget and the forecasts of the forecast's year, beside the same columns in the chain of equity. */
function forecastPairs({ forecast, equity }: Results): Pair[] {
  if (forecast === null) return [];
  const { year, unit, sheet, budget, periods } = forecast;
  const to = (amount: Amount, entry: EquityResult) => amount && convertAmount(amount, entry.unit, unit);
  const own = equity.filter(
    (entry) => entry.sheet === sheet && entry.year === year && entry.income !== null && entry.cost !== null,
  );
  const [planned, ...others] = own.filter(({ basis }) => basis === 'budget');
  // Of several budgets of a year in one table it is not known here which the forecast has taken.
  const pairs: Pair[] =
    planned === undefined || others.length > 0
      ? []
      : [
          { what: 'budget result', left: budget.result, right: to(planned.result, planned) },
          { what: 'budget income', left: budget.income, right: to(planned.income!.amount, planned) },
          { what: 'budget cost', left: budget.cost, right: to(costOf(planned), planned) },
          {
            what: 'budget closing',
            left: budget.closing,
            right: to(planned.opening === null ? null : planned.closing, planned),
          },
        ];
  const published = periods
    .filter(({ origin }) => origin === 'published')
    .flatMap((period): Pair[] => {
      const [entry, ...more] = own.filter(
        (each) => each.basis === 'forecast' && (each.period ?? String(year)) === period.period,
      );
      if (entry === undefined || more.length > 0) return [];
      return [{ what: `forecast ${period.period}`, left: period.result, right: to(entry.result, entry) }];
    });
  return [...pairs, ...published];
}

/** The first scenario is the budget as it is. */
function scenarioPairs({ scenarios, equity }: Results): Pair[] {
  const [budget] = scenarios?.scenarios ?? [];
  if (scenarios === null || budget === undefined) return [];
  return budget.years.flatMap((year): Pair[] => {
    const own = equity.filter((entry) => entry.sheet === scenarios.base.sheet && entry.year === year.year);
    const [entry, ...others] = own.filter(({ basis }) => basis === 'budget' || basis === null);
    if (entry === undefined || others.length > 0 || entry.income === null || entry.cost === null) return [];
    const about = (what: string) => `scenario ${what} ${year.year}`;
    return [
      { what: about('result'), left: year.result, right: entry.result },
      { what: about('cost'), left: year.cost, right: costOf(entry) },
      { what: about('closing'), left: year.closing, right: entry.opening === null ? null : entry.closing },
    ];
  });
}

/** Quantities that have two values in the results of one run. Example: `budget result: 835 is not 825`. */
export function disagreeing(results: Results): string[] {
  const pairs = [...forecastPairs(results), ...scenarioPairs(results)];
  return pairs.filter((pair) => !same(pair)).map(({ what, left, right }) => `${what}: ${left} is not ${right}`);
}

/** How many quantities two views show. */
export const compared = (results: Results): number =>
  [...forecastPairs(results), ...scenarioPairs(results)].filter(({ left, right }) => left && right).length;
