import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import type { PlannedMeeting, StatedDay, YearPlanDocument } from '../../documents/year-plan';
import { labelTextOf } from '../table/cell-content';
import { yearsInText } from '../table/heading';
import { titleAbove } from '../table/sheet-head';
import type { Sight } from '../table/sight';
import { firstSeen } from '../table/sight';
import { statedDay } from './stated-day';
import type { YearColumn } from './year-words';
import { bodiesIn, dutiesIn, isOfMeetings, preparationDaysIn, yearHeading } from './year-words';

const LOOKING = { mostTurnedRows: 20, depth: 40 } as const;
/** Fewer days are no plan, and fewer of meetings are a list of something else with days. */
const FEWEST_DAYS = 3;
const FEWEST_OF_MEETINGS = 2;
const MOST_EMPTY = 2;

interface Table {
  readonly grid: Grid;
  readonly sight: Sight;
  readonly header: number;
  readonly places: Readonly<Partial<Record<YearColumn, number>>> & { readonly when: number };
}

function tableAt(grid: Grid, sight: Sight, header: number): Table | null {
  const places: Partial<Record<YearColumn, number>> = {};
  for (const place of sight.places(header)) {
    const holds = yearHeading(sight.text(header, place).trim());
    if (holds !== null) places[holds] ??= place;
  }
  const { when } = places;
  if (when === undefined || (places.who ?? places.what) === undefined) return null;
  return { grid, sight, header, places: { ...places, when } };
}

const NOTHING: Omit<StatedDay, 'isUnset' | 'weekday'> = { year: null, month: null, day: null };

/** The day in a cell: a date, a text that states one, or `null`. */
function dayIn(
  { grid, sight, places }: Table,
  line: number,
): { readonly text: string; readonly day: StatedDay } | null {
  const { row, column } = sight.cell(line, places.when);
  const date = cellDate(grid, row, column);
  const text = date ?? labelTextOf(grid, row, column).trim();
  const beside = places.weekday === undefined ? '' : sight.text(line, places.weekday);
  const day = statedDay(beside === '' ? text : `${text} ${beside}`);
  if (day !== null) return { text, day };
  return /\bxx\b/i.test(text) ? { text, day: { ...NOTHING, isUnset: true, weekday: null } } : null;
}

const LONGEST_LABEL = 120;

function meetingAt(table: Table, line: number): PlannedMeeting | null {
  const { sight, places } = table;
  const read = dayIn(table, line);
  const textIn = (place: number | undefined) => (place === undefined ? '' : sight.text(line, place));
  const [what, who] = [textIn(places.what), textIn(places.who)];
  if (read === null || what + who === '') return null;
  const about = `${what} ${who}`;
  return {
    ...read.day,
    ...{ at: sight.cell(line, places.when), text: read.text, label: what.slice(0, LONGEST_LABEL) },
    ...{ bodies: bodiesIn(about), duties: dutiesIn(what) },
  };
}

/** The meetings below the headings, and how many lines have none. */
function meetingsOf(table: Table) {
  const found: { readonly line: number; readonly meeting: PlannedMeeting; readonly isOfMeetings: boolean }[] = [];
  let [last, others] = [table.header, 0];
  for (const line of table.sight.linesAfter(table.header)) {
    if (line > last + 1 + MOST_EMPTY) break;
    last = line;
    const meeting = meetingAt(table, line);
    if (meeting === null) {
      others += Number(table.sight.places(line).length > 1);
      continue;
    }
    const texts = table.sight.places(line).map((place) => table.sight.text(line, place));
    found.push({ line, meeting, isOfMeetings: isOfMeetings(texts.join(' ')) });
  }
  return { found, others };
}

/** The years that the title or the sheet's name states, else the one that most days are in. */
function yearsOf(title: string | null, sheet: string, meetings: readonly PlannedMeeting[]): number[] {
  for (const text of [title ?? '', sheet]) {
    const { year, span } = yearsInText(text);
    if (year !== null) return [year];
    if (span !== null) return Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
  }
  const stated = meetings.flatMap(({ year }) => year ?? []);
  const most = stated.find((year) => stated.filter((each) => each === year).length * 2 > stated.length);
  return most === undefined ? [] : [most];
}

/** The days with the plan's year where they state none, unless the plan is for several. */
function withYear(meetings: readonly PlannedMeeting[], years: readonly number[]): PlannedMeeting[] {
  const [year = null] = years.length === 1 ? years : [];
  return meetings.map((meeting) => ({ ...meeting, year: meeting.year ?? year }));
}

function documentOf(table: Table): YearPlanDocument | null {
  const { grid, sight, header, places } = table;
  const { found, others } = meetingsOf(table);
  const ofMeetings = found.filter((each) => each.isOfMeetings).length;
  if (found.length < FEWEST_DAYS || ofMeetings < FEWEST_OF_MEETINGS) return null;
  if (ofMeetings * 2 < found.length || others > found.length) return null;
  const range = sight.range(
    [header, ...found.map(({ line }) => line)],
    [...sight.places(header), ...Object.values(places)],
  );
  const title = titleAbove(grid, range.first.row);
  const stated = found.map(({ meeting }) => meeting);
  const years = yearsOf(title, grid.name, stated);
  const texts = grid.filled
    .rows()
    .flatMap((row) => grid.filled.columns(row).map((column) => labelTextOf(grid, row, column)));
  return {
    ...{ kind: 'yearPlan', sheet: grid.name, range, title, years },
    meetings: withYear(stated, years),
    preparationDays: texts.map(preparationDaysIn).find((days) => days !== null) ?? null,
  };
}

/**
 * Reads a plan of a year's meetings and dates: a row for each with its day, who meets and what it is about.
 * Example: `När | Vilka | Vad | Plats`.
 */
export function readYearPlan(grid: Grid): YearPlanDocument | null {
  return firstSeen(grid, LOOKING, (sight, line) => {
    const table = tableAt(grid, sight, line);
    return table && documentOf(table);
  });
}
