import type { DecisionRequest, ForecastDecision, ForecastNotes } from '../../documents/notes/forecast-input';
import { isDay } from '../../cells/serial-day';
import { monthsOfPeriod } from '../../documents/forecast-period';
import { ofKind } from '../../documents/tertial-document';
import { withBridges } from './bridge';
import type { CurrentForecast, ForecastQuestion } from './current-forecast';
import { currentForecast } from './current-forecast';
import { decisionSeal } from './fingerprints';
import { hasSection } from './forecast-totals';
import type { ForecastResult, PeriodForecast } from './forecast-types';
import { publishedForecasts } from './published-forecasts';
import { sourceColumns } from './source-columns';

/** A decision needs a day and who made it. */
function isWhole({ date, decidedBy, takesBack }: DecisionRequest): boolean {
  return takesBack === undefined && isDay(date) && decidedBy.trim() !== '';
}

/** The decisions that hold: all that were made, but for one that is taken back. */
function decisionsLeft({ decisions, request }: ForecastNotes): readonly ForecastDecision[] {
  return request?.takesBack === undefined ? decisions : decisions.filter(({ seal }) => seal !== request.takesBack);
}

/** What is asked for and not done; a decision that is taken back is. */
function refusedOf(request: DecisionRequest | null): DecisionRequest | null {
  return request === null || isWhole(request) || request.takesBack !== undefined ? null : request;
}

/** The forecast as it is, decided. */
function decisionOf(
  current: CurrentForecast,
  request: DecisionRequest,
  earlier: readonly ForecastDecision[],
): ForecastDecision {
  const { period, forecast, budget, fingerprint, lines } = current;
  const decision = {
    ...{ period, date: request.date, decidedBy: request.decidedBy, fingerprint, ...forecast },
    ordinal: earlier.filter((each) => each.period === period).length + 1,
    plannedResult: budget.result,
    plannedOpening: budget.opening,
    lines: new Map(lines.map((line) => [line.key, line.forecast])),
  };
  return { ...decision, at: null, seal: decisionSeal(decision) };
}

const isOfYear = ({ period }: ForecastDecision, year: number) => period.startsWith(String(year));

function decidedForecast(decision: ForecastDecision): PeriodForecast {
  const { period, income, cost, result, opening, closing } = decision;
  return {
    ...{ period, income, cost, result, opening, closing },
    origin: 'decided',
    decision,
    resultAt: null,
    bridge: [],
  };
}

function periodsOf(current: CurrentForecast, decisions: readonly ForecastDecision[], question: ForecastQuestion) {
  const { year, unit, months, period, forecast, lines, budget } = current;
  const { opening } = forecast;
  const published = publishedForecasts(ofKind(question.documents, 'budget'), { year, unit, months });
  const { result, closing } = forecast;
  const worked: PeriodForecast = {
    ...{ period, origin: 'current', result, opening, closing, resultAt: null, decision: null, bridge: [] },
    income: hasSection(lines, 'income') ? forecast.income : null,
    cost: hasSection(lines, 'cost') ? forecast.cost : null,
  };
  const filled = published.map((each) => ({
    ...each,
    opening: each.opening ?? opening,
    closing: each.closing ?? opening?.plus(each.result) ?? null,
  }));
  const decided = decisions.filter((each) => isOfYear(each, year)).map(decidedForecast);
  const all = [...filled, worked, ...decided];
  const byPeriod = [...new Map(all.map((each) => [each.period, each])).values()];
  const inOrder = byPeriod.sort((left, right) => monthsOfPeriod(left.period) - monthsOfPeriod(right.period));
  return withBridges(inOrder, { opening: budget.opening, result: budget.result });
}

/**
 * The forecast of the latest year that has a budget and an outturn or a forecast: by line, with equity, the
 * forecasts before it and the bridge over them; `null` where no year has them.
 * Example: budget -1 146, T1 -821 and T2 -286 from 2 040 planned and 2 010 in fact: 894, 864, 1 189, 1 724.
 */
export function forecastResult(question: ForecastQuestion): ForecastResult | null {
  const source = sourceColumns(ofKind(question.documents, 'budget'));
  const current = source === null ? null : currentForecast(source, question);
  if (current === null) return null;
  const { request } = question.notes;
  const earlier = decisionsLeft(question.notes);
  const isDecided = request !== null && isWhole(request);
  const decisions = isDecided ? [...earlier, decisionOf(current, request, earlier)] : earlier;
  const refused = refusedOf(request);
  return { ...current, decisions, refused, periods: periodsOf(current, decisions, question) };
}
