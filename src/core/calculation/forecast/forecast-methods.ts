import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { ForecastInput } from '../../documents/notes/forecast-input';
import type { Decimal } from '../../figures/decimal';
import type { ForecastMethod, LastYear, LineFigures, ProposalReason } from './forecast-types';
import { FORECAST_METHODS } from './forecast-types';
import { yearlyInvoice } from './yearly-invoice';

/** What the user chooses a method by, the usual ones first. */
export const METHOD_NAMES: Readonly<Record<ForecastMethod, string>> = {
  months: 'Utfall och resten enligt budget',
  budget: 'Enligt budget',
  pace: 'Utfallet i samma takt',
  periodBudget: 'Periodbudget',
  own: 'Egen andel',
  invoiced: 'Fakturerat i sin helhet',
  fixed: 'Fast belopp',
  published: 'Arbetsbokens prognos',
};

/** What earlier versions called a method, in lower case: a sheet may hold it still. */
const EARLIER_NAMES: Readonly<Record<string, ForecastMethod>> = { 'lika månader': 'months' };

/** A method, and who has chosen it: the user for the line, the user for all lines, or nobody. */
export interface UsedMethod {
  readonly method: ForecastMethod;
  readonly origin: 'own' | 'preferred' | 'assumed';
}

/** The method of a name, whatever its case; `null` for any other text. Example: `enligt budget` is `budget`. */
export function methodNamed(text: string): ForecastMethod | null {
  const wanted = text.toLowerCase();
  const found = FORECAST_METHODS.find((method) => METHOD_NAMES[method].toLowerCase() === wanted);
  return found ?? EARLIER_NAMES[wanted] ?? null;
}

/** The methods that can be chosen for all lines at once: those that need no value of their own. */
export const PREFERABLE: readonly ForecastMethod[] = [
  ...(['months', 'budget', 'pace', 'periodBudget', 'invoiced', 'published'] as const),
];

/** What the method of a line is chosen among. */
export interface MethodTerms {
  /** Whole months of outturn; 0 for none. */
  readonly months: number;
  /** The user's own method for lines that have none of their own. */
  readonly preferred: ForecastMethod | null;
  /** True if the workbook states that its own forecast was made with this outturn. */
  readonly publishedIsCurrent: boolean;
  /** True if the workbook's own forecast has its result, so that a line that it leaves blank brings nothing. */
  readonly publishedIsWhole: boolean;
}

/** What the method of one line is chosen among. */
export interface LineMethodTerms extends MethodTerms {
  readonly lastYear: LastYear;
}

/** The method of a line where the user has chosen none, and why it is proposed. */
export interface AssumedMethod {
  readonly assumed: ForecastMethod;
  readonly proposal: ProposalReason | null;
}

const assuming = (assumed: ForecastMethod): AssumedMethod => ({ assumed, proposal: null });

/**
 * The method of a line where the user has chosen none: the workbook's own forecast where there is no outturn at all,
 * or where it was made with this one; the budget where that forecast is still being filled in and has nothing for the
 * line; what is left of the budget after the outturn's period; what is proposed for a yearly invoice; else equal
 * months. A whole year of outturn leaves nothing to propose.
 */
export function assumedMethod(figures: LineFigures, terms: LineMethodTerms): AssumedMethod {
  const { months, publishedIsCurrent, publishedIsWhole, lastYear } = terms;
  if (months === 0) return assuming(figures.published !== null || publishedIsWhole ? 'published' : 'budget');
  if (publishedIsCurrent && figures.published !== null) return assuming('published');
  if (figures.periodBudget !== null) return assuming('periodBudget');
  const proposed = months === WHOLE_YEAR ? null : yearlyInvoice(figures, { lastYear, months });
  return proposed === null ? assuming('months') : { assumed: proposed.method, proposal: proposed.reason };
}

/** True if what a method needs is there: an own share is between none and all of the budget. */
export function canUse(method: ForecastMethod, figures: LineFigures, value: Decimal | null): boolean {
  switch (method) {
    case 'months':
    case 'invoiced':
    case 'budget':
      return true;
    case 'pace':
      return figures.outturn !== null;
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
export function usedMethod(figures: LineFigures, input: ForecastInput | null, terms: LineMethodTerms): UsedMethod {
  if (terms.months === WHOLE_YEAR) return { method: 'invoiced', origin: 'assumed' };
  const own = input === null ? null : methodNamed(input.typed.method.text);
  if (own !== null && canUse(own, figures, input?.typed.value.value ?? null)) return { method: own, origin: 'own' };
  const { preferred } = terms;
  if (preferred !== null && canUse(preferred, figures, null)) return { method: preferred, origin: 'preferred' };
  return { method: assumedMethod(figures, terms).assumed, origin: 'assumed' };
}

/** The method that is preferred by a text; `null` for none, or for one that needs a value of its own. */
export function preferredMethod(text: string): ForecastMethod | null {
  const method = methodNamed(text);
  return method !== null && PREFERABLE.includes(method) ? method : null;
}
