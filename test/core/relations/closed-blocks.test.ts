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
