import { isDay, serialOf } from '../cells/serial-day';
import type { DatedRule, RuleVersions } from '../rules/dated-rule';
import { ruleFor } from '../rules/dated-rule';
import type { DutyRule } from '../rules/year-duties';
import { ANNUAL_REPORT, NEXT_BUDGET, SOCIAL_ACCOUNTS, TERTIAL_1, TERTIAL_2 } from '../rules/year-duties';
import type { Duty, PlannedMeeting, YearPlanDocument } from './year-plan';
import { DUTIES } from './year-plan';

const RULES: Readonly<Record<Duty, RuleVersions<DutyRule>>> = {
  ...{ annualReport: ANNUAL_REPORT, socialAccounts: SOCIAL_ACCOUNTS, tertial1: TERTIAL_1, tertial2: TERTIAL_2 },
  budget: NEXT_BUDGET,
};

/** The laws' own duties; the others are practice. */
export const IN_LAW: ReadonlySet<Duty> = new Set<Duty>(['annualReport', 'budget']);

/** A duty of a plan's year, and the board's meeting that takes it. */
export interface PlannedDuty {
  readonly duty: Duty;
  readonly rule: DatedRule<DutyRule>;
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** The meeting that names it, else the last (or after a period the first) that can take it; `null` for none. */
  readonly meeting: PlannedMeeting | null;
  readonly isNamed: boolean;
  readonly isLate: boolean;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The day of a meeting as `yyyy-mm-dd`; `null` where it is not stated whole, or the calendar has no such day. */
export function dayOf({ year, month, day }: PlannedMeeting): string | null {
  if (year === null || month === null || day === null) return null;
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

/** True where the calendar has no such day. Example: 30 February. */
export function isNoDay({ year, month, day }: PlannedMeeting): boolean {
  return year !== null && month !== null && day !== null && serialOf(year, month, day) === null;
}

/** True for a day in another year than the plan is for. A last one early in the year after is the next year's first. */
export function isOtherYear({ years, meetings }: YearPlanDocument, meeting: PlannedMeeting): boolean {
  const { year, month } = meeting;
  if (year === null || years.length === 0 || years.includes(year)) return false;
  const isNextFirst = year === Math.max(...years) + 1 && (month ?? 12) <= 3;
  const later = meetings.slice(meetings.indexOf(meeting) + 1);
  return !(isNextFirst && later.every((each) => each.year === year));
}

/** The day with the plan's year where another is written: what a slip of the year was meant as. */
function plannedDay(plan: YearPlanDocument, meeting: PlannedMeeting): string | null {
  const [year] = plan.years;
  return dayOf(year !== undefined && isOtherYear(plan, meeting) ? { ...meeting, year } : meeting);
}

function dutyIn(plan: YearPlanDocument, duty: Duty, year: number): PlannedDuty | null {
  const rule = ruleFor(RULES[duty], year);
  if (rule === null) return null;
  const { month, day, side, fromMonth } = rule.value;
  const [from, limit] = [`${year}-${two(fromMonth)}-01`, `${year}-${two(month)}-${two(day)}`];
  const dated = plan.meetings
    .filter(({ bodies }) => bodies.includes('board'))
    .flatMap((meeting) => {
      const own = plannedDay(plan, meeting);
      return own?.startsWith(String(year)) === true ? [{ meeting, day: own }] : [];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const named = dated.find(({ meeting, day: own }) => meeting.duties.includes(duty) && own >= from);
  const possible = dated.filter(({ day: own }) => own >= from && (side === 'after' || own <= limit));
  const taken = named ?? (side === 'after' ? possible[0] : possible.at(-1));
  const isLate = side === 'by' && taken !== undefined && taken.day > limit;
  return { duty, rule, day: limit, meeting: taken?.meeting ?? null, isNamed: named !== undefined, isLate };
}

/** The duties of each of a plan's years, in the order of the year. */
export function dutiesOf(plan: YearPlanDocument): PlannedDuty[] {
  return plan.years.flatMap((year) => DUTIES.flatMap((duty) => dutyIn(plan, duty, year) ?? []));
}

/** A board's meeting with the preparation before it. */
export interface Preparation {
  readonly board: PlannedMeeting;
  readonly preparation: PlannedMeeting;
  readonly days: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);

/** Each meeting of the board alone with the nearest of the preparation alone that is after the board's last one. */
export function preparations(plan: YearPlanDocument): Preparation[] {
  const dated = plan.meetings
    .flatMap((meeting) => {
      const day = plannedDay(plan, meeting);
      const [isBoard, isPreparation] = [meeting.bodies.includes('board'), meeting.bodies.includes('preparation')];
      return day === null || isBoard === isPreparation ? [] : [{ meeting, day, isBoard }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
  return dated.flatMap(({ meeting: board, day, isBoard }, index) => {
    const before = dated[index - 1];
    if (!isBoard || before === undefined || before.isBoard) return [];
    return [{ board, preparation: before.meeting, days: daysBetween(before.day, day) }];
  });
}
