import type { PlanChart, PlanSeries } from '../../core/port/sheet-plan';
import { PALETTE, sixDigits } from '../looks/palette';
import type { SeriesLook } from '../looks/series-look';
import { CHART_TEXT, GAPS, hasLegend, LABEL_FORMAT, labelPlace, SERIES_LOOKS } from '../looks/series-look';

const colour = (argb: string) => `#${sixDigits(argb)}`;
const DASHES = {
  ...({ solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const),
  ...({ dashDot: 'DashDot', longDash: 'DashDotDot' } as const),
};
const POINTS_WIDE = 1.5;

function setMark(series: Excel.ChartSeries, look: SeriesLook): void {
  switch (look.kind) {
    case 'none':
      series.format.fill.clear();
      return;
    case 'fill':
      series.format.fill.setSolidColor(colour(look.colour));
      return;
    case 'line':
      series.markerStyle = 'None';
      series.format.line.color = colour(look.colour);
      series.format.line.lineStyle = DASHES[look.dash];
      series.format.line.weight = POINTS_WIDE;
  }
}

const PLACES = { above: 'Top', middle: 'Center', foot: 'InsideBase', top: 'InsideEnd' } as const;

function setLabels(series: Excel.ChartSeries, chart: PlanChart, tone: PlanSeries['tone']): void {
  const look = SERIES_LOOKS[tone];
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = PLACES[labelPlace(tone, chart)];
  dataLabels.numberFormat = LABEL_FORMAT;
  dataLabels.format.font.color = colour(look.kind === 'fill' ? look.inside : PALETTE.ink);
  dataLabels.format.font.bold = true;
  // A value over a line may be over a column too.
  if (look.kind === 'line') dataLabels.format.fill.setSolidColor(colour(PALETTE.paper));
  dataLabels.format.font.size = CHART_TEXT;
}

function setSeries(series: Excel.ChartSeries, chart: PlanChart, { tone, isLabelled }: PlanSeries): void {
  const look = SERIES_LOOKS[tone];
  setMark(series, look);
  if (look.kind !== 'line') series.gapWidth = GAPS[chart.kind];
  if (isLabelled) setLabels(series, chart, tone);
}

function setAxes({ axes }: Excel.Chart, kind: PlanChart['kind']): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.format.font.size = CHART_TEXT;
  // Every mark carries its own value where they are stacked.
  valueAxis.visible = kind === 'columns';
  valueAxis.majorGridlines.visible = kind === 'columns';
  if (kind === 'columns') valueAxis.format.font.size = CHART_TEXT;
  // The first bar is at the top, as the first row is.
  if (kind === 'stackedBars') categoryAxis.reversePlotOrder = true;
}

/** How a chart looks: the same as in a file, from the same table of tones. */
export function setChartLook(drawn: Excel.Chart, chart: PlanChart): void {
  const { kind, series, showsTitle } = chart;
  drawn.title.visible = showsTitle;
  // Columns and rows that are folded away hold figures that the chart shows.
  drawn.plotVisibleOnly = false;
  drawn.legend.visible = hasLegend(chart);
  if (hasLegend(chart)) drawn.legend.position = 'Bottom';
  setAxes(drawn, kind);
  series.forEach((each, index) => setSeries(drawn.series.getItemAt(index), chart, each));
}
