import { describe, expect, it } from '@jest/globals';
import { formatRange } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import { periodKey } from '../../../../src/core/documents/period';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { blockRows, NORTH, SOUTH } from '../../../samples/follow-up/block';
import { sheetOf } from '../../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, { name = 'Uppföljning', workbookName = null as string | null } = {}) {
  return readDocuments([sheetOf(name, rows).grid()], workbookName);
}

/** Each block as its place, unit, period and exits (women, men, total). */
function reported(rows: Rows, about?: { name?: string; workbookName?: string }) {
  return ofKind(read(rows, about).documents, 'followUp').map((document) => {
    const exits = document.lines.find(({ measure }) => measure === 'exits');
    const counts = [exits?.women, exits?.men, exits?.total].map((figure) => figure?.amount?.toNumber() ?? null);
    return [formatRange(document.range), document.unit, periodKey(document.period), counts];
  });
}

const NORTH_EXITS = [16, 9, 25];
const SOUTH_EXITS = [16, 28, 44];

describe('blocks of women, men and totals', () => {
  it('are read under their title, with the year of the title', () => {
    expect(reported([['Torget Norr, tertial 1 2024'], [], ...blockRows(NORTH)])).toEqual([
      ['A3:E15', 'Torget Norr', '2024-T1', NORTH_EXITS],
    ]);
  });

  it('are read where many are below each other', () => {
    const rows = [
      ['Tertialrapport 2 2023'],
      ['Torget Norr'],
      ...blockRows(NORTH, 'Tertial 2'),
      [],
      ['Teamet i söder'],
      ...blockRows(SOUTH, 'Tertial 2'),
    ];
    expect(reported(rows)).toEqual([
      ['A3:E15', 'Torget Norr', '2023-T2', NORTH_EXITS],
      ['A18:E30', 'Teamet i söder', '2023-T2', SOUTH_EXITS],
    ]);
  });

  it('are read beside each other, sharing their labels', () => {
    const south = blockRows(SOUTH);
    const beside = blockRows(NORTH).map((row, index) => [...row, ...(south[index] ?? []).slice(1)]);
    expect(reported([[null, 'Torget Norr', null, null, null, 'Torget Söder'], ...beside])).toEqual([
      ['A2:E14', 'Torget Norr', 'T1', NORTH_EXITS],
      ['A2:I14', 'Torget Söder', 'T1', SOUTH_EXITS],
    ]);
  });

  it('are read with the unit to the left of the labels', () => {
    const rows = blockRows(NORTH).map((row, index) => [index === 0 ? 'Torget Norr' : null, ...row]);
    expect(reported(rows)).toEqual([['B1:F13', 'Torget Norr', 'T1', NORTH_EXITS]]);
  });

  it('take the sheet’s name where no title names the unit', () => {
    expect(reported(blockRows(NORTH), { name: 'Norrby' })).toEqual([['A1:E13', 'Norrby', 'T1', NORTH_EXITS]]);
  });

  it('take their heading for the table below it, and report one whose table is not there', () => {
    const rows = [
      ['Torget Norr'],
      ...blockRows(NORTH),
      [],
      ['Teamet i väster'],
      [],
      ['Teamet i söder'],
      ...blockRows(SOUTH),
    ];
    expect(reported(rows).map(([, unit]) => unit)).toEqual(['Torget Norr', 'Teamet i söder']);
    const { notChecked } = read(rows);
    expect(notChecked).toContainEqual({
      sheet: 'Uppföljning',
      range: 'A16',
      reason:
        'Under rubriken ”Teamet i väster” finns ingen tabell; nästa tabell hör till rubriken närmast ovanför den.',
    });
  });

  it('are read in another order of columns, without total and percent', () => {
    const rows = blockRows(NORTH).map(([label, women, men]) => [label ?? null, men ?? null, women ?? null]);
    expect(reported([['Torget'], ...rows])).toEqual([['A2:C14', 'Torget', 'T1', [16, 9, null]]]);
  });

  it('are read with single letters and misspelt labels', () => {
    const rows = blockRows(NORTH).map((row) => [...row]);
    rows[0] = ['T1 2022', 'K', 'M', 'Tot', 'Andel'];
    rows[3]![0] = 'Totalt antal avslutde';
    rows[4]![0] = 'Deltagaren har avslutats tilll en långsiktg lösning';
    const [document] = ofKind(read(rows).documents, 'followUp');
    expect(document!.lines.map(({ measure }) => measure).slice(2, 4)).toEqual(['exits', 'positive']);
    expect(periodKey(document!.period)).toBe('2022-T1');
  });

  it('read percents as fractions, whole percents and text', () => {
    const percentAs = (write: (share: number) => CellValue) => {
      const rows = blockRows(NORTH).map((row) =>
        typeof row[4] === 'number' ? [...row.slice(0, 4), write(row[4])] : row,
      );
      const line = ofKind(read(rows).documents, 'followUp')[0]!.lines.find(({ measure }) => measure === 'positive');
      return line?.percent?.amount?.toNumber();
    };
    expect(percentAs((share) => share)).toBe(0.72);
    expect(percentAs((share) => Math.round(share * 100))).toBe(0.72);
    expect(percentAs((share) => `${Math.round(share * 100)} %`)).toBe(0.72);
  });

  it.each([
    ['Ackumulerat tertial 2 2022', '2022-T1..T2'],
    ['Januari–augusti 2022', '2022-T1..T2'],
    ['Maj - aug 2022', '2022-T2'],
    ['Tertial 1-2, 2022', '2022-T1..T2'],
    ['T3 2022', '2022-T3'],
    ['Tredje tertialet 2022', '2022-T3'],
    ['Helår 2022', '2022'],
    ['Bokslut 2022', '2022'],
  ])('are of the period %s', (corner, period) => {
    const rows = blockRows(NORTH, corner).map(([label, ...counts]) => [
      typeof label === 'string' && label !== corner ? label.replace(' T1', '') : (label ?? null),
      ...counts,
    ]);
    expect(reported(rows).map(([, , key]) => key)).toEqual([period]);
  });

  it('take the year of the other tables, else of the workbook’s name, and say so', () => {
    const alone = { workbookName: 'tertialrapport-1-2020.xlsx' };
    expect(reported(blockRows(NORTH), alone).map(([, , period]) => period)).toEqual(['2020-T1']);
    expect(read(blockRows(NORTH), alone).notChecked[0]?.reason).toContain('ur arbetsbokens namn');
    const rows = [['Norr 2019'], ...blockRows(NORTH), [], ['Söder'], ...blockRows(SOUTH)];
    expect(reported(rows, alone).map(([, , period]) => period)).toEqual(['2019-T1', '2019-T1']);
  });

  it('take no year from a name that the workbook’s other tables contradict', () => {
    const periodsIn = (title: string) => {
      const budget = sheetOf('Budget', [[title], ['tkr', 'Budget 2020'], ['Personal', 400], ['Summa kostnader', 400]]);
      const grids = [sheetOf('Uppföljning', blockRows(NORTH)).grid(), budget.grid()];
      return ofKind(readDocuments(grids, 'rapport 2020.xlsx').documents, 'followUp').map(({ period }) => period.year);
    };
    expect(periodsIn('Budget 2020')).toEqual([2020]);
    const other = sheetOf('Budget', [
      ['tkr', 'Budget 2023'],
      ['Personal', 400],
      ['Summa kostnader', 400],
    ]).grid();
    const { documents } = readDocuments([sheetOf('Uppföljning', blockRows(NORTH)).grid(), other], 'rapport 2020.xlsx');
    expect(ofKind(documents, 'followUp').map(({ period }) => period.year)).toEqual([null]);
  });

  it('leave tables of money alone', () => {
    const rows = [
      ['Budget 2024, tkr', 2024],
      ['Personal', 400],
      ['Lokaler', 100],
      ['Summa', 500],
    ];
    expect(ofKind(read(rows).documents, 'followUp')).toEqual([]);
    expect(ofKind(read(rows).documents, 'budget')).toHaveLength(1);
  });
});

describe('a row for each unit', () => {
  const UNITS = [
    ['Uppföljning tertial 2 2024'],
    ['Enhet', 'Antal avslutade', 'Positiv lösning', '%'],
    ['Torget Norr', 44, 34, 0.77],
    ['Torget Söder', 25, 14, 0.56],
    ['Totalt', 69, 48, 0.665],
  ];

  it('is one document a unit, and one of all units', () => {
    const documents = ofKind(read(UNITS).documents, 'followUp');
    expect(documents.map(({ unit, isTotal }) => [unit, isTotal])).toEqual([
      ['Torget Norr', false],
      ['Torget Söder', false],
      ['Totalt', true],
    ]);
    expect(documents.map(({ period }) => periodKey(period))).toEqual(['2024-T2', '2024-T2', '2024-T2']);
  });

  it('is read with women, men and total under each measure', () => {
    const rows = [
      ['Enhet', 'Avslutade', null, null, 'Till arbete', null, null],
      [null, 'K', 'M', 'Tot', 'K', 'M', 'Tot'],
      ['Norr', 10, 12, 22, 3, 4, 7],
      ['Söder', 5, 6, 11, 1, 1, 2],
    ];
    const [north] = ofKind(read(rows).documents, 'followUp');
    const counts = north!.lines.map(({ measure, women, men, total }) => [
      measure,
      ...[women, men, total].map((figure) => figure?.amount?.toNumber()),
    ]);
    expect(counts).toEqual([
      ['exits', 10, 12, 22],
      ['work', 3, 4, 7],
    ]);
  });
});

describe('other tables of follow-up', () => {
  it('are the sources of income before and after', () => {
    const { documents } = read([
      ['Försörjning', 'Före', null, 'Efter', null, 'Förändring', null],
      [null, 'Antal', 'Andel', 'Antal', 'Andel', 'Antal', 'Procentenheter'],
      ['Försörjningsstöd', 30, '60 %', 10, '20 %', -20, '-40 %'],
      ['Sjukpenning', 20, '40 %', 15, '30 %', -5, '-10 %'],
      ['Lön', 0, '0 %', 25, '50 %', 25, '50 %'],
      ['Summa', 50, '100 %', 50, '100 %', 0, '0 %'],
    ]);
    expect(
      ofKind(documents, 'incomeMatrix').map(({ range, columns }) => [
        formatRange(range),
        columns.map(({ holds }) => holds),
      ]),
    ).toEqual([['A2:G6', ['countBefore', 'shareBefore', 'countAfter', 'shareAfter', 'countChange', 'shareChange']]]);
    expect(ofKind(documents, 'budget')).toEqual([]);
  });

  it('are lists of activities with money and persons', () => {
    const { documents } = read([
      ['Insats', 'Inriktning', 'Målgrupp', 'Budget', 'Utfall', 'Planerat antal', 'Kvinnor', 'Män', 'Anonyma', 'Volym'],
      ['Torget', 'Individ', 'Unga', 1200, 1150, 60, 30, 25, 2, null],
      ['Nätverket', 'Struktur', 'Personal', 300, 310, null, null, null, null, 120],
      ['Summa', null, null, 1500, 1460, 60, 30, 25, 2, 120],
    ]);
    expect(
      ofKind(documents, 'activities').map(({ range, lines }) => [formatRange(range), lines.map(({ label }) => label)]),
    ).toEqual([['A1:J4', ['Torget', 'Nätverket']]]);
    expect(ofKind(documents, 'budget')).toEqual([]);
  });
});
