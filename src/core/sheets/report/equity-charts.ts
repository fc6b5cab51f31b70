import type { PlanCell, PlanChart, PlanSeries } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { amountStyle } from '../parts/amount-style';
import { formulaItem, placeItems, textItem } from '../parts/row-item';
import { bridgeChart, bridgeHelp } from './bridge-help';
import { HELP, LAST_COLUMN } from './columns';
import type { EquityYear, Referred } from './equity-columns';
import type { EquityGiven } from './equity-table';
import { hasCeiling } from './equity-table';
import type { Drawn } from './section';
import { noteRow } from './section';

/** The first column of the second chart. */
const SECOND_CHART = 3;

/** The figures of the chart of years, in rows of their own to the right. */
function chartHelp(years: readonly EquityYear[], top: number, style: StyleName): PlanCell[] {
  return years.flatMap((year, index) => {
    const figure = (referred: Referred | null) => (referred === null ? null : formulaItem({ ...referred, style }));
    const label = textItem(year.heading.replace('\n', ' '), 'note');
    const figures = [year.closing, year.ceiling, year.minimum].map(figure);
    return placeItems({ row: top + index, column: HELP.label }, [label, ...figures]);
  });
}

function yearsChart(years: readonly EquityYear[], top: number, place: PlanChart['place']): PlanChart {
  const down = (column: number) => ({
    first: { row: top, column },
    last: { row: top + years.length - 1, column },
  });
  const series = (name: string, tone: PlanSeries['tone'], given: { at: number; isLabelled: boolean }): PlanSeries => ({
    ...{ name, tone, values: down(HELP.first + given.at), isLabelled: given.isLabelled },
  });
  const hasMinimum = years.some(({ minimum }) => minimum !== null);
  return {
    name: 'Tertial rapport eget kapital',
    title: 'Eget kapital vid årets slut mot taket',
    ...{ showsTitle: false, kind: 'columns' },
    categories: down(HELP.label),
    series: [
      series('Eget kapital', 'main', { at: 0, isLabelled: true }),
      ...(hasCeiling(years) ? [series('Tak', 'ceiling', { at: 1, isLabelled: true })] : []),
      ...(hasMinimum ? [series('Lägsta nivå', 'floor', { at: 2, isLabelled: false })] : []),
    ],
    place,
  };
}

/** The charts side by side, or one over the whole page, each under what it shows. */
export function equityCharts({ years, unit, bridge, chartRows }: EquityGiven, top: number): Drawn {
  const style = amountStyle(unit);
  const place = (first: number, last: number) => ({
    first: { row: top + 1, column: first },
    last: { row: top + chartRows, column: last },
  });
  const left = bridge === null ? 0 : SECOND_CHART;
  const yearsTop = top + 1 + (bridge === null ? 0 : bridge.steps.length + 2);
  const hasLeast = years.some(({ minimum }) => minimum !== null);
  const against = [...(hasCeiling(years) ? ['taket (streckat)'] : []), ...(hasLeast ? ['lägsta nivå (prickad)'] : [])];
  const lines = against.length === 0 ? 'Vid årets slut' : `Vid årets slut, mot ${against.join(' och ')}`;
  const isCompared = years.length > 1;
  return {
    cells: [
      ...(bridge === null ? [] : [...noteRow(top, 'Från budget till prognos'), ...bridgeHelp(bridge, top + 1)]),
      ...(isCompared ? placeItems({ row: top, column: left }, [textItem(lines, 'note')]) : []),
      ...(isCompared ? chartHelp(years, yearsTop, style) : []),
    ],
    charts: [
      ...(bridge === null ? [] : [bridgeChart(bridge, top + 1, place(0, SECOND_CHART - 1))]),
      ...(isCompared ? [yearsChart(years, yearsTop, place(left, LAST_COLUMN))] : []),
    ],
  };
}
