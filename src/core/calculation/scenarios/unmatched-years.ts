import type { NotChecked } from '../../documents/finding';
import type { Scenario, ScenarioBase, ScenarioResults } from './scenario-types';

/** The years in which the state gives more or less and no rule gives what the parties match it with. */
function yearsIn({ changes, years }: Scenario, { rules }: ScenarioBase): number[] {
  const { partiesFollow, statePercent, stateAmount } = changes;
  if (!partiesFollow || (statePercent.isZero() && stateAmount.isZero())) return [];
  return years.flatMap(({ year, isActive }, at) => (isActive && rules[at]?.financing === null ? [year] : []));
}

/** Where region and kommuner should have followed the state in a scenario, and no rule gives what they pay. */
export function unmatchedYears(results: ScenarioResults | null): NotChecked[] {
  if (results === null) return [];
  const { base, scenarios } = results;
  return scenarios.flatMap((scenario) => {
    const years = yearsIn(scenario, base);
    if (years.length === 0) return [];
    const reason = `I scenariot ”${scenario.changes.name}” följer region och kommuner inte statens bidrag ${years.join(', ')}: finansieringsregeln gäller inte då.`;
    return [{ sheet: base.sheet, range: null, reason }];
  });
}
