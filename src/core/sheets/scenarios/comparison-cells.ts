import type { Scenario } from '../../calculation/scenarios/scenario-types';
import { Decimal } from '../../figures/decimal';
import { formulaItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { PlanCell, PlanChart } from '../../port/sheet-plan';
import { COMPARED_TONES } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { nameItem } from './block-cells';
import { inBlock } from './formulas';
import type { ScenarioPlaces } from './places';
import { FIRST_FIGURE, figureColumn, SCENARIO_CHART_ROWS } from './places';

type Compared = 'closing' | 'result';

const TITLES: Readonly<Record<Compared, string>> = { closing: 'Utgående eget kapital', result: 'Årets resultat' };
/** A chart of few years is no narrower than to here. */
const LEAST_CHART_COLUMN = 3;

/** The first row of a compared figure: its headings. */
function topOf({ comparisonRow, shown }: ScenarioPlaces, id: Compared): number {
  return comparisonRow + 1 + (id === 'closing' ? 0 : shown.length + 2);
}

function comparedRow(places: ScenarioPlaces, scenario: Scenario, given: { id: Compared; style: StyleName }) {
  const figures = scenario.years.map((year, at) =>
    formulaItem({
      formula: inBlock({ places, ordinal: scenario.ordinal, at }, given.id),
      value: year[given.id],
      style: given.style,
    }),
  );
  return [nameItem(places, scenario, 'text'), ...figures];
}

function comparedCells(places: ScenarioPlaces, id: Compared, style: StyleName): PlanCell[] {
  const top = topOf(places, id);
  const { years } = places.results.base;
  const headings = years.map((year, at) =>
    formulaItem({ formula: `${figureColumn(at)}$${places.baseRow + 2}`, value: new Decimal(year), style: 'heading' }),
  );
  return [
    ...placeItems({ row: top, column: 0 }, [textItem(TITLES[id], 'heading'), ...headings]),
    ...places.shown.flatMap((scenario, index) =>
      placeItems({ row: top + 1 + index, column: 0 }, comparedRow(places, scenario, { id, style })),
    ),
  ];
}

/** The budget and the scenarios that are used, side by side. */
export function comparisonCells(places: ScenarioPlaces, style: StyleName): PlanCell[] {
  const title = sectionItems('Scenarierna bredvid varandra', FIRST_FIGURE + places.results.base.years.length);
  return [
    ...placeItems({ row: places.comparisonRow, column: 0 }, title),
    ...comparedCells(places, 'closing', style),
    ...comparedCells(places, 'result', style),
  ];
}

/** Closing equity of each scenario over the years. */
export function comparisonChart(places: ScenarioPlaces): PlanChart {
  const { results, shown, baseRow } = places;
  const top = topOf(places, 'closing');
  const last = FIRST_FIGURE + results.base.years.length - 1;
  const across = (row: number) => ({ first: { row, column: FIRST_FIGURE }, last: { row, column: last } });
  return {
    name: 'Tertial scenarier',
    title: 'Utgående eget kapital i varje scenario',
    ...{ showsTitle: true, kind: 'columns' },
    categories: across(top),
    series: shown.map(({ changes, ordinal }, index) => ({
      ...{ name: changes.name, values: across(top + 1 + index) },
      tone: ordinal === 0 ? 'main' : (COMPARED_TONES[ordinal - 1] ?? 'compared1'),
      isLabelled: false,
    })),
    place: {
      first: { row: baseRow - SCENARIO_CHART_ROWS - 1, column: 0 },
      last: { row: baseRow - 2, column: Math.max(last, LEAST_CHART_COLUMN) },
    },
  };
}
