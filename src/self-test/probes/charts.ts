import { asAnswer, outcomeOf, REFUSED, sheetIn } from './asking';
import type { Answer, Probe, Tools } from './probe';

const NAME = 'Prov';

/** Draws a chart as the product does: over the first row, with one more row as a line. */
function draw(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A2:C2'), 'Auto');
  chart.name = NAME;
  chart.title.text = 'Prov av diagram';
  const drawn = [chart.series.getItemAt(0), chart.series.add('B')];
  for (const [index, series] of drawn.entries()) {
    series.name = index === 0 ? 'A' : 'B';
    series.setValues(sheet.getRange(index === 0 ? 'A2:C2' : 'A3:C3'));
    series.setXAxisValues(sheet.getRange('A1:C1'));
    if (index > 0) series.chartType = 'Line';
  }
  chart.setPosition(sheet.getRange('A5'), sheet.getRange('F15'));
  return chart;
}

function fill(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:C3').formulas = [
    [2024, 2025, 2026],
    ['=1+1', 3, 4],
    [4, 5, 6],
  ];
}

async function seriesOf(sheet: Excel.Worksheet): Promise<Answer> {
  const charts = sheet.charts.load('items/name');
  await sheet.context.sync();
  const { series } = sheet.charts.getItem(NAME);
  series.load('items/name');
  await sheet.context.sync();
  return { charts: charts.items.map(({ name }) => name), series: series.items.map(({ name }) => name) };
}

async function drawn(tools: Tools): Promise<Answer> {
  const sheet = sheetIn(tools.newContext(), tools);
  fill(sheet);
  draw(sheet);
  return seriesOf(sheet);
}

async function drawnAgain(tools: Tools): Promise<Answer> {
  const sheet = sheetIn(tools.newContext(), tools);
  fill(sheet);
  draw(sheet);
  await sheet.context.sync();
  sheet.charts.getItem(NAME).delete();
  draw(sheet);
  return seriesOf(sheet);
}

async function overNothing(tools: Tools): Promise<Answer> {
  const context = tools.newContext();
  const sheet = sheetIn(context, tools);
  const series = sheet.charts.add('ColumnClustered', sheet.getRange('A2:C2'), 'Auto').series.load('items/name');
  const outcome = await outcomeOf(context.sync());
  return outcome === 'done' ? series.items.length : outcome;
}

async function readableSeries(tools: Tools): Promise<Answer> {
  const sheet = sheetIn(tools.newContext(), tools);
  fill(sheet);
  draw(sheet);
  await sheet.context.sync();
  const first = sheet.charts.getItem(NAME).series.getItemAt(0);
  const values = first.getDimensionValues('Values');
  const categories = first.getDimensionValues('Categories');
  await sheet.context.sync();
  return [values.value.map(asAnswer), categories.value.map(asAnswer)];
}

/** The charts that the product draws. */
export const CHARTS: readonly Probe[] = [
  {
    id: 'chart',
    asks: 'Börjar ett diagram över en rad med en serie, och kan fler läggas till?',
    why: 'A chart is made over its first series; the others are added by name, a line over the columns.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.ChartCollection add; OfficeDev/office-js-docs-reference #1493',
    expected: [{ charts: [NAME], series: ['A', 'B'] }],
    ask: drawn,
  },
  {
    id: 'chartAgain',
    asks: 'Kan ett diagram tas bort och ritas om med samma namn i ett meddelande?',
    why: 'A sheet that is written anew has its charts drawn anew.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Excel.Chart delete',
    expected: [{ charts: [NAME], series: ['A', 'B'] }],
    ask: drawnAgain,
  },
  {
    id: 'chartValues',
    asks: 'Visar diagrammets serie cellernas värden, och rubrikerna som kategorier?',
    why: 'Values and categories are set after the chart was made; in the documentation the latter is for scatter charts.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'OfficeDev/office-js-docs-reference #1493',
    expected: [
      [
        [2, 3, 4],
        ['2024', '2025', '2026'],
      ],
      [
        [2, 3, 4],
        [2024, 2025, 2026],
      ],
    ],
    ask: readableSeries,
  },
  {
    id: 'chartOverNothing',
    asks: 'Vägras ett diagram över tomma celler, eller saknar det serier?',
    why: 'The first series is asked for at once: cells must be written before the chart.',
    reliedOnBy: 'src/workbook/excel/write-sheet.ts',
    source: 'learn.microsoft.com, Application-specific API error handling, EmptyChartSeries',
    expected: [REFUSED, 0],
    ask: overNothing,
  },
];
