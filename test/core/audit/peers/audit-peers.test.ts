import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import { auditPeers } from '../../../../src/core/audit/peers/audit-peers';
import { readPeers } from '../../../../src/core/reading/peers/read-peers';
import { sheetOf } from '../../../samples/budgets/sheet';
import { comparison, HEADINGS } from '../../../samples/peers/comparison';

const found = (...given: Parameters<typeof comparison>) =>
  auditPeers(readPeers(sheetOf('Alla', comparison(...given)).grid())!).map(
    ({ rule, severity, at, message }) => `${severity} ${rule} ${formatAddress(at)} ${message}`,
  );

describe('a national comparison', () => {
  it('whose sums hold gives nothing', () => {
    expect(found()).toEqual([]);
  });

  it('is told of where a sum is one off', () => {
    expect(found({ '9,4': 11561 })).toEqual([
      'error sum E10 Det står 11\u00a0561 tkr, men förbunden ger tillsammans 11\u00a0560 tkr.',
    ]);
  });

  it('is told of where a förbund stands twice, a sign is wrong, or a number is kept as text', () => {
    expect(found({ '7,1': 'sjöbygden' })).toEqual([
      'warning duplicateRow E8 sjöbygden står också på rad 5 och räknas två gånger.',
    ]);
    expect(found({ '4,5': -0.18 })).toEqual(['error percent F5 Andelen och det egna kapitalet har olika tecken.']);
    expect(found({ '4,4': '2 010' })).toEqual([expect.stringMatching(/^info textNumber E5/)]);
    expect(found({ '4,4': 'saknas', '9,4': 9550 })).toEqual([expect.stringMatching(/^error notANumber E5/)]);
  });

  it('is told of where a printed part is not that of the contributions', () => {
    const audited = (ratio: number) =>
      auditPeers(
        readPeers(
          sheetOf('Alla', [
            ['År 2022, tkr'],
            [...HEADINGS.slice(1), 'Medlemsbidrag'],
            ...['Norr', 'Söder', 'Öst'].map((name) => [name, 'Ja', 5, 1400, ratio, 7000]),
          ]).grid(),
        )!,
      );
    expect(audited(0.2)).toEqual([]);
    expect(audited(0.21)[0]).toMatchObject({
      rule: 'percent',
      message: '1\u00a0400 av 7\u00a0000 tkr är 20\u00a0%, inte 21\u00a0%.',
    });
  });
});
