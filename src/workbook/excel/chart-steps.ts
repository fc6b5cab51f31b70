import type { PlanChart, SheetPlan } from '../../core/port/sheet-plan';
import { CHART_NAMES } from '../../core/port/sheet-plan';
import { SERIES_LOOKS } from '../looks/series-look';
import { setChartLook } from './chart-look';
import type { LookStep } from './look-step';
import { rangeIn } from './write-sheet';

/** What a chart takes, and what its look takes. */
const BYTES = { chart: 8_000, look: 16_000, gone: 2_000 };
const TYPES = { columns: 'ColumnClustered', stackedColumns: 'ColumnStacked', stackedBars: 'BarStacked' } as const;

/** Draws a chart in place of the one that an earlier writing has drawn. */
function draw(sheet: Excel.Worksheet, chart: PlanChart): void {
  sheet.charts.getItemOrNullObject(chart.name).delete();
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const drawn = sheet.charts.add(TYPES[chart.kind], rangeIn(sheet, first.values), 'Auto');
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  const series = [drawn.series.getItemAt(0), ...others.map(({ name }) => drawn.series.add(name))];
  chart.series.forEach(({ name, values, tone }, index) => {
    const one = series[index];
    if (one === undefined) return;
    one.name = name;
    one.setValues(rangeIn(sheet, values));
    one.setXAxisValues(rangeIn(sheet, chart.categories));
    if (SERIES_LOOKS[tone].kind === 'line') one.chartType = 'Line';
  });
  const { first: top, last: bottom } = chart.place;
  drawn.setPosition(
    sheet.getRangeByIndexes(top.row, top.column, 1, 1),
    sheet.getRangeByIndexes(bottom.row, bottom.column, 1, 1),
  );
}

/** Takes away charts of an earlier writing that the plan has no more. */
function dropOthers(sheet: Excel.Worksheet, charts: readonly PlanChart[]): void {
  const gone = CHART_NAMES.filter((name) => !charts.some((chart) => chart.name === name));
  for (const name of gone) sheet.charts.getItemOrNullObject(name).delete();
}

/** Everything that makes the plan's charts, step by step: how a chart looks can be refused without it. */
export function chartSteps({ charts }: SheetPlan): LookStep[] {
  return [
    { bytes: BYTES.gone, set: (sheet) => dropOthers(sheet, charts) },
    ...charts.flatMap((chart): LookStep[] => [
      { bytes: BYTES.chart, set: (sheet) => draw(sheet, chart) },
      { bytes: BYTES.look, set: (sheet) => setChartLook(sheet.charts.getItem(chart.name), chart) },
    ]),
  ];
}
