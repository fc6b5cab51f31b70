import { WHOLE_YEAR, monthsOfPeriod, periodText } from '../../../../core/documents/forecast-period';
import { capitalised } from '../../../../core/summary/summary-words';
import { SENTENCES } from '../../../sentences';
import { CLOSING } from './bridge-bars';
import { outturnMonths } from './outturn-months';

/** What a step of the bridge is called in a table. Example: `2021-T1` is `Prognos tertial 1`. */
export function stepLabel(step: string): string {
  if (step === 'plannedClosing') return SENTENCES.plannedClosing;
  if (step === 'openingDifference') return SENTENCES.openingDifference;
  return SENTENCES.stepPeriod(periodText(step));
}

/** What a bar is called, where there is little room. Example: `2021-T1` is `Tertial 1`, `2021-05` is `jan–maj`. */
export function barLabel(step: string): string {
  if (step === 'plannedClosing') return SENTENCES.budget;
  if (step === 'openingDifference') return SENTENCES.openingDifference;
  if (step === CLOSING) return SENTENCES.forecast;
  const months = monthsOfPeriod(step);
  if (months >= WHOLE_YEAR) return SENTENCES.wholeYear;
  return step.includes('T') ? capitalised(periodText(step)) : outturnMonths(months);
}
