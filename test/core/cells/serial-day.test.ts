import { describe, expect, it } from '@jest/globals';
import { dayOfSerial, serialOf, serialOfDay, serialOfTime, yearOfSerial } from '../../../src/core/cells/serial-day';

describe('the serial of a day', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2019-01-01', 43466],
    ['2024-02-29', 45351],
  ])('%s is %i where days count from 1900, and back', (day, serial) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    expect([serialOfDay(day), serialOf(year, month, date), dayOfSerial(serial)]).toEqual([serial, serial, day]);
    expect(yearOfSerial(serial)).toBe(year);
  });

  it.each([
    ['1904-01-01', 0],
    ['1904-02-29', 59],
    ['1904-03-01', 60],
    ['2019-01-01', 42004],
  ])('%s is %i where days count from 1904, and back', (day, serial) => {
    expect([serialOfTime(Date.parse(day), true), dayOfSerial(serial, true)]).toEqual([serial, day]);
  });

  it('is none for a day that the calendar has not', () => {
    expect([serialOf(2023, 2, 29), serialOf(2024, 13, 1)]).toEqual([null, null]);
  });
});
