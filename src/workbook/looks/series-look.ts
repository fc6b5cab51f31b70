import type { ChartTone, PlanChart } from '../../core/port/sheet-plan';
import { PALETTE } from './palette';

export type Dash = 'solid' | 'dash' | 'dot' | 'dashDot' | 'longDash';

/** How a series looks: filled, a line, or not at all. */
export type SeriesLook =
  /** `inside` is the colour of values on the mark. */
  | { readonly kind: 'fill'; readonly colour: string; readonly inside: string }
  | { readonly kind: 'line'; readonly colour: string; readonly dash: Dash }
  | { readonly kind: 'none' };

const fill = (colour: string, inside: string): SeriesLook => ({ kind: 'fill', colour, inside });

const line = (colour: string, dash: Dash): SeriesLook => ({ kind: 'line', colour, dash });

/** The look of each tone. A worse amount is told by the sign of its value too, and lines by their dashes. */
export const SERIES_LOOKS: Readonly<Record<ChartTone, SeriesLook>> = {
  total: fill(PALETTE.greyMiddle, PALETTE.paper),
  main: fill(PALETTE.accent, PALETTE.paper),
  soft: fill(PALETTE.accentSoft, PALETTE.ink),
  rest: fill(PALETTE.greyLight, PALETTE.ink),
  better: fill(PALETTE.accent, PALETTE.paper),
  worse: fill(PALETTE.warm, PALETTE.paper),
  hidden: { kind: 'none' },
  ceiling: line(PALETTE.ink, 'dash'),
  floor: line(PALETTE.greyMiddle, 'dot'),
  compared1: line(PALETTE.warm, 'solid'),
  compared2: line(PALETTE.ink, 'dash'),
  compared3: line(PALETTE.greyMiddle, 'dashDot'),
  compared4: line(PALETTE.accentSoft, 'solid'),
  compared5: line(PALETTE.warm, 'longDash'),
};

/**
 * Where values are on their marks: above a line, in the middle of what is stacked, and in a column at its foot where a
 * line could run through its top.
 */
export function labelPlace(tone: ChartTone, { kind, series }: PlanChart): 'above' | 'middle' | 'foot' | 'top' {
  if (SERIES_LOOKS[tone].kind === 'line') return 'above';
  if (kind !== 'columns') return 'middle';
  return series.some((each) => SERIES_LOOKS[each.tone].kind === 'line') ? 'foot' : 'top';
}

/** A legend names stacked bars, and series that no heading above the chart does. Each step of a bridge names itself. */
export function hasLegend({ kind, series, showsTitle }: PlanChart): boolean {
  return kind === 'stackedBars' || (kind === 'columns' && showsTitle && series.length > 1);
}

/** The room between columns or bars, in percent of their width. */
export const GAPS: Readonly<Record<PlanChart['kind'], number>> = { columns: 70, stackedColumns: 40, stackedBars: 40 };
/** Points of text in a chart. */
export const CHART_TEXT = 9;
/** A zero carries no value. */
export const LABEL_FORMAT = '#,##0;"−"#,##0;';
