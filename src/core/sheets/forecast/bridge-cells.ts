import type { BridgeStep, PeriodForecast } from '../../calculation/forecast/forecast-types';
import type { CellAddress } from '../../cells/address';
import { columnName, formatAddress, formatReference } from '../../cells/address';
import { periodText } from '../../documents/forecast-period';
import { Decimal } from '../../figures/decimal';
import { deviationStyle, resultStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import { levelItems, stepItems as drawnStep, waterfallSeries } from '../parts/waterfall';
import type { PlanCell, PlanChart } from '../../port/sheet-plan';
import { decisionColumn } from './decision-cells';
import { FORECAST_WIDTH, forecastColumn } from './columns';
import { BRIDGE_CHART_ROWS, nameAt } from './places';
import type { ForecastContext } from './line-items';
import { turnedItem } from './line-items';

const WIDTH = 3;
const ZERO = new Decimal(0);
/** Among the columns that are for working, without headings: formulas there are nobody's notes. */
const DRAWN_COLUMN = forecastColumn('used');

/** A step of the bridge as it is written, and the cell names that it is counted by. */
interface WrittenStep {
  readonly label: string;
  readonly amount: Decimal;
  readonly closing: Decimal;
  readonly formula: string;
}

/** The cell of the sheet's own that holds a period's result; `null` for one that is in the workbook. */
function ownResultCell({ places, forecast }: ForecastContext, period: PeriodForecast): CellAddress | null {
  const { origin, decision, resultAt } = period;
  if (origin === 'decided' && decision !== null) {
    return { row: places.resultRow, column: decisionColumn(forecast.decisions.indexOf(decision)) };
  }
  return resultAt === null ? { row: places.resultRow, column: forecastColumn('forecast') } : null;
}

/** A result that the workbook prints, as a formula to it. */
function printedResult(context: ForecastContext, { resultAt, result }: PeriodForecast): string {
  const content = resultAt === null ? null : turnedItem(context, resultAt).content;
  return content?.kind === 'formula' ? content.formula : result.toFixed();
}

/** A period's result: locked, in the column of forecasts, or in the workbook. */
function resultName(context: ForecastContext, period: PeriodForecast): string {
  const own = ownResultCell(context, period);
  return own === null ? printedResult(context, period) : formatAddress(own);
}

/** The result before the newest, as other sheets refer to it; `null` where there is none. */
export function earlierResultFormula(sheet: string, context: ForecastContext): string | null {
  const period = context.forecast.periods.at(-2);
  if (period === undefined) return null;
  const own = ownResultCell(context, period);
  return own === null ? printedResult(context, period) : formatReference(sheet, own);
}

/** The cell with what the year began with by the newest forecast. */
function openingName(context: ForecastContext, { origin, decision }: PeriodForecast): string {
  const { places, forecast } = context;
  if (origin !== 'decided' || decision === null) return nameAt('forecast', places.openingRow);
  return `${columnName(decisionColumn(forecast.decisions.indexOf(decision)))}${places.openingRow + 1}`;
}

function stepLabel({ step }: BridgeStep): string {
  if (step === 'plannedClosing') return 'Utgående enligt budget';
  if (step === 'openingDifference') return 'Ingående mot budgeterat';
  return `Prognos ${periodText(step)}: ändrat resultat`;
}

/** Each step with the formula of its amount, after the newest forecast's bridge. */
function writtenSteps(context: ForecastContext, last: PeriodForecast): WrittenStep[] {
  const { places, forecast } = context;
  let before = nameAt('budget', places.resultRow);
  return last.bridge.map((step) => {
    const { amount, closing } = step;
    const label = stepLabel(step);
    if (step.step === 'plannedClosing') return { label, amount, closing, formula: nameAt('budget', places.closingRow) };
    if (step.step === 'openingDifference') {
      const formula = `ROUND(${openingName(context, last)}-${nameAt('budget', places.openingRow)},6)`;
      return { label, amount, closing, formula };
    }
    const period = forecast.periods.find((each) => each.period === step.step);
    const own = period === undefined ? before : resultName(context, period);
    const formula = `ROUND(${own}-(${before}),6)`;
    before = own;
    return { label, amount, closing, formula };
  });
}

/** What has changed since the forecast of the period was decided: it is shown, not taken in. */
function changeSince({ forecast }: ForecastContext, last: PeriodForecast): Decimal | null {
  return last.origin === 'decided' && last.period === forecast.period
    ? forecast.forecast.result.minus(last.result)
    : null;
}

function stepItems({ style }: ForecastContext, step: WrittenStep, at: { row: number; isFirst: boolean }): RowItem[] {
  const { row, isFirst } = at;
  const closing = isFirst ? `B${row + 1}` : `ROUND(C${row}+B${row + 1},6)`;
  return [
    textItem(step.label),
    formulaItem({ formula: step.formula, value: step.amount, style: isFirst ? style : deviationStyle(style) }),
    formulaItem({ formula: closing, value: step.closing, style }),
  ];
}

/** What the source would add to a forecast that is decided: beside the bridge, not in it. */
function sinceItems(context: ForecastContext, last: PeriodForecast): RowItem[] {
  const change = changeSince(context, last);
  if (change === null) return [];
  const formula = `ROUND(${nameAt('forecast', context.places.resultRow)}-${resultName(context, last)},6)`;
  const label = textItem('Ändrat sedan beslutet, inte medräknat', 'note');
  return [label, formulaItem({ formula, value: change, style: deviationStyle(context.style) })];
}

/** What equity comes to by the newest forecast, under the steps to it. */
function closingItems({ style }: ForecastContext, { closing }: WrittenStep, row: number): RowItem[] {
  const formula = `C${row}`;
  const label = textItem('Utgående enligt prognosen', 'textResult');
  return [label, blankTotal(), formulaItem({ formula, value: closing, style: resultStyle(style) })];
}

const blankTotal = (): RowItem => ({ content: { kind: 'blank' }, style: 'textResult' });

/** The figures that the chart draws, beside each step. */
function drawnCells({ style }: ForecastContext, steps: readonly WrittenStep[], first: number): PlanCell[] {
  const level = (index: number) => {
    return { cell: `$C$${first + index + 1}`, value: steps[index]?.closing ?? ZERO };
  };
  const rows = steps.map((_, index) =>
    index === 0 ? levelItems(level(0), style) : drawnStep(level(index - 1), level(index), style),
  );
  const last = { cell: `$C$${first + steps.length + 1}`, value: steps.at(-1)?.closing ?? ZERO };
  return [...rows, levelItems(last, style)].flatMap((items, index) =>
    placeItems({ row: first + index, column: DRAWN_COLUMN }, items),
  );
}

/** The bridge from planned closing equity to the newest forecast's, a row for each step. */
export function bridgeCells(context: ForecastContext): PlanCell[] {
  const { bridgeRow } = context.places;
  const last = context.forecast.periods.at(-1);
  const title = placeItems({ row: bridgeRow, column: 0 }, sectionItems('Från budget till prognos', FORECAST_WIDTH));
  if (last === undefined || last.bridge.length === 0) {
    const text = 'Bryggan räknas när arbetsboken har budgeterat ingående eget kapital.';
    return [...title, ...placeItems({ row: bridgeRow + 1, column: 0 }, [textItem(text, 'note')])];
  }
  const first = bridgeRow + 2;
  const written = writtenSteps(context, last);
  const steps = written.map((step, index) => stepItems(context, step, { row: first + index, isFirst: index === 0 }));
  const end = written.flatMap((step, index) =>
    index === written.length - 1 ? [closingItems(context, step, first + written.length)] : [],
  );
  const rows = [headingItems(['Steg', 'Belopp', 'Eget kapital'], WIDTH), ...steps, ...end, sinceItems(context, last)];
  return [
    ...title,
    ...rows.flatMap((items, index) => placeItems({ row: first - 1 + index, column: 0 }, items)),
    ...drawnCells(context, written, first),
  ];
}

/** The bridge drawn: from planned equity, step by step, to what it comes to. */
export function bridgeCharts({ places, forecast }: ForecastContext): PlanChart[] {
  const steps = forecast.periods.at(-1)?.bridge.length ?? 0;
  if (steps === 0) return [];
  const rows = { first: places.bridgeRow + 2, last: places.bridgeRow + 2 + steps };
  return [
    {
      name: 'Tertial prognosbrygga',
      title: 'Eget kapital från budget till prognos',
      ...{ showsTitle: true, kind: 'stackedColumns' },
      categories: { first: { row: rows.first, column: 0 }, last: { row: rows.last, column: 0 } },
      series: waterfallSeries(rows, DRAWN_COLUMN),
      place: {
        first: { row: places.limitsRow - BRIDGE_CHART_ROWS - 1, column: 0 },
        last: { row: places.limitsRow - 2, column: forecastColumn('deviation') },
      },
    },
  ];
}
