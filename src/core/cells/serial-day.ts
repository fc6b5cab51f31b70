const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of the system that counts from 1900, as every day after its false 29 February 1900 has it. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial, counted from 1900, of a day `yyyy-mm-dd`. Example: `2021-01-01` is 44197. */
export function serialOfDay(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / MILLISECONDS_A_DAY);
}

/** The serial of a year, month and day; `null` for a day that the calendar has not. Example: 2023, 2, 29 is none. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((time - EPOCH) / MILLISECONDS_A_DAY) : null;
}

/** The year of a serial counted from 1900. */
export function yearOfSerial(serial: number): number {
  return new Date(EPOCH + serial * MILLISECONDS_A_DAY).getUTCFullYear();
}

/** The day `yyyy-mm-dd` of a serial counted from 1900. Example: 44197 is `2021-01-01`. */
export function dayOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The last day of a month, January 1. Example: 2024, 2 is `2024-02-29`. */
export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
