import { METHOD_NAMES } from '../core/calculation/forecast/forecast-methods';
import type {
  BridgeStep,
  ForecastResult,
  PeriodForecast,
  TurnedFigure,
} from '../core/calculation/forecast/forecast-types';
import type { Decimal } from '../core/figures/decimal';

const number = (amount: Decimal | null | undefined) => amount?.toNumber() ?? null;

const figure = (turned: TurnedFigure | null) => number(turned?.amount);

function stepJson({ step, amount, closing }: BridgeStep) {
  return { step, amount: number(amount), closing: number(closing) };
}

function periodJson({ period, origin, income, cost, result, opening, closing, bridge, decision }: PeriodForecast) {
  return {
    ...{ period, origin },
    income: number(income),
    cost: number(cost),
    result: number(result),
    opening: number(opening),
    closing: number(closing),
    bridge: bridge.map(stepJson),
    ...(decision && { decided: { date: decision.date, by: decision.decidedBy, fingerprint: decision.fingerprint } }),
  };
}

/** The forecasts of the year in their order, each with the bridge to it. */
export function forecastJson({ unit, budget, periods }: ForecastResult) {
  return periods.map((period) => ({ ...periodJson(period), unit, budget: number(budget.result) }));
}

/** The lines of the forecast that is worked on. */
export function forecastLinesJson({ period, months, fingerprint, lines }: ForecastResult) {
  return {
    ...{ period, months, fingerprint },
    lines: lines.map(({ label, section, at, budget, outturn, published, ...line }) => ({
      ...{ label, section, sheet: at.sheet, row: at.row + 1 },
      budget: figure(budget),
      outturn: figure(outturn),
      published: figure(published),
      method: METHOD_NAMES[line.method],
      chosen: line.origin !== 'assumed',
      remaining: number(line.remaining),
      adjustment: number(line.adjustment),
      forecast: number(line.forecast),
      deviation: number(line.deviation),
    })),
  };
}
