import { describe, expect, it } from '@jest/globals';
import { sheetOf } from '../../../samples/budgets/sheet';
import { audited } from '../audited';
import { comparison, HEADINGS } from '../../../samples/peers/comparison';

const found = (...given: Parameters<typeof comparison>) =>
  audited(sheetOf('Alla', comparison(...given)).grid()).map(
    ({ rule, severity, at, message }) => `${severity} ${rule} ${at} ${message}`,
  );

describe('a national comparison', () => {
  it('whose sums hold gives nothing', () => {
    expect(found()).toEqual([]);
  });

  it('is reported where a sum is one off', () => {
    expect(found({ '9,4': 11561 })).toEqual([
      'error sum E10 11 561 tkr i cellen, 11 560 tkr enligt delarna. Summan stämmer i 1 av 2 kolumner.',
    ]);
  });

  it('is reported where a förbund stands twice, a sign is wrong, or a number is kept as text', () => {
    expect(found({ '7,1': 'sjöbygden' })).toEqual([
      'warning duplicateRow E8 sjöbygden står också på rad 5 och räknas två gånger.',
    ]);
    expect(found({ '4,5': -0.18 })).toEqual(['error percent F5 Andelen och det egna kapitalet har olika tecken.']);
    expect(found({ '4,4': '2 010' })).toEqual([expect.stringMatching(/^info textNumber E5/)]);
    expect(found({ '4,4': 'saknas', '9,4': 9550 })).toEqual([expect.stringMatching(/^error notANumber E5/)]);
  });

  it('is reported where a printed part is not that of the contributions, surely where the others are', () => {
    const ratios = (...printed: readonly number[]) =>
      audited(
        sheetOf('Alla', [
          ['År 2022, tkr'],
          [...HEADINGS.slice(1), 'Medlemsbidrag'],
          ...['Norr', 'Söder', 'Öst', 'Väst'].map((name, index) => [name, 'Ja', 5, 1400, printed[index] ?? 0.2, 7000]),
        ]).grid(),
      );
    expect(ratios()).toEqual([]);
    expect(ratios(0.21)).toMatchObject([
      { severity: 'error', rule: 'percent', message: '1 400 av 7 000 tkr är 20 %, inte 21 %.' },
    ]);
    const others = ratios(0.21, 0.24, 0.26, 0.29);
    expect(others.map(({ severity, at }) => `${severity} ${at}`)).toEqual(['warning E3']);
    expect(others[0]!.message).toMatch(/Detsamma gäller E4, E5 och E6/);
  });
});
