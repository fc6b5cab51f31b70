import { decidedNow } from '../../calculation/forecast/decided-now';
import { hasSection } from '../../calculation/forecast/forecast-totals';
import type { ForecastResult } from '../../calculation/forecast/forecast-types';
import { periodText } from '../../documents/forecast-period';
import { Decimal } from '../../figures/decimal';
import { proposalText } from '../forecast/formulas';
import { WHOLE_DEVIATION, deviationFigures } from './deviation-figures';
import type { TextFormat } from './figure-text';
import type { UntitledFigure, FigureSource, TextFigure } from './figure-types';
import { of, wordsFigure } from './figure-types';

/** The forecast that came before the newest of the year. */
export function earlierForecast(forecast: ForecastResult | null) {
  return forecast?.periods.at(-2) ?? null;
}

type ForecastRow = Extract<FigureSource, { kind: 'forecast' }>['row'];

/** A table with its result alone has no sums of income and costs. */
function isKnown({ lines }: ForecastResult, row: ForecastRow): boolean {
  return (row !== 'income' && row !== 'cost') || hasSection(lines, row);
}

function amountsOf(forecast: ForecastResult | null) {
  const format = (kind: 'amount' | 'size'): TextFormat => ({
    ...{ kind, unit: forecast?.unit ?? 'tkr', decimals: forecast?.decimals ?? 0 },
  });
  const figure = (
    name: string,
    kind: 'amount' | 'size',
    place: Omit<Extract<FigureSource, { kind: 'forecast' }>, 'kind'>,
  ): UntitledFigure => ({
    ...{ name, format: format(kind), source: { kind: 'forecast', ...place } },
    value: forecast === null || !isKnown(forecast, place.row) ? null : forecast[place.column][place.row],
  });
  return { format, figure };
}

function difference(
  name: string,
  format: TextFormat,
  [left, right]: readonly [UntitledFigure | undefined, UntitledFigure | undefined],
): UntitledFigure {
  const [more, less] = [left?.value ?? null, right?.value ?? null];
  const value = more instanceof Decimal && less instanceof Decimal ? more.minus(less) : null;
  return { name, format, value, source: { kind: 'difference', left: left?.name ?? '', right: right?.name ?? '' } };
}

/** How many of the lines are counted by a proposal that nobody has decided; `null` where none is. */
function proposalsFigure(forecast: ForecastResult | null): UntitledFigure {
  const count = forecast?.lines.filter((line) => proposalText(line) !== null).length ?? 0;
  const value = count === 0 ? null : new Decimal(count);
  return { name: 'antal förslag', format: { kind: 'number' }, source: { kind: 'proposals' }, value };
}

function resultFigures(forecast: ForecastResult | null): TextFigure[] {
  const { format, figure } = amountsOf(forecast);
  const result = figure('resultat', 'amount', { column: 'forecast', row: 'result' });
  const budget = figure('budgeterat resultat', 'amount', { column: 'budget', row: 'result' });
  const word = (words: readonly [string, string]): TextFormat => ({ kind: 'word', words });
  return of('forecast', [
    wordsFigure('år', forecast === null ? null : String(forecast.year)),
    wordsFigure('period', forecast === null ? null : periodText(forecast.period)),
    result,
    { ...result, name: 'resultatets storlek', format: format('size') },
    { ...result, name: 'överskott eller underskott', format: word(['överskott', 'underskott']) },
    budget,
    { ...budget, name: 'budgeterade resultatets storlek', format: format('size') },
    { ...budget, name: 'budgeterat överskott eller underskott', format: word(['överskott', 'underskott']) },
    difference(WHOLE_DEVIATION, format('size'), [result, budget]),
    difference('bättre eller sämre', word(['bättre', 'sämre']), [result, budget]),
    figure('intäkter', 'amount', { column: 'forecast', row: 'income' }),
    figure('kostnader', 'amount', { column: 'forecast', row: 'cost' }),
    proposalsFigure(forecast),
  ]);
}

/** What was decided, where the workbook gives something else by now. */
function decidedFigures(forecast: ForecastResult | null): TextFigure[] {
  const { format } = amountsOf(forecast);
  const decided = forecast === null ? null : decidedNow(forecast);
  const changed = decided?.isChanged === true ? decided.decision : null;
  return of('decided', [
    wordsFigure('fastställd den', changed?.date ?? null),
    {
      ...{ name: 'fastställt resultat', format: format('amount'), source: { kind: 'decided' } },
      value: changed?.result ?? null,
    },
  ]);
}

/** What a budget takes of the equity, where its result is below nothing. */
function underbalanceFigures(forecast: ForecastResult | null): TextFigure[] {
  const { format } = amountsOf(forecast);
  const planned = forecast?.columns.budget === null ? null : (forecast?.budget.result ?? null);
  return of('underbalance', [
    {
      ...{ name: 'underbalansering', format: format('size'), source: { kind: 'underbalance' } },
      value: planned?.isNegative() === true && !planned.isZero() ? planned : null,
    },
  ]);
}

function equityFigures(forecast: ForecastResult | null): TextFigure[] {
  const { format, figure } = amountsOf(forecast);
  const closing = figure('utgående eget kapital', 'amount', { column: 'forecast', row: 'closing' });
  const ceiling: UntitledFigure = {
    ...{ name: 'tak', format: format('amount'), source: { kind: 'ceiling' } },
    value: forecast?.ceilings[0]?.amount ?? null,
  };
  return of('equity', [
    figure('ingående eget kapital', 'amount', { column: 'forecast', row: 'opening' }),
    closing,
    figure('budgeterat utgående', 'amount', { column: 'budget', row: 'closing' }),
    ceiling,
    difference('avstånd till taket', format('size'), [ceiling, closing]),
    difference('under eller över', { kind: 'word', words: ['under', 'över'] }, [ceiling, closing]),
  ]);
}

function changeFigures(forecast: ForecastResult | null): TextFigure[] {
  const { format, figure } = amountsOf(forecast);
  const earlier = earlierForecast(forecast);
  const result = figure('resultat', 'amount', { column: 'forecast', row: 'result' });
  const before: UntitledFigure = {
    ...{ name: 'förra resultatet', format: format('amount'), source: { kind: 'earlier' } },
    value: earlier?.result ?? null,
  };
  const words: TextFormat = { kind: 'word', words: ['förbättrats', 'försämrats'] };
  return of('change', [
    wordsFigure('förra perioden', earlier === null ? null : periodText(earlier.period)),
    before,
    difference('ändring', format('size'), [result, before]),
    difference('förbättrats eller försämrats', words, [result, before]),
  ]);
}

/** What a template can show of the forecast: its result, its equity, and what it was before. Example: `resultat` is -821. */
export function forecastFigures(forecast: ForecastResult | null): TextFigure[] {
  return [
    ...[resultFigures, decidedFigures, underbalanceFigures, deviationFigures].flatMap((figures) => figures(forecast)),
    ...[equityFigures, changeFigures].flatMap((figures) => figures(forecast)),
  ];
}
