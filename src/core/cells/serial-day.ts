const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the system that counts from 1900, as every day after its false 29 February 1900 has it. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;
/** So much later a day's serial is where days count from 1900 than where they count from 1904. */
export const DIFFERENCE_1904 = 1462;

/**
 * The serial of a moment, in milliseconds since 1970. Days that a spreadsheet counts from 1900 are counted as if
 * 1900 had been a leap year. Example: 1 January 2019 is 43466, and 42004 where days count from 1904.
 */
export function serialOfTime(milliseconds: number, date1904 = false): number {
  const serial = (milliseconds - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MILLISECONDS_A_DAY;
  return !date1904 && serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}

function dateOf(serial: number, date1904: boolean): Date {
  const day = Math.floor(serial) + (!date1904 && serial < FALSE_LEAP_DAY ? 1 : 0);
  return new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + day * MILLISECONDS_A_DAY);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that the calendar has: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The serial, counted from 1900, of a day `yyyy-mm-dd`. Example: `2021-01-01` is 44197. */
export function serialOfDay(day: string): number {
  return Math.round(serialOfTime(Date.parse(`${day}T00:00:00Z`)));
}

/** The serial, from 1900, of a year, month and day; `null` for a day that the calendar has not. Example: 2023, 2, 29 is none. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(serialOfTime(time)) : null;
}

/** The year of a serial counted from 1900. */
export function yearOfSerial(serial: number): number {
  return dateOf(serial, false).getUTCFullYear();
}

/**
 * The day `yyyy-mm-dd` of a serial. Example: 43466 is `2019-01-01`; 42004 is the same day where days count from 1904.
 */
export function dayOfSerial(serial: number, date1904 = false): string {
  return dateOf(serial, date1904).toISOString().slice(0, 10);
}

/** The last day of a month, January 1. Example: 2024, 2 is `2024-02-29`. */
export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
