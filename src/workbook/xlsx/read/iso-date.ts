import { serialOfTime } from '../../../core/cells/serial-day';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?Z?$/;

/**
 * The serial number that Excel gives a date or time of day in ISO form; `null` for any other text.
 * Example: `2019-01-01` is 43466, and 42004 where days count from 1904.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const [, day, time = '00:00'] = ISO.exec(text) ?? [];
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(milliseconds)) return null;
  return serialOfTime(milliseconds, date1904);
}
