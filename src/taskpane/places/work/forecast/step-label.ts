import { WHOLE_YEAR, monthsOfPeriod, periodText } from '../../../../core/documents/forecast-period';
import { capitalised } from '../../../../core/summary/summary-words';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { CLOSING } from './bridge-bars';
import { outturnMonths } from './outturn-months';

/** What a step of the bridge is called in a table. Example: `2021-T1` is `Prognos tertial 1`. */
export function stepLabel(step: string): string {
  if (step === 'plannedClosing') return FORECAST_SENTENCES.plannedClosing;
  if (step === 'openingDifference') return FORECAST_SENTENCES.openingDifference;
  return FORECAST_SENTENCES.stepPeriod(periodText(step));
}

/** What a bar is called, where there is little room. Example: `2021-T1` is `Tertial 1`, `2021-05` is `jan–maj`. */
export function barLabel(step: string): string {
  if (step === 'plannedClosing') return FORECAST_SENTENCES.budget;
  if (step === 'openingDifference') return FORECAST_SENTENCES.openingDifference;
  if (step === CLOSING) return FORECAST_SENTENCES.forecast;
  const months = monthsOfPeriod(step);
  if (months >= WHOLE_YEAR) return FORECAST_SENTENCES.wholeYear;
  return step.includes('T') ? capitalised(periodText(step)) : outturnMonths(months);
}
