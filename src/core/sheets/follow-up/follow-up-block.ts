import type { Count, MeasureCounts } from '../../calculation/follow-up/follow-up-results';
import type { Measure } from '../../documents/measure';
import { COUNT_COLUMNS, POSITIVE_MEASURES } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, linkItem, numberItem, placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { shownReference } from '../parts/user-cells';
import { MEASURE_WORDS } from '../parts/words';
import type { PlanCell } from '../../port/sheet-plan';
import { countFormula, percentFormula } from './formulas';
import type { CountPlace, PlacedResult } from './places';
import { PERIOD } from './places';

/** A formula that counts in a participant list; `null` where the list cannot be counted so. */
export type ListFormula = (place: CountPlace) => string | null;

/** What a block is written from. */
export interface BlockContext {
  readonly placed: readonly PlacedResult[];
  readonly cells: UserCells;
  readonly listFormula: ListFormula;
}

const HEADINGS = ['Period', 'Mått', 'Kvinnor', 'Män', 'Totalt', '%', '', 'Källa'];
const INDENT = '    ';

/** The label of a measure, parts of the lasting solutions set in. */
export function measureLabel(measure: Measure): string {
  const word = MEASURE_WORDS[measure];
  const isPart = POSITIVE_MEASURES.some((part) => part === measure);
  return isPart ? `${INDENT}varav ${word}` : word.charAt(0).toUpperCase() + word.slice(1);
}

function countItem(
  count: Count | null,
  place: CountPlace,
  { placed, cells, listFormula }: BlockContext,
): RowItem | null {
  if (count === null) return null;
  const value = new Decimal(count.value);
  const { source } = count;
  if (source.kind === 'cell') return showFigure(cells, { at: source.at, amount: value }, 'amount').item;
  const formula = countFormula(place, placed) ?? (source.kind === 'episodes' ? listFormula(place) : null);
  return formula === null ? numberItem(value, 'amount') : formulaItem({ formula, value, style: 'amount' });
}

function percentItem({ measure, percent }: MeasureCounts, placed: PlacedResult): RowItem | null {
  const formula = percent === null ? null : percentFormula(placed, measure);
  if (percent === null || formula === null) return null;
  return formulaItem({ formula, value: new Decimal(percent).div(100), style: 'wholePercent' });
}

/** Where the row's counts are in the workbook. */
function sourceItem(row: MeasureCounts): RowItem | null {
  const sources = COUNT_COLUMNS.flatMap((column) => row[column]?.source ?? []);
  const cell = sources.find((source) => source.kind === 'cell');
  if (cell !== undefined) return linkItem(shownReference(cell.at), { sheet: cell.at.sheet, address: cell.at });
  return null;
}

function rowItems(row: MeasureCounts, placed: PlacedResult, context: BlockContext): (RowItem | null)[] {
  const { measure } = row;
  return [
    textItem(periodKey(placed.result.period)),
    textItem(measureLabel(measure)),
    ...COUNT_COLUMNS.map((column) => countItem(row[column], { placed, measure, column }, context)),
    percentItem(row, placed),
    null,
    sourceItem(row),
  ];
}

/** The cells of one unit in one period: its name, the headings and a row for each measure. */
export function unitCells(placed: PlacedResult, context: BlockContext): PlanCell[] {
  const { result, row: top } = placed;
  const rows = [
    [
      textItem(`${result.unit}, ${periodKey(result.period)}`, 'section'),
      ...HEADINGS.slice(1).map(() => textItem('', 'section')),
    ],
    HEADINGS.map((heading) => textItem(heading, 'heading')),
    ...result.rows.map((row) => rowItems(row, placed, context)),
  ];
  return rows.flatMap((items, index) => placeItems({ row: top + index, column: PERIOD }, items));
}
