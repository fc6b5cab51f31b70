import { describe, expect, it } from '@jest/globals';
import { amountInText } from '../../../src/core/figures/amount-in-text';

describe('an amount among words', () => {
  it('is read where the text states one', () => {
    expect(amountInText('ca 1 500')?.toNumber()).toBe(1500);
    expect(amountInText('400 st')?.toNumber()).toBe(400);
    expect(amountInText('drygt 12,5 tkr')?.toNumber()).toBe(12.5);
    expect(amountInText('1 200 ?')?.toNumber()).toBe(1200);
  });

  it('is not read from words, days, months or spans of years', () => {
    for (const text of ['se bilaga', 'v', 'jan 1', '12 maj', '1987 - 2003', 'juli-', '', 'ca', 'caro 5'])
      expect([text, amountInText(text)]).toEqual([text, null]);
  });
});
