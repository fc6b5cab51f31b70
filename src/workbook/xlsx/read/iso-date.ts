const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the 1900 system, whose days from 1 March 1900 on are counted as if 1900 had been a leap year. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?Z?$/;

/**
 * The serial number that Excel gives a date or time of day in ISO form; `null` for any other text.
 * Example: `2019-01-01` is 43466, and 42004 where days count from 1904.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const [, day, time = '00:00'] = ISO.exec(text) ?? [];
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const serial = (milliseconds - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MILLISECONDS_A_DAY;
  return !date1904 && serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
