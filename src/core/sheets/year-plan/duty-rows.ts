import type { DutyResult } from '../../calculation/year-plan/year-plan-result';
import { dayOf, isOtherYear } from '../../documents/year-duties';
import type { PlannedMeeting } from '../../documents/year-plan';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import { referenceText } from '../parts/rule-source';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { COLUMNS, LETTERS } from './columns';
import type { YearBlock } from './meeting-rows';
import { rowOfMeeting, serialIn } from './meeting-rows';

/** The status of a duty, in Swedish. */
export function dutyStatus({ meeting, isLate, isNamed }: DutyResult): string {
  if (meeting === null) return 'Inget möte';
  if (isLate) return 'För sent';
  return isNamed ? 'Finns på ett möte' : 'Kan tas på mötet; planen nämner den inte';
}

/** The day of a meeting on the sheet; nothing where it has no day of the plan's years. */
function meetingDay(
  block: YearBlock,
  meeting: PlannedMeeting | null,
): { cell: string; item: RowItem; value: Decimal } | null {
  const day = meeting === null ? null : dayOf(meeting);
  if (meeting === null || day === null || isOtherYear(block.result.document, meeting)) return null;
  const cell = `${LETTERS.day}${rowOfMeeting(block, meeting) + 1}`;
  const value = serialIn(block, day);
  return { cell, value, item: formulaItem({ formula: cell, value, style: 'date' }) };
}

function dutyRow(block: YearBlock, duty: DutyResult, row: number): (RowItem | null)[] {
  const due = serialIn(block, duty.day);
  const met = meetingDay(block, duty.meeting);
  const margin = met === null ? null : due.minus(met.value);
  const ofWorkbook = duty.inWorkbook === null ? 'Finns inte i arbetsboken.' : `Finns på bladet ${duty.inWorkbook}.`;
  return [
    textItem(duty.rule.name, 'item'),
    numberItem(due, 'date'),
    margin === null || met === null
      ? null
      : formulaItem({ formula: `${LETTERS.day}${row + 1}-${met.cell}`, value: margin, style: 'integer' }),
    met?.item ?? null,
    textItem(dutyStatus(duty), 'item'),
    textItem(`${ofWorkbook} ${duty.rule.inWords}; ${referenceText(duty.rule)}`, 'item'),
  ];
}

/** The duties of the year from the row `top`: the day, the meeting that takes each and what the workbook has for it. */
export function dutyCells(block: YearBlock, top: number): PlanCell[] {
  const headings = [
    'Skyldighet',
    'Senast, eller efter',
    'Dagar före',
    'Styrelsens möte',
    'Läge',
    'I arbetsboken, och grund',
  ];
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Det som ska göras under året', COLUMNS.length)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(headings, COLUMNS.length)),
    ...block.result.duties.flatMap((duty, index) =>
      placeItems({ row: top + 2 + index, column: 0 }, dutyRow(block, duty, top + 2 + index)),
    ),
  ];
}

/** The preparation before each meeting of the board, from the row `top`. */
export function preparationCells(block: YearBlock, top: number): PlanCell[] {
  const { preparations } = block.result;
  const headings = ['Styrelsens möte', 'Datum', 'Dagar före', 'Beredning'];
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Beredningen före styrelsen', COLUMNS.length)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(headings, headings.length)),
    ...preparations.flatMap(({ board, preparation, days }, index) => {
      const [own, before] = [meetingDay(block, board), meetingDay(block, preparation)];
      const value = new Decimal(days);
      const interval =
        own === null || before === null
          ? numberItem(value, 'integer')
          : formulaItem({ formula: `${own.cell}-${before.cell}`, value, style: 'integer' });
      const items = [textItem(board.label, 'item'), own?.item ?? null, interval, before?.item ?? null];
      return placeItems({ row: top + 2 + index, column: 0 }, items);
    }),
  ];
}
