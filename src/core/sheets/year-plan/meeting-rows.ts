import { formatReference } from '../../cells/address';
import { serialOfTime } from '../../cells/serial-day';
import type { YearPlanResult } from '../../calculation/year-plan/year-plan-result';
import { weekdayOf, WEEKDAY_NAMES } from '../../documents/weekday';
import { dayOf, isNoDay, isOtherYear } from '../../documents/year-duties';
import type { Body, PlannedMeeting, YearPlanDocument } from '../../documents/year-plan';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { valueAt } from '../parts/user-cells';
import { COLUMNS } from './columns';

/** A plan of the year on the sheet: its meetings in the rows from `first` on. */
export interface YearBlock {
  readonly result: YearPlanResult;
  readonly cells: UserCells;
  readonly first: number;
}

const BODY_NAMES: Readonly<Record<Body, string>> = {
  ...{ board: 'Styrelsen', preparation: 'Beredningsgruppen', presidium: 'Presidiet' },
  ...{ members: 'Medlemmarna', auditors: 'Revisionen' },
};

/** A day as the number that the workbook counts days by. */
export function serialIn({ cells, result }: Pick<YearBlock, 'cells' | 'result'>, day: string): Decimal {
  const date1904 = cells.get(result.document.sheet)?.date1904 ?? false;
  return new Decimal(Math.round(serialOfTime(Date.parse(`${day}T00:00:00Z`), date1904)));
}

/** The row of a meeting on the sheet. */
export function rowOfMeeting({ result, first }: YearBlock, meeting: PlannedMeeting): number {
  return first + result.document.meetings.indexOf(meeting);
}

/** The day by the user's own cell where it is a date, else the day that its text states, or the text. */
function dayItem(block: YearBlock, meeting: PlannedMeeting): RowItem {
  const { sheet } = block.result.document;
  const day = dayOf(meeting);
  if (day === null) return textItem(meeting.text, 'rightText');
  const value = serialIn(block, day);
  if (typeof valueAt(block.cells, { sheet, ...meeting.at }) !== 'number') return numberItem(value, 'date');
  return formulaItem({ formula: `INT(${formatReference(sheet, meeting.at)})`, value, style: 'date' });
}

function noteOf(plan: YearPlanDocument, meeting: PlannedMeeting): string {
  if (meeting.isUnset) return 'Dagen är inte bestämd';
  if (isNoDay(meeting)) return 'Det finns ingen sådan dag';
  return isOtherYear(plan, meeting) ? `Annat år än planens (${plan.years.join('–')})` : '';
}

function meetingRow(block: YearBlock, meeting: PlannedMeeting): (RowItem | null)[] {
  const day = dayOf(meeting);
  const note = noteOf(block.result.document, meeting);
  const bodies = meeting.bodies.map((body) => BODY_NAMES[body]).join(', ');
  return [
    textItem(meeting.label === '' ? bodies : meeting.label, 'item'),
    dayItem(block, meeting),
    meeting.month === null ? null : numberItem(new Decimal(meeting.month), 'integer'),
    textItem(day === null ? '' : (WEEKDAY_NAMES[weekdayOf(day) - 1] ?? ''), 'rightText'),
    textItem(bodies, 'item'),
    textItem(note, 'item'),
  ];
}

/** The meetings with their headings in the row above. */
export function meetingCells(block: YearBlock): PlanCell[] {
  const { first, result } = block;
  return [
    ...placeItems(
      { row: first - 1, column: 0 },
      headingItems(
        COLUMNS.map(({ heading }) => heading),
        COLUMNS.length,
      ),
    ),
    ...result.document.meetings.flatMap((meeting, index) =>
      placeItems({ row: first + index, column: 0 }, meetingRow(block, meeting)),
    ),
  ];
}
