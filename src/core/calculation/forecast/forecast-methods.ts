import type { ForecastInput } from '../../documents/forecast-input';
import type { ForecastMethod, LineFigures } from './forecast-types';
import { WHOLE_YEAR } from './source-columns';

/** What the user chooses a method by. */
export const METHOD_NAMES: Readonly<Record<ForecastMethod, string>> = {
  months: 'Lika månader',
  periodBudget: 'Periodbudget',
  own: 'Egen andel',
  invoiced: 'Fakturerat i sin helhet',
  budget: 'Enligt budget',
  fixed: 'Fast belopp',
  published: 'Arbetsbokens prognos',
};

/** A method, and whether the user has chosen it. */
export interface UsedMethod {
  readonly method: ForecastMethod;
  readonly isChosen: boolean;
}

/** The method of a name, whatever its case; `null` for any other text. Example: `lika månader` is `months`. */
export function methodNamed(text: string): ForecastMethod | null {
  const found = Object.entries(METHOD_NAMES).find(([, name]) => name.toLowerCase() === text.toLowerCase());
  return (found?.[0] as ForecastMethod | undefined) ?? null;
}

/** The method of a line where the user has chosen none: the workbook's own forecast where there is no outturn at all. */
export function defaultMethod(figures: LineFigures, months: number): ForecastMethod {
  if (months === 0) return 'published';
  return figures.periodBudget === null ? 'months' : 'periodBudget';
}

/** True if what a method needs is there: an own share is between none and all of the budget. */
function canUse(method: ForecastMethod, figures: LineFigures, input: ForecastInput): boolean {
  const { value } = input.typed.value;
  switch (method) {
    case 'months':
    case 'invoiced':
    case 'budget':
      return true;
    case 'periodBudget':
      return figures.periodBudget !== null;
    case 'published':
      return figures.published !== null;
    case 'own':
      return value !== null && value.gte(0) && value.lte(1);
    case 'fixed':
      return value !== null;
  }
}

/**
 * The method that a line is forecast by: the user's own where it can be used, else the default. A whole year of
 * outturn leaves nothing to forecast.
 */
export function usedMethod(figures: LineFigures, input: ForecastInput | null, months: number): UsedMethod {
  if (months === WHOLE_YEAR) return { method: 'invoiced', isChosen: false };
  const chosen = input === null ? null : methodNamed(input.typed.method.text);
  const isChosen = input !== null && chosen !== null && canUse(chosen, figures, input);
  return { method: isChosen ? chosen : defaultMethod(figures, months), isChosen };
}
