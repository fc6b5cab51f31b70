import { describe, expect, it } from '@jest/globals';
import { yearsPlanned } from '../../../../src/core/reading/table/heading';

describe('the year that a title is about', () => {
  it('is not that of a day in it', () => {
    expect(yearsPlanned('Mål 2031, beslutade 2030-11-27').year).toBe(2031);
    expect(yearsPlanned('Beslutad 2030-11-27').year).toBeNull();
  });
});
