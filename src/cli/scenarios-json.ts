import type { Scenario, ScenarioResults, ScenarioYear } from '../core/calculation/scenarios/scenario-types';
import type { Decimal } from '../core/figures/decimal';

const number = (amount: Decimal | null) => amount?.toNumber() ?? null;

function yearJson({ year, contributions, income, cost, result, closing, headroom, members }: ScenarioYear) {
  return {
    year,
    contributions: number(contributions),
    income: number(income),
    cost: number(cost),
    result: number(result),
    closing: number(closing),
    headroom: number(headroom),
    members: members.map(({ name, amount }) => ({ name, amount: number(amount) })),
  };
}

/** The budget and the scenarios that anything is typed for, year by year. */
export function scenariosJson({ base, scenarios }: ScenarioResults) {
  const used = scenarios.filter(({ isUsed }: Scenario) => isUsed);
  return used.map(({ ordinal, changes, years }) => ({
    ...{ scenario: ordinal, name: changes.name, sheet: base.sheet, unit: base.unit },
    years: years.map(yearJson),
  }));
}
