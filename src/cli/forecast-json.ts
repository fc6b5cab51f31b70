import { decidedNow } from '../core/calculation/forecast/decided-now';
import { METHOD_NAMES } from '../core/calculation/forecast/forecast-methods';
import type {
  BridgeStep,
  ForecastResult,
  PeriodForecast,
  TurnedFigure,
} from '../core/calculation/forecast/forecast-types';
import { PROPOSAL_WORDS } from '../core/calculation/forecast/yearly-invoice';
import { jsonNumber } from './json-number';

const figure = (turned: TurnedFigure | null) => jsonNumber(turned?.amount);

function stepJson({ step, amount, closing }: BridgeStep) {
  return { step, amount: jsonNumber(amount), closing: jsonNumber(closing) };
}

function periodJson({ period, origin, income, cost, result, opening, closing, bridge, decision }: PeriodForecast) {
  return {
    ...{ period, origin },
    income: jsonNumber(income),
    cost: jsonNumber(cost),
    result: jsonNumber(result),
    opening: jsonNumber(opening),
    closing: jsonNumber(closing),
    bridge: bridge.map(stepJson),
    ...(decision && { decided: { date: decision.date, by: decision.decidedBy, fingerprint: decision.fingerprint } }),
  };
}

/** Beside a decided forecast, what the workbook gives today. */
function todayJson(forecast: ForecastResult, { decision }: PeriodForecast) {
  const decided = decidedNow(forecast);
  if (decided === null || decided.decision !== decision) return {};
  const { result, closing } = forecast.forecast;
  return { today: { result: jsonNumber(result), closing: jsonNumber(closing), changed: decided.isChanged } };
}

/** The forecasts of the year in their order, each with the bridge to it. */
export function forecastJson(forecast: ForecastResult) {
  const { unit, budget, periods } = forecast;
  return periods.map((period) => ({
    ...periodJson(period),
    ...todayJson(forecast, period),
    ...{ unit, budget: jsonNumber(budget.result) },
  }));
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
      proposal: line.origin === 'assumed' && line.proposal !== null ? PROPOSAL_WORDS[line.proposal] : null,
      remaining: jsonNumber(line.remaining),
      adjustment: jsonNumber(line.adjustment),
      adjustmentState: line.adjustmentState,
      forecast: jsonNumber(line.forecast),
      deviation: jsonNumber(line.deviation),
    })),
  };
}
