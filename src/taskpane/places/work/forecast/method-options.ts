import { forecastBy } from '../../../../core/calculation/forecast/forecast-line';
import { METHOD_NAMES, methodNamed } from '../../../../core/calculation/forecast/forecast-methods';
import type {
  ForecastLine,
  ForecastMethod,
  ForecastResult,
} from '../../../../core/calculation/forecast/forecast-types';
import { FORECAST_METHODS } from '../../../../core/calculation/forecast/forecast-types';
import type { Decimal } from '../../../../core/figures/decimal';

/** A method that a line can be counted by. */
export interface MethodOption {
  readonly method: ForecastMethod;
  readonly name: string;
  /** What the line comes to by it, before the adjustment; `null` where something that it needs is missing. */
  readonly amount: Decimal | null;
  /** True where it is the user's value that is missing: it can be chosen all the same. */
  readonly needsValue: boolean;
}

const USUAL: readonly ForecastMethod[] = ['months', 'budget', 'pace'];
const BY_VALUE: readonly ForecastMethod[] = ['own', 'fixed'];

/** True for a method that is counted by a value of the user's. */
export function isByValue(method: ForecastMethod): boolean {
  return BY_VALUE.includes(method);
}

/** The method that the user has chosen for the line, though it cannot be used; else the one that is used. */
export function chosenMethod({ input, method }: ForecastLine): ForecastMethod {
  return (input === null ? null : methodNamed(input.typed.method.text)) ?? method;
}

function optionOf(line: ForecastLine, method: ForecastMethod, terms: Pick<ForecastResult, 'months' | 'decimals'>) {
  // A value is typed for one method: 2 100 for a fixed amount is no share.
  const value = chosenMethod(line) === method ? (line.input?.typed.value.value ?? null) : null;
  const amount = forecastBy(line, { method, value }, terms);
  return { method, name: METHOD_NAMES[method], amount, needsValue: isByValue(method) };
}

/** The methods of a line with what each comes to: the usual ones and the one that is chosen, then the others. */
export function methodOptions(
  line: ForecastLine,
  terms: Pick<ForecastResult, 'months' | 'decimals'>,
): { readonly usual: readonly MethodOption[]; readonly others: readonly MethodOption[] } {
  const chosen = chosenMethod(line);
  const isShown = (method: ForecastMethod) => USUAL.includes(method) || method === chosen;
  const options = FORECAST_METHODS.map((method) => optionOf(line, method, terms));
  return {
    usual: options.filter(({ method }) => isShown(method)),
    others: options.filter(({ method }) => !isShown(method)),
  };
}
