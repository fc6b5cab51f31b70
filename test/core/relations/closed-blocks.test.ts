import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../src/core/cells/address';
import { relationsOf } from '../../../src/core/relations/sheet-relations';
import { draw } from '../audit/sheet-picture';

const ONE_COLUMN = `
Post            | Budget 2024
Personal        | 938412
Insatser        | 271559
Lokaler         | 64308
Summa kostnader | 1274279
`;

const accused = (changes: Readonly<Record<string, string>>) =>
  [...relationsOf(draw(ONE_COLUMN, changes)).accused].map(({ total }) => formatAddress(total));

describe('the sum of the only column', () => {
  it('is accused where two digits that changed places explain that it fails', () => {
    expect(accused({ B3: '217559' })).toEqual(['B5']);
    expect(accused({ B5: '1247279' })).toEqual(['B5']);
  });

  it('is not where nothing explains it, or where it holds', () => {
    expect(accused({ B3: '272959' })).toEqual([]);
    expect(accused({})).toEqual([]);
  });

  it('is not where its label is no total', () => {
    expect(accused({ A5: 'Övrigt', B3: '217559' })).toEqual([]);
  });
});

describe('the sum of the only column of amounts, beside percentages', () => {
  const SHARES = `
Post                | Kostnad | Staten | Regionen | Kommunen
Totalt              | 1379121 | 41.3   | 28.4     | 30.3
Personal            | 938412  | 96.7   | 0.2      | 3.1
Insatser            | 271559  | 3.2    | 81.4     | 15.4
Lokaler             | 64308   | 1.5    | 35.8     | 62.7
All other expenses  | 104842  | 10.6   | 14.8     | 74.6
`;
  const changed = (changes: Readonly<Record<string, string>>) =>
    [...relationsOf(draw(SHARES, changes)).accused].map(({ total }) => formatAddress(total));

  it('is accused all the same: percentages do not show that amounts are none', () => {
    expect(changed({ B4: '217559' })).toEqual(['B2']);
    expect(changed({})).toEqual([]);
  });
});
