import type { Scenario, ScenarioResults, ScenarioYear } from '../core/calculation/scenarios/scenario-types';
import { jsonNumber } from './json-number';

function yearJson({ year, contributions, income, cost, result, closing, headroom, members }: ScenarioYear) {
  return {
    year,
    contributions: jsonNumber(contributions),
    income: jsonNumber(income),
    cost: jsonNumber(cost),
    result: jsonNumber(result),
    closing: jsonNumber(closing),
    headroom: jsonNumber(headroom),
    members: members.map(({ name, amount }) => ({ name, amount: jsonNumber(amount) })),
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
