import { dayOfSerial, lastDayOfMonth } from '../../cells/serial-day';
import type { ForecastInput } from '../../documents/notes/forecast-input';
import type { ForecastLine } from './forecast-types';

/** True where an amount is adjusted. */
export function isAdjusted({ typed: { adjustment } }: ForecastInput): boolean {
  return adjustment.value !== null && !adjustment.value.isZero();
}

/** True for an adjustment that nobody can trace: without a reason, without who decided it, or without a day. */
export function isUndocumented(input: ForecastInput | null): boolean {
  if (input === null || !isAdjusted(input)) return false;
  const { reason, decidedBy, date } = input.typed;
  return [reason, decidedBy, date].some(({ text }) => text === '');
}

/** The day of an adjustment that was decided before the outturn ended, so that it may be in it by now; else `null`. */
export function decidedBeforeOutturn(
  input: ForecastInput | null,
  outturn: { year: number; months: number },
): string | null {
  if (input === null || !isAdjusted(input) || outturn.months === 0) return null;
  const { value, text } = input.typed.date;
  const day = value === null ? text : dayOfSerial(value.toNumber());
  return day !== '' && day <= lastDayOfMonth(outturn.year, outturn.months) ? day : null;
}

/** True where the user has named a method that cannot be used, or none that there is. */
export function hasUnusableMethod({ input, origin }: ForecastLine): boolean {
  return input !== null && input.typed.method.text !== '' && origin !== 'own';
}
