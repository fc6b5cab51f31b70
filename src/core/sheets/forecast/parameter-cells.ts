import { WHOLE_YEAR } from '../../documents/forecast-period';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { PlanCell } from '../../port/sheet-plan';
import type { CeilingRule } from '../../rules/equity-ceiling';
import { ruleSource } from '../parts/rule-source';
import { METHOD_NAMES, preferredMethod } from '../../calculation/forecast/forecast-methods';
import { FORECAST_WIDTH, forecastColumn } from './columns';
import type { ForecastParameter } from './places';
import { FORECAST_PARAMETERS, parameterName, parameterRow } from './places';
import type { ForecastContext } from './line-items';
import { ASKED_LABELS, ROW_KEYS } from './row-keys';

const PARAMETER_WORDS: Readonly<Record<ForecastParameter, string>> = {
  preferred: ASKED_LABELS.preferred,
  months: 'Månader med utfall',
  monthsLeft: 'Månader kvar av året',
  decimals: 'Decimaler som återstoden avrundas till',
  kronor: 'Kronor i en enhet',
  lowerLimit: 'Takets nedre gräns, kronor',
  upperLimit: 'Takets övre gräns, kronor',
  lowRate: 'Procentsats upp till nedre gränsen',
  middleRate: 'Procentsats mellan gränserna',
  highRate: 'Procentsats över övre gränsen',
};

/** What the ceiling is counted by; nothing outside the rule's dates. */
function ceilingParameter(id: ForecastParameter, { limits, rates }: CeilingRule): RowItem | null {
  const amounts: Partial<Record<ForecastParameter, Decimal>> = { lowerLimit: limits[0], upperLimit: limits[1] };
  const percents: Partial<Record<ForecastParameter, Decimal>> = {
    lowRate: rates[0],
    middleRate: rates[1],
    highRate: rates[2],
  };
  const [amount, percent] = [amounts[id], percents[id]];
  if (amount !== undefined) return numberItem(amount, 'amount');
  return percent === undefined ? null : numberItem(percent, 'percent');
}

function parameterItem({ forecast, places }: ForecastContext, id: ForecastParameter) {
  const { months, decimals, unit, preferred } = forecast;
  const rule = forecast.ceilings[0]?.rule ?? null;
  switch (id) {
    case 'preferred': {
      const method = preferredMethod(preferred);
      return textItem(method === null ? preferred : METHOD_NAMES[method], 'input');
    }
    case 'months':
      return numberItem(new Decimal(months), 'amount');
    case 'monthsLeft': {
      const formula = `${WHOLE_YEAR}-${parameterName(places, 'months')}`;
      return formulaItem({ formula, value: new Decimal(WHOLE_YEAR - months), style: 'amount' });
    }
    case 'decimals':
      return numberItem(new Decimal(decimals), 'amount');
    case 'kronor':
      return numberItem(convertAmount(new Decimal(1), unit, 'kr'), 'amount');
    case 'lowerLimit':
    case 'upperLimit':
    case 'lowRate':
    case 'middleRate':
    case 'highRate':
      return rule === null ? null : ceilingParameter(id, rule.value);
  }
}

/** All that the forecast is counted by. */
export function forecastParameterCells(context: ForecastContext): PlanCell[] {
  const { places, forecast } = context;
  const rule = forecast.ceilings[0]?.rule ?? null;
  const rows = FORECAST_PARAMETERS.map((id) => [
    textItem(PARAMETER_WORDS[id]),
    parameterItem(context, id),
    id === 'lowerLimit' && rule !== null ? textItem(ruleSource(rule), 'note') : null,
  ]);
  const title = sectionItems('Så räknas prognosen', FORECAST_WIDTH);
  const key = { row: parameterRow(places, 'preferred'), column: forecastColumn('key') };
  return [
    ...[title, ...rows].flatMap((items, index) => placeItems({ row: places.parametersRow + index, column: 0 }, items)),
    ...placeItems(key, [textItem(ROW_KEYS.preferred, 'note')]),
  ];
}
