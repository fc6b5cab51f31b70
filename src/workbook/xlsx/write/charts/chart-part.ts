import type { PlanChart } from '../../../../core/port/sheet-plan';
import { PALETTE } from '../../../looks/palette';
import { CHART_TEXT, GAPS, hasLegend } from '../../../looks/series-look';
import type { Dialect } from '../package/namespaces';
import type { XmlNode } from '../xml/xml-node';
import { node, renderXml, textNode } from '../xml/xml-node';
import { bare, solid, textProperties, valued } from './chart-nodes';
import { isLine, seriesNode } from './chart-series';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const AXES = [valued('axId', CATEGORY_AXIS), valued('axId', VALUE_AXIS)];

const line = (width: number, argb: string) => node('c:spPr', {}, [node('a:ln', { w: width }, [solid(argb)])]);
const noLine = () => node('c:spPr', {}, [node('a:ln', {}, [node('a:noFill')])]);

/** True where the values have an axis: not where every mark carries its own. */
function hasValueAxis({ kind }: PlanChart): boolean {
  return kind === 'columns';
}

function columnsNode(sheet: string, chart: PlanChart): XmlNode {
  const { kind, series } = chart;
  const isStacked = kind !== 'columns';
  return node('c:barChart', {}, [
    valued('barDir', kind === 'stackedBars' ? 'bar' : 'col'),
    valued('grouping', isStacked ? 'stacked' : 'clustered'),
    valued('varyColors', 0),
    ...series.filter((each) => !isLine(each)).map((each) => seriesNode(sheet, chart, each)),
    valued('gapWidth', GAPS[kind]),
    ...(isStacked ? [valued('overlap', 100)] : []),
    ...AXES,
  ]);
}

function linesNode(sheet: string, chart: PlanChart): XmlNode[] {
  const lines = chart.series.filter(isLine);
  if (lines.length === 0) return [];
  const series = lines.map((each) => seriesNode(sheet, chart, each));
  return [
    node('c:lineChart', {}, [
      valued('grouping', 'standard'),
      valued('varyColors', 0),
      ...series,
      valued('marker', 1),
      ...AXES,
    ]),
  ];
}

function categoryAxis({ kind }: PlanChart): XmlNode {
  const lies = kind === 'stackedBars';
  return node('c:catAx', {}, [
    valued('axId', CATEGORY_AXIS),
    node('c:scaling', {}, [valued('orientation', lies ? 'maxMin' : 'minMax')]),
    valued('delete', 0),
    valued('axPos', lies ? 'l' : 'b'),
    node('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...['majorTickMark', 'minorTickMark'].map((mark) => valued(mark, 'none')),
    valued('tickLblPos', 'low'),
    line(9_525, PALETTE.ruleDark),
    textProperties(PALETTE.ink),
    valued('crossAx', VALUE_AXIS),
    valued('crosses', 'autoZero'),
    valued('auto', 0),
    valued('lblAlgn', 'ctr'),
    valued('lblOffset', 100),
    valued('noMultiLvlLbl', 1),
  ]);
}

function valueAxis(chart: PlanChart): XmlNode {
  const isShown = hasValueAxis(chart);
  return node('c:valAx', {}, [
    valued('axId', VALUE_AXIS),
    node('c:scaling', {}, [valued('orientation', 'minMax')]),
    valued('delete', isShown ? 0 : 1),
    valued('axPos', chart.kind === 'stackedBars' ? 't' : 'l'),
    ...(isShown ? [node('c:majorGridlines', {}, [line(6_350, PALETTE.rule)])] : []),
    node('c:numFmt', { formatCode: '#,##0;"−"#,##0;0', sourceLinked: 0 }),
    ...['majorTickMark', 'minorTickMark'].map((mark) => valued(mark, 'none')),
    valued('tickLblPos', 'nextTo'),
    noLine(),
    textProperties(PALETTE.ink),
    valued('crossAx', CATEGORY_AXIS),
    valued('crosses', 'autoZero'),
    valued('crossBetween', 'between'),
  ]);
}

function titleNode({ title }: PlanChart): XmlNode {
  const look = { lang: 'sv-SE', sz: (CHART_TEXT + 1) * 100, b: 1 };
  const run = node('a:r', {}, [node('a:rPr', look, [solid(PALETTE.ink)]), textNode('a:t', title)]);
  const text = node('c:rich', {}, [node('a:bodyPr'), node('a:lstStyle'), node('a:p', {}, [run])]);
  return node('c:title', {}, [node('c:tx', {}, [text]), valued('overlay', 0)]);
}

function legend(chart: PlanChart): XmlNode[] {
  if (!hasLegend(chart)) return [];
  return [node('c:legend', {}, [valued('legendPos', 'b'), valued('overlay', 0), textProperties(PALETTE.ink)])];
}

/**
 * A chart as a part of its own: its cells are referred to, so that it follows them without Tertial.
 * Example: begins with the XML declaration and `<c:chartSpace`.
 */
export function chartPart(sheet: string, chart: PlanChart, { drawing }: Dialect): string {
  const plot = [node('c:layout'), columnsNode(sheet, chart), ...linesNode(sheet, chart)];
  const root = node('c:chartSpace', { 'xmlns:c': `${drawing}/chart`, 'xmlns:a': `${drawing}/main` }, [
    valued('roundedCorners', 0),
    node('c:chart', {}, [
      ...(chart.showsTitle ? [titleNode(chart)] : []),
      valued('autoTitleDeleted', chart.showsTitle ? 0 : 1),
      node('c:plotArea', {}, [...plot, categoryAxis(chart), valueAxis(chart)]),
      ...legend(chart),
      valued('plotVisOnly', 0),
      valued('dispBlanksAs', 'gap'),
    ]),
    node('c:spPr', {}, bare()),
  ]);
  return DECLARATION + renderXml(root, '');
}
