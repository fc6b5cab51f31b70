import type { Scenario, ScenarioYear } from '../../../../core/calculation/scenarios/scenario-types';
import type { Decimal } from '../../../../core/figures/decimal';
import type { Unit } from '../../../../core/figures/unit';
import { roundedText } from '../../../parts/amount-text';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';

const LIST = new Intl.ListFormat('sv', { type: 'conjunction' });

/** What a chart of equity shows. */
export interface ShownEquity {
  readonly budget: Scenario;
  readonly own: Scenario | null;
  readonly minimum: Decimal;
  readonly unit: Unit;
}

function lineWords(
  name: string,
  years: readonly ScenarioYear[],
  textOf: (year: ScenarioYear) => string | null,
): string[] {
  const words = years.flatMap((year) => {
    const text = textOf(year);
    return text === null ? [] : [`${year.year} ${text}`];
  });
  return words.length === 0 ? [] : [SCENARIO_SENTENCES.chartLine(name, words.join(', '))];
}

/** The chart as it is read aloud. Example: `Eget kapital 31 december, tkr. Budget: 2019 810, 2020 1 155. Tak: 2019 2 068.` */
export function scenarioInWords({ budget, own, minimum, unit }: ShownEquity): string {
  const closing = ({ closing: amount }: ScenarioYear) => roundedText(amount, unit);
  const lines = [
    ...(own === null ? [] : lineWords(own.changes.name, own.years, closing)),
    ...lineWords(SCENARIO_SENTENCES.scenarioBudget, budget.years, closing),
    ...lineWords(SCENARIO_SENTENCES.ceilingLine, (own ?? budget).years, ({ ceiling }) =>
      ceiling === null ? null : roundedText(ceiling, unit),
    ),
    ...(minimum.gt(0) ? [SCENARIO_SENTENCES.chartLine(SCENARIO_SENTENCES.lowestLine, roundedText(minimum, unit))] : []),
  ];
  return SCENARIO_SENTENCES.scenarioChart(unit, lines.join(' '));
}

/** The years in which something holds, as a person lists them; `null` for none. */
function yearsWhere({ years }: Scenario, holds: (year: ScenarioYear) => boolean): string | null {
  const found = years.filter(holds).map(({ year }) => String(year));
  return found.length === 0 ? null : LIST.format(found);
}

/** What the board must know of a scenario: all years below nothing, below its own lowest level, or above the ceiling. */
export function scenarioWarnings(scenario: Scenario, minimum: Decimal): string[] {
  const { name } = scenario.changes;
  const below = yearsWhere(scenario, ({ closing }) => closing.isNegative());
  const low = yearsWhere(scenario, ({ closing }) => !closing.isNegative() && minimum.gt(0) && closing.lt(minimum));
  const above = yearsWhere(scenario, ({ headroom }) => headroom?.isNegative() ?? false);
  return [
    ...(below === null ? [] : [SCENARIO_SENTENCES.belowZero(name, below)]),
    ...(low === null ? [] : [SCENARIO_SENTENCES.belowLowest(name, low)]),
    ...(above === null ? [] : [SCENARIO_SENTENCES.aboveCeiling(name, above)]),
  ];
}
