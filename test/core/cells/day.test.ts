import { describe, expect, it } from '@jest/globals';
import { isDay } from '../../../src/core/cells/serial-day';

describe('a day', () => {
  it.each(['2024-02-29', '1999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['2023-02-29', '2024-2-9', '20240229', '', '2024-13-01', '2024-01-01T00:00'])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
