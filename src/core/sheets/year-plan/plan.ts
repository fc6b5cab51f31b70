import type { YearPlanResult } from '../../calculation/year-plan/year-plan-result';
import { Decimal } from '../../figures/decimal';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { formulaItem, headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { COLUMNS, LETTERS } from './columns';
import { dutyCells, preparationCells } from './duty-rows';
import type { YearBlock } from './meeting-rows';
import { meetingCells } from './meeting-rows';

/** What the sheet of the year is made from. */
export interface YearPlanInput {
  readonly name: string;
  readonly results: readonly YearPlanResult[];
  readonly cells: UserCells;
}

const FIRST_ROW = 3;
const NONE = 'Arbetsboken har inget årshjul och ingen mötesplan.';
const NOTE =
  'Ett möte som planen har daterat med ett annat år räknas till planens år när skyldigheterna prövas, men visas som det står.';
const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober'],
  ...['november', 'december'],
];

/** The twelve months with how many meetings each has, and which duties fall due in it. */
function monthCells({ result, first }: YearBlock, top: number): PlanCell[] {
  const { meetings } = result.document;
  const rows = `$${LETTERS.month}$${first + 1}:$${LETTERS.month}$${first + meetings.length}`;
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Årets månader', COLUMNS.length)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(['Månad', 'Möten', '', '', 'Förfaller'], COLUMNS.length)),
    ...MONTHS.flatMap((month, index) => {
      const value = new Decimal(meetings.filter((meeting) => meeting.month === index + 1).length);
      const due = result.duties.filter(({ rule }) => rule.value.month === index + 1).map(({ rule }) => rule.name);
      return placeItems({ row: top + 2 + index, column: 0 }, [
        textItem(month, 'item'),
        formulaItem({ formula: `COUNTIF(${rows},${index + 1})`, value, style: 'integer' }),
        ...[null, null],
        textItem([...new Set(due)].join(', '), 'item'),
      ]);
    }),
  ];
}

/** A plan: its meetings, its duties, its preparations and its months, below each other. */
function planCells(
  given: Omit<YearBlock, 'first'>,
  top: number,
): { readonly cells: PlanCell[]; readonly rows: number } {
  const block = { ...given, first: top + 2 };
  const { document, duties, preparations } = block.result;
  const dutyTop = block.first + document.meetings.length + 1;
  const preparationTop = dutyTop + (duties.length === 0 ? 0 : duties.length + 3);
  const monthTop = preparationTop + (preparations.length === 0 ? 0 : preparations.length + 3);
  return {
    cells: [
      ...placeItems({ row: top, column: 0 }, sectionItems(document.title ?? document.sheet, COLUMNS.length)),
      ...meetingCells(block),
      ...(duties.length === 0 ? [] : dutyCells(block, dutyTop)),
      ...(preparations.length === 0 ? [] : preparationCells(block, preparationTop)),
      ...monthCells(block, monthTop),
    ],
    rows: monthTop + 2 + MONTHS.length - top,
  };
}

/** The plan of `Tertial Årshjul`: a year's meetings, what it owes to law and practice, and its months. */
export function yearPlanSheet({ name, results, cells: own }: YearPlanInput): SheetPlan {
  const items = [textItem('Årshjul', 'title'), textItem(results.length === 0 ? NONE : NOTE, 'note')];
  const cells = items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
  let top = FIRST_ROW;
  for (const result of results) {
    const placed = planCells({ result, cells: own }, top);
    cells.push(...placed.cells);
    top += placed.rows + 1;
  }
  const plan: SheetPlan = {
    ...{ key: 'yearPlan', name, cells },
    columnWidths: COLUMNS.map(({ width }) => width),
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: COLUMNS.length - 1, headRows: FIRST_ROW, labelColumns: 1 });
}
