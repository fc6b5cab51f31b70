import { isAmountColumn } from '../../documents/amount-column';
import type { BudgetDocument } from '../../documents/budget';
import { forecastPeriod } from '../../documents/forecast-period';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { YearColumn } from '../../documents/column-view';
import { figureOfRole } from '../../documents/column-view';
import { computedResult, totalsOf } from '../money/column-totals';
import { printedResult } from '../money/result-line';
import { polarityOf } from '../money/signed-leaves';
import type { PeriodForecast } from './forecast-types';
import { turnedOrNull } from './turned-figure';

/** A column's forecast, in another unit; `null` without a result. */
function forecastIn(column: YearColumn, period: string, unit: Unit): PeriodForecast | null {
  const { document } = column;
  const one = convertAmount(new Decimal(1), document.unit, unit);
  const factor = one.times(polarityOf(document));
  const totals = totalsOf(column);
  const printed = turnedOrNull(printedResult(column), factor);
  const result = computedResult(totals)?.times(factor) ?? printed?.amount ?? null;
  if (result === null) return null;
  const opening = turnedOrNull(figureOfRole(column, 'equity.opening'), one)?.amount ?? null;
  const closing = opening?.plus(result) ?? turnedOrNull(figureOfRole(column, 'equity.closing'), one)?.amount ?? null;
  return {
    ...{
      period,
      origin: 'published',
      result,
      opening,
      closing,
      resultAt: printed?.amount.eq(result) === true ? printed : null,
      decision: null,
      bridge: [],
    },
    income: totals.income?.amount.times(factor) ?? null,
    cost: totals.cost?.amount.times(factor.times(totals.costSign)) ?? null,
  };
}

/** What is asked for: a year's forecasts in a unit, and the period that those without one of their own belong to. */
export interface PublishedQuestion {
  readonly year: number;
  readonly unit: Unit;
  readonly months: number;
}

/**
 * The forecasts of a year that the workbook has columns of, one for each period.
 * Example: `Prognos T1` with result -821 is `2021-T1`.
 */
export function publishedForecasts(
  documents: readonly BudgetDocument[],
  { year, unit, months }: PublishedQuestion,
): PeriodForecast[] {
  const found = documents.flatMap((document) =>
    document.columns.flatMap((column, index) => {
      if (!isAmountColumn(column) || column.basis !== 'forecast' || column.year !== year) return [];
      const period = forecastPeriod(year, column.soFar?.months ?? months);
      return forecastIn({ document, index, year }, period, unit) ?? [];
    }),
  );
  return [...new Map(found.map((forecast) => [forecast.period, forecast])).values()];
}
