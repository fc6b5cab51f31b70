import type { Measure } from '../../documents/measure';
import { MEASURES } from '../../documents/measure';
import { comparePeriods, periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, textItem } from '../parts/row-item';
import { MEASURE_WORDS } from '../parts/words';
import type { PlanCell, PlanChart } from '../../port/sheet-plan';
import type { PlacedResult } from './places';
import { countName, LABEL, PERIOD } from './places';

/** The reasons for exits in one hue, from a lasting solution to the others. */
const SHOWN = [
  ['positive', 'main'],
  ['healthBreak', 'soft'],
  ['otherBreak', 'rest'],
] as const;
/** The chart is between the summary and the first block. */
export const FOLLOW_UP_CHART_ROWS = 18;
const LAST_CHART_COLUMN = 5;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The measures that any result has, in the order of the columns. */
export function measuresIn(placed: readonly PlacedResult[]): Measure[] {
  return MEASURES.filter((measure) => placed.some(({ result }) => result.rows.some((row) => row.measure === measure)));
}

function totalItem(placed: PlacedResult, measure: Measure): RowItem | null {
  const total = placed.result.rows.find((row) => row.measure === measure)?.total;
  const name = countName({ placed, measure, column: 'total' });
  if (!total || name === null) return null;
  return formulaItem({ formula: name, value: new Decimal(total.value), style: 'amount' });
}

function percentItem(placed: PlacedResult): RowItem | null {
  const percent = placed.result.rows.find(({ measure }) => measure === 'positive')?.percent ?? null;
  const name = countName({ placed, measure: 'positive', column: 'percent' });
  if (percent === null || name === null) return null;
  return formulaItem({ formula: name, value: new Decimal(percent).div(100), style: 'wholePercent' });
}

/** A row for each unit and period, its counts linked to the block below. */
export function unitSummaryCells(placed: readonly PlacedResult[], headerRow: number): PlanCell[] {
  const measures = measuresIn(placed);
  const words = measures.map((measure) => capital(MEASURE_WORDS[measure]));
  const headings = headingItems(['Period', 'Enhet', 'Långsiktig lösning, %', ...words], words.length + 3);
  const rows = placed.map((each) => [
    textItem(periodKey(each.result.period)),
    textItem(each.result.unit),
    percentItem(each),
    ...measures.map((measure) => totalItem(each, measure)),
  ]);
  return [headings, ...rows].flatMap((items, index) => placeItems({ row: headerRow + index, column: PERIOD }, items));
}

/** Exits by outcome of each unit in the last period, beside each other. */
export function summaryChart(placed: readonly PlacedResult[], headerRow: number, top: number): PlanChart | null {
  const periods = placed.map(({ result }) => result.period).sort(comparePeriods);
  const last = periods.at(-1);
  if (last === undefined) return null;
  const rows = placed.flatMap(({ result }, index) =>
    result.scope === 'unit' && periodKey(result.period) === periodKey(last) ? [headerRow + 1 + index] : [],
  );
  const [first, end] = [rows[0], rows.at(-1)];
  if (first === undefined || end === undefined || end - first + 1 !== rows.length) return null;
  const measures = measuresIn(placed);
  const down = (column: number) => ({ first: { row: first, column }, last: { row: end, column } });
  const series = SHOWN.flatMap(([measure, tone]) => {
    const index = measures.indexOf(measure);
    const values = down(LABEL + 2 + index);
    return index < 0 ? [] : [{ name: capital(MEASURE_WORDS[measure]), values, tone, isLabelled: true }];
  });
  return series.length === 0
    ? null
    : {
        name: 'Tertial uppföljning',
        title: `Avslut efter orsak, ${periodKey(last)}`,
        ...{ showsTitle: true, kind: 'stackedBars' as const },
        categories: down(LABEL),
        series,
        place: {
          first: { row: top, column: PERIOD },
          last: { row: top + FOLLOW_UP_CHART_ROWS - 1, column: LAST_CHART_COLUMN },
        },
      };
}
