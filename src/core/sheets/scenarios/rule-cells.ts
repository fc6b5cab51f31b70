import type { ScenarioBase, YearRules } from '../../calculation/scenarios/scenario-types';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { RowItem } from '../parts/row-item';
import { numberItem, placeItems, textItem } from '../parts/row-item';
import { sharedStyle } from '../parts/amount-style';
import { changedSources } from '../parts/rule-source';
import type { PlanCell } from '../../port/sheet-plan';
import type { RuleRow, ScenarioPlaces } from './places';
import { RULE_ROWS } from './places';

const LABELS: Readonly<Record<RuleRow, string>> = {
  kronor: 'Kronor i en enhet',
  contributionStep: 'Minsta belopp i ett bidrag',
  lowerLimit: 'Takets nedre gräns, kronor',
  upperLimit: 'Takets övre gräns, kronor',
  lowRate: 'Procentsats upp till nedre gränsen',
  middleRate: 'Procentsats mellan gränserna',
  highRate: 'Procentsats över övre gränsen',
  ceilingSource: 'Rekommendationen gäller',
  statePart: 'Statens del av medlen',
  regionPart: 'Regionens del av medlen',
  municipalPart: 'Kommunernas del av medlen',
  financingSource: 'Delarna gäller',
};

/** The numbers that a year's rules give. */
function numbersOf({ ceiling, financing }: YearRules): Partial<Record<RuleRow, RowItem>> {
  const { limits, rates } = ceiling?.value ?? {};
  const parts = financing?.value;
  return {
    ...(limits && { lowerLimit: numberItem(limits[0], 'amount'), upperLimit: numberItem(limits[1], 'amount') }),
    ...(rates && {
      lowRate: numberItem(rates[0], 'percent'),
      middleRate: numberItem(rates[1], 'percent'),
      highRate: numberItem(rates[2], 'percent'),
    }),
    ...(parts && {
      statePart: numberItem(parts.state, 'percent'),
      regionPart: numberItem(parts.region, 'percent'),
      municipalPart: numberItem(parts.municipal, 'percent'),
    }),
  };
}

/** A row over the years. */
function rowItems(id: RuleRow, { rules, unit, contributionStep }: ScenarioBase): readonly (RowItem | null)[] {
  const sources = (of: 'ceiling' | 'financing') =>
    changedSources(rules.map((year) => year[of])).map((source) => (source === null ? null : textItem(source, 'note')));
  if (id === 'ceilingSource') return sources('ceiling');
  if (id === 'financingSource') return sources('financing');
  if (id === 'contributionStep')
    return rules.map(() => (contributionStep === null ? null : numberItem(contributionStep, sharedStyle(unit))));
  const kronor = numberItem(convertAmount(new Decimal(1), unit, 'kr'), 'amount');
  return rules.map((year) => (id === 'kronor' ? kronor : (numbersOf(year)[id] ?? null)));
}

/** What the rules of each year give, under the budget's lines, and what they rest on. */
export function ruleCells({ results, rulesRow }: ScenarioPlaces): PlanCell[] {
  return RULE_ROWS.flatMap((id, index) =>
    placeItems({ row: rulesRow + index, column: 0 }, [textItem(LABELS[id]), ...rowItems(id, results.base)]),
  );
}
