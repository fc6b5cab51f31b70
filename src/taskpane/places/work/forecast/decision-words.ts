import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import type { Decimal } from '../../../../core/figures/decimal';
import { roundedText } from '../../../parts/amount-text';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { totalOf } from './forecast-grid';

/** A result without its sign. Example: -871 tkr is `Underskott 871 tkr`. */
function resultWords(amount: Decimal, unit: ForecastResult['unit']): string {
  if (amount.isZero()) return FORECAST_SENTENCES.noResult;
  const text = `${roundedText(amount.abs(), unit)}\u00a0${unit}`;
  return amount.isNegative() ? FORECAST_SENTENCES.deficitOf(text) : FORECAST_SENTENCES.surplusOf(text);
}

function againstWords(deviation: Decimal, unit: ForecastResult['unit']): string {
  if (deviation.isZero()) return FORECAST_SENTENCES.asBudget;
  const text = roundedText(deviation.abs(), unit);
  return deviation.isNegative() ? FORECAST_SENTENCES.worseThanBudget(text) : FORECAST_SENTENCES.betterThanBudget(text);
}

/** What is decided, in a sentence or two. Example: `Underskott 871 tkr, 275 bättre än budget. Eget kapital 1 139 tkr. En justering.` */
export function decisionWords(forecast: ForecastResult): string {
  const { unit, lines } = forecast;
  const { deviation } = totalOf(forecast, 'result');
  const { result, closing } = forecast.forecast;
  const equity = closing === null ? '' : FORECAST_SENTENCES.decideEquity(`${roundedText(closing, unit)}\u00a0${unit}`);
  const adjusted = lines.filter(({ adjustment }) => !adjustment.isZero()).length;
  const text = FORECAST_SENTENCES.decideSummary(
    resultWords(result, unit),
    againstWords(deviation ?? result.minus(result), unit),
    equity,
  );
  return text + (adjusted === 0 ? '' : FORECAST_SENTENCES.countedAdjustments(adjusted));
}
