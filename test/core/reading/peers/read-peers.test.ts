import { describe, expect, it } from '@jest/globals';
import { formatRange } from '../../../../src/core/cells/address';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { readPeers } from '../../../../src/core/reading/peers/read-peers';
import { sheetOf } from '../../../samples/budgets/sheet';
import { comparison } from '../../../samples/peers/comparison';

const read = (...given: Parameters<typeof comparison>) => readPeers(sheetOf('Alla', comparison(...given)).grid());

describe('a national comparison', () => {
  it('is read with its year, its unit, its rows and its sums', () => {
    const document = read()!;
    expect([document.year, document.unit, formatRange(document.range)]).toEqual([2022, 'tkr', 'A3:F10']);
    expect(document.peers.map(({ name, county }) => [name, county])).toEqual([
      ['Norra bygden', 'Nordlän'],
      ['Sjöbygden', 'Nordlän'],
      ['Södra dalen', 'Sydlän'],
      ['Västra slätten', 'Sydlän'],
      ['Östra kusten', 'Sydlän'],
    ]);
    expect([document.total?.result.amount?.toNumber(), document.total?.equity.amount?.toNumber()]).toEqual([
      300, 11560,
    ]);
  });

  it('takes whole percents and contributions, in whatever order the columns are', () => {
    const rows = [
      ['Jämförelse 2023, kronor'],
      ['Förbund', 'Medlemsbidrag', 'Eget kapital', 'Kvot', 'Årets resultat'],
      ['Norra bygden', 7_000_000, 1_400_000, 20, 0],
      ['Sjöbygden', 11_000_000, 2_010_000, '18 %', 45_000],
      ['Östra kusten', 7_000_000, 1_050_000, 15, 65_000],
    ];
    const document = readPeers(sheetOf('Alla', rows).grid())!;
    expect(document.unit).toBe('kr');
    expect(document.peers.map(({ ratio }) => ratio?.amount?.toNumber())).toEqual([0.2, 0.18, 0.15]);
    expect(document.peers[1]?.contributions?.amount?.toNumber()).toBe(11_000_000);
  });

  it('is in kronor where a format shows its values in the thousands of its title', () => {
    const rows = [
      ['Jämförelse 2023, tkr'],
      ['Förbund', 'Årets resultat', 'Eget kapital'],
      ['Norra bygden', 0, 1_400_000],
      ['Sjöbygden', 45_000, 2_010_000],
      ['Östra kusten', 65_000, 1_050_000],
    ];
    const paper = sheetOf('Alla', rows);
    for (const row of [2, 3, 4]) for (const column of [1, 2]) paper.format(row, column, '#,##0,');
    expect(readPeers(paper.grid())!.unit).toBe('kr');
    expect(readPeers(sheetOf('Alla', rows).grid())!.unit).toBe('tkr');
  });

  it('has its sheet for itself, and is no other table', () => {
    const { documents, notChecked } = readDocuments([sheetOf('Alla', comparison()).grid()]);
    expect([documents.map(({ kind }) => kind), notChecked]).toEqual([['peers'], []]);
    expect(readPeers(sheetOf('Två', comparison().slice(0, 5)).grid())).toBeNull();
    expect(
      readPeers(
        sheetOf('Utan', [
          ['Förbund', 'Ordförande'],
          ['Norr', 'A'],
          ['Söder', 'B'],
          ['Öst', 'C'],
        ]).grid(),
      ),
    ).toBeNull();
  });
});
