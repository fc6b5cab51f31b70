import type { PlanChart, PlanSeries } from '../../../../core/port/sheet-plan';
import { PALETTE } from '../../../looks/palette';
import type { SeriesLook } from '../../../looks/series-look';
import { LABEL_FORMAT, labelPlace, SERIES_LOOKS } from '../../../looks/series-look';
import type { XmlNode } from '../xml/xml-node';
import { node, textNode } from '../xml/xml-node';
import { absolute, bare, reference, solid, textProperties, valued } from './chart-nodes';

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot', dashDot: 'dashDot', longDash: 'lgDashDotDot' } as const;
/** An eighth of an inch is 114,300 of these; a point 12,700. */
const LINE_WIDTH = 19_050;

/** True for a series that is drawn as a line over the columns. */
export function isLine({ tone }: PlanSeries): boolean {
  return SERIES_LOOKS[tone].kind === 'line';
}

function shapeProperties(look: SeriesLook): XmlNode {
  switch (look.kind) {
    case 'none':
      return node('c:spPr', {}, bare());
    case 'fill':
      return node('c:spPr', {}, [solid(look.colour), node('a:ln', {}, [node('a:noFill')])]);
    case 'line': {
      const dash = node('a:prstDash', { val: DASHES[look.dash] });
      return node('c:spPr', {}, [node('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, [solid(look.colour), dash])]);
    }
  }
}

/** Which parts of a mark are written on it: its value alone. */
const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'] as const;

const PLACES = { above: 't', middle: 'ctr', foot: 'inBase', top: 'inEnd' } as const;

function labels(chart: PlanChart, tone: PlanSeries['tone']): XmlNode {
  const look = SERIES_LOOKS[tone];
  const colour = look.kind === 'fill' ? look.inside : PALETTE.ink;
  return node('c:dLbls', {}, [
    node('c:numFmt', { formatCode: LABEL_FORMAT, sourceLinked: 0 }),
    // A value over a line may be over a column too.
    node('c:spPr', {}, look.kind === 'line' ? [solid(PALETTE.paper)] : bare()),
    textProperties(colour, { isBold: true }),
    valued('dLblPos', PLACES[labelPlace(tone, chart)]),
    ...SHOWN.map((part) => valued(part, part === 'showVal' ? 1 : 0)),
  ]);
}

/** A series with its look, its values and what they are values of. */
export function seriesNode(sheet: string, chart: PlanChart, series: PlanSeries): XmlNode {
  const look = SERIES_LOOKS[series.tone];
  const index = chart.series.indexOf(series);
  const isOver = isLine(series);
  return node('c:ser', {}, [
    valued('idx', index),
    valued('order', index),
    node('c:tx', {}, [textNode('c:v', series.name)]),
    shapeProperties(look),
    ...(isOver ? [node('c:marker', {}, [valued('symbol', 'none')])] : [valued('invertIfNegative', 0)]),
    ...(series.isLabelled ? [labels(chart, series.tone)] : []),
    node('c:cat', {}, [reference('strRef', absolute(sheet, chart.categories))]),
    node('c:val', {}, [reference('numRef', absolute(sheet, series.values))]),
    ...(isOver ? [valued('smooth', 0)] : []),
  ]);
}
