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

describe('the total of totals in the only column', () => {
  const NESTED = `
Belopp i tkr    | Budget 2024
Summa intäkter  | 2650
Personal
Löner           | 1534
Avgifter        | 482
Summa personal  | 2016
|
Lokaler
Hyra            | 312
El              | 45
Summa lokaler   | 357
Summa kostnader | 2373
`;
  const nested = (changes: Readonly<Record<string, string>> = {}) =>
    [...relationsOf(draw(NESTED, changes)).accused].map(({ total, terms }) =>
      [total, ...terms].map((cell) => formatAddress(cell)).join(' '),
    );

  it('is accused where two of its digits changed places, with the totals that nothing else adds', () => {
    expect(nested({ B12: '2733' })).toEqual(['B12 B11 B6']);
    expect(nested()).toEqual([]);
  });

  it('is not where nothing explains it, its label is no total, or they are far apart', () => {
    expect(nested({ B12: '2380' })).toEqual([]);
    expect(nested({ A12: 'Övrigt', B12: '2733' })).toEqual([]);
    const apart = NESTED.replace('|\nLokaler', '|\n|\n|\nLokaler');
    const [found] = relationsOf(draw(apart, { B14: '2733' })).accused;
    expect(found).toBeUndefined();
  });

  it('is accused between its parts and the sum of them all, which adds the parts themselves', () => {
    const part = (name: string, ...posts: readonly number[]) => [
      ...posts.map((post, index) => `Post ${name}${index} | ${post}`),
      `Summa ${name} | ${posts.reduce((a, b) => a + b)}`,
    ];
    const lines = [
      ...['Belopp i tkr | Budget 2024', ...part('A', 1534, 482), ...part('B', 2312, 945), 'Summa ett | 5723'],
      ...[...part('C', 731, 2684), ...part('D', 1199, 87), 'Summa två | 4701', 'Summa kostnader | 9974'],
    ];
    const [found, ...others] = relationsOf(draw(`\n${lines.join('\n')}\n`, {})).accused;
    expect(others).toEqual([]);
    expect(formatAddress(found!.total)).toBe('B8');
    expect(found!.terms.map((cell) => formatAddress(cell))).toEqual(['B7', 'B4']);
  });

  it('is not where a line that is no total stands between them', () => {
    expect(nested({ B8: '25', A8: 'Revision', B12: '2733' })).toEqual([]);
  });
});
