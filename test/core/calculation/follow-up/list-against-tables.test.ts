import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../../src/core/pace/steps';
import { listAgainstTables } from '../../../../src/core/calculation/follow-up/list-against-tables';
import { episodeResults } from '../../../../src/core/calculation/participants/episode-results';
import { tableResults } from '../../../../src/core/calculation/follow-up/table-results';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';

const HEADINGS = ['Insats', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutskod', 'Avslutsorsak'];
const row = (unit: string, sex: string, reason: string) => [unit, sex, '2023-10-01', '2024-03-01', 1, reason];

function found(exits: number, unit = 'Norr') {
  const table = [
    [unit],
    ['Tertial 1 2024', 'Kvinnor', 'Män', 'Totalt', '%'],
    ['Antal deltagare', 2, 1, 3],
    ['Totalt antal avslutade', 2, exits - 2, exits],
    ['Avslutade till en långsiktig lösning', 2, exits - 2, exits],
    [' - varav till arbete', 2, exits - 2, exits],
    ['Antal kvar i verksamheten', 0, 3 - exits, 3 - exits],
  ];
  const list = [
    HEADINGS,
    row('Norr', 'Kvinna', 'arbete'),
    row('norr', 'Kvinna', 'arbete'),
    row('Norr', 'Man', 'arbete'),
  ];
  const { documents } = readDocuments([sheetOf('Tabell', table).grid(), sheetOf('Lista', list).grid()]);
  return listAgainstTables([
    ...tableResults(ofKind(documents, 'followUp')),
    ...ofKind(documents, 'participants').flatMap((each) => finish(episodeResults(each, []))),
  ]);
}

describe('a participant list beside tables', () => {
  it('that agree gives nothing', () => {
    expect(found(3)).toEqual([]);
  });

  it('that have another count are reported, cell by cell, the first few', () => {
    const findings = found(2);
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatchObject({
      ...{ rule: 'listAgainstTable', severity: 'warning', at: { sheet: 'Tabell', row: 3, column: 2 } },
      message: 'Tabellen har 0, men deltagarlistan Lista ger 1.',
    });
    expect(findings[0]?.difference?.toNumber()).toBe(-1);
  });

  it('of another unit are not compared', () => {
    expect(found(2, 'Söder')).toEqual([]);
  });
});
