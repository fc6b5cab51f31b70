import { columnName } from '../../cells/address';
import type { Hidden } from '../../calculation/surveys/survey-types';
import type { PlanCell } from '../../port/sheet-plan';
import { totalStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import { MASKED } from '../follow-up-public/plan';
import { COLUMNS } from './columns';
import type { SurveyBlock } from './survey-block';
import { blockTitle, firstRow, wholeRow } from './survey-block';
import { surveyCells, surveyHeadings } from './survey-rows';

/** What is shown to the public, and the count that hides it. */
const SHOWN = [
  ['sent', null],
  ['answers', 'answers'],
  ['rate', 'answers'],
  ['positive', 'positive'],
  ['positiveShare', 'positive'],
] as const;

type Place = (typeof SHOWN)[number][0];

interface PublicRow {
  /** The row above that it shows. */
  readonly row: number;
  readonly hidden: Hidden;
  readonly isWhole: boolean;
}

const STYLES = {
  sent: 'amount',
  answers: 'amount',
  rate: 'percent',
  positive: 'amount',
  positiveShare: 'percent',
} as const;

function itemOf(cell: PlanCell | undefined, place: Place, { row, hidden, isWhole }: PublicRow): RowItem | null {
  const by = SHOWN.find(([each]) => each === place)?.[1] ?? null;
  if (cell === undefined || cell.content.kind === 'text' || cell.content.kind === 'blank') return null;
  if (by !== null && hidden.has(by)) return textItem(MASKED, isWhole ? totalStyle('rightText') : 'rightText');
  const style = isWhole ? totalStyle(STYLES[place]) : STYLES[place];
  const formula = `${columnName(COLUMNS[place])}${row + 1}`;
  return formulaItem({ formula, value: cell.content.value, style });
}

function rowItems(own: readonly PlanCell[], places: readonly Place[], each: PublicRow): (RowItem | null)[] {
  const cellAt = (column: number) => own.find((cell) => cell.row === each.row && cell.column === column);
  const label = cellAt(COLUMNS.label);
  const name = label?.content.kind === 'text' ? label.content.text : '';
  return [
    textItem(name, each.isWhole ? 'textTotal' : 'item'),
    ...places.map((place) => itemOf(cellAt(COLUMNS[place]), place, each)),
  ];
}

/** The same occasion as the public may see it, from `top` on: references to the rows above, and `..` for what is hidden. */
export function publicCells(block: SurveyBlock, top: number): PlanCell[] {
  const { groups, whole, shown } = block.occasion;
  const headings = surveyHeadings(block);
  const places = SHOWN.flatMap(([place]) => (COLUMNS[place] < headings.length - 1 ? [place] : []));
  const own = surveyCells(block);
  const rows: PublicRow[] = [
    ...groups.map((_, index) => ({
      ...{ row: firstRow(block) + index, hidden: shown.groups[index] ?? new Set<never>(), isWhole: false },
    })),
    ...(whole === null ? [] : [{ row: wholeRow(block), hidden: shown.whole, isWhole: true }]),
  ];
  const named = [headings[COLUMNS.label] ?? '', ...places.map((place) => headings[COLUMNS[place]] ?? '')];
  return [
    sectionItems(blockTitle(block), named.length),
    headingItems(named, named.length),
    ...rows.map((each) => rowItems(own, places, each)),
  ].flatMap((items, index) => placeItems({ row: top + index, column: 0 }, items));
}
