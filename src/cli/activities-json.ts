import type { ActivityPlanResult } from '../core/calculation/activity-plan/activity-plan-result';
import type { ContactsResult } from '../core/calculation/contacts/contacts-result';
import type { PlanMonth } from '../core/documents/activity-plan';
import { periodKey } from '../core/documents/period';
import { jsonNumber } from './json-number';

/** A fraction as it is printed: to the thousandth. */
const SHARE_DECIMALS = 3;

/** Fractions are printed to the thousandth. */
export function contactsJson({ document, lines, sums, missedShare }: ContactsResult) {
  const { sheet, title, period, headings } = document;
  return {
    ...{ sheet, title, period: periodKey(period) },
    insatser: lines.map(({ line, bookings, missedShare: missed }) => ({
      label: line.label,
      ...Object.fromEntries(headings.map(({ holds }) => [holds, jsonNumber(line.figures[holds]?.amount)])),
      bookings: jsonNumber(bookings),
      missedOfBookings: jsonNumber(missed?.toDecimalPlaces(SHARE_DECIMALS)),
    })),
    sums: sums.map(({ count, amount, known }) => ({ count, amount: jsonNumber(amount), known, of: lines.length })),
    missedOfBookings: jsonNumber(missedShare?.toDecimalPlaces(SHARE_DECIMALS)),
  };
}

function monthKey(month: PlanMonth | null): string | null {
  if (month === null) return null;
  const number = String(month.month).padStart(2, '0');
  return month.year === null ? number : `${month.year}-${number}`;
}

/** Months are `yyyy-mm`. */
export function activityPlanJson({ document, lines, years }: ActivityPlanResult) {
  const { sheet, title, unit, money } = document;
  return {
    ...{ sheet, title, unit },
    activities: lines.map(({ line, first, last, amount, headroom }) => ({
      ...{ label: line.label, months: line.active.length, first: monthKey(first), last: monthKey(last) },
      amounts: money.map(({ year }, index) => ({ year, amount: jsonNumber(line.money[index]?.amount) })),
      ...{ amount: jsonNumber(amount), ceiling: jsonNumber(line.ceiling?.amount), headroom: jsonNumber(headroom) },
      struck: line.struck !== null,
    })),
    years: years.map(({ year, amount, active }) => ({ year, amount: jsonNumber(amount), active })),
  };
}
