import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const YEARS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023 | Summa 2021-2023
Personal        | 1500        | 1600        | 1700        | 4800
Insatser        | 2300        | 2500        | 2600        | 7400
Lokaler         | 100         | 110         | 120         | 330
Resor           | 40          | 45          | 50          | 135
Summa kostnader | 3940        | 4255        | 4470        | 12665
`;

describe('a sum column', () => {
  it('has no findings where every row adds up', () => {
    expect(audited(draw(YEARS))).toEqual([]);
  });

  it('is reported at the row that is one tkr off, as the cause of the total under it', () => {
    expect(audited(draw(YEARS, { E3: '7401' }))).toEqual([
      {
        at: 'E3',
        rule: 'rowSum',
        severity: 'error',
        published: 7401,
        expected: 7400,
        difference: 1,
        parts: ['1 B3', '1 C3', '1 D3'],
        causedBy: null,
        message: '7 401 tkr i cellen, 7 400 tkr enligt kolumnerna. Summan stämmer i 4 av 5 rader.',
      },
      expect.objectContaining({ at: 'E6', rule: 'sum', published: 12665, expected: null, causedBy: 'E3' }),
    ]);
  });

  it('is reported in the first row and in the last', () => {
    expect(inShort(audited(draw(YEARS, { E2: '4801' })))).toContain('E2 rowSum');
    expect(audited(draw(YEARS, { E6: '12664' }))[0]).toMatchObject({ at: 'E6', expected: 12665, causedBy: null });
  });

  it('is reported for a row that takes two years out of three', () => {
    expect(audited(draw(YEARS, { E4: '210' }))[0]).toMatchObject({ at: 'E4', published: 210, expected: 330 });
  });

  it('has the decimals that its row is printed with', () => {
    const decimals = { B4: '100.5', B6: '3940.5' };
    expect(audited(draw(YEARS, { ...decimals, E4: '330.5', E6: '12665.5' }))).toEqual([]);
    expect(inShort(audited(draw(YEARS, { ...decimals, E4: '331', E6: '12665.5' })))).toEqual([
      'E4 rowSum',
      'E6 sum <- E4',
    ]);
  });

  it('is not asked of equity, which is carried and never added', () => {
    const equity = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Summa 2021-2022
Summa intäkter        | 4000        | 4400        | 8400
Summa kostnader       | 3800        | 4500        | 8300
Årets resultat        | 200         | -100        | 100
Ingående eget kapital | 500         | 700         | 500
Utgående eget kapital | 700         | 600         | 600
`;
    expect(audited(draw(equity))).toEqual([]);
  });

  it('accuses the rows that leave a year out, though they are more than those that add all', () => {
    const some = `
          | 2021 | 2022 | 2023 | Totalt
Lön       | 1100 | 1110 | 1120 | 3330
Lokaler   | 510  | 520  | 530  | 1030
Resor     | 130  | 140  | 150  | 270
Övrigt    | 75   | 85   | 95   | 160
`;
    const found = audited(draw(some)).map(({ severity, at, expected }) => [severity, at, expected]);
    expect(found).toEqual([
      ['error', 'E3', 1560],
      ['error', 'E4', 420],
      ['error', 'E5', 255],
    ]);
  });

  it('says what a total is when all the rows that it follows from are mended', () => {
    const total = `
          | 2021 | 2022 | 2023 | Totalt
Lön       | 1100 | 1110 | 1120 | 3330
Lokaler   | 510  | 520  | 530  | 1030
Resor     | 130  | 140  | 150  | 270
Summa     | 1740 | 1770 | 1800 | 4630
`;
    const found = audited(draw(total));
    expect(inShort(found)).toEqual(expect.arrayContaining(['E3 rowSum', 'E4 rowSum']));
    expect(found.find(({ at }) => at === 'E5')).toMatchObject({ causedBy: expect.anything(), expected: null });
    expect(found.find(({ at }) => at === 'E5')!.message).toMatch(
      /^Följer av felet i E[34] och av andra: när alla är rättade är beloppet 5 310/,
    );
  });

  it('is printed with its own decimals where the table has no other column', () => {
    const alone = `
Kostnader 2024, tkr | Totalt
Personal            | 1200.5
Lokaler             | 300.2
Summa kostnader     | 1500.7
`;
    expect(audited(draw(alone))).toEqual([]);
    expect(audited(draw(alone, { B4: '1500.6' }))).toMatchObject([{ at: 'B4', expected: 1500.7 }]);
  });

  it('is found in whatever row and by whatever amount it deviates', () => {
    const deviation = fc.integer({ min: -5000, max: 5000 }).filter((by) => by !== 0);
    const sums = [4800, 7400, 330, 135];
    fc.assert(
      fc.property(fc.nat({ max: sums.length - 1 }), deviation, (row, by) => {
        const cell = `E${row + 2}`;
        const causes = audited(draw(YEARS, { [cell]: String(sums[row]! + by) })).filter((told) => !told.causedBy);
        expect(causes).toMatchObject([{ at: cell, difference: by }]);
      }),
    );
  });
});

describe('a deviation column', () => {
  const DEVIATION = `
Belopp i tkr      | Utfall 2021 | Budget 2021 | Avvikelse
Försäkringskassan | 2000        | 2000        | 0
Region Sjö        | 990         | 1000        | -10
Storby kommun     | 1000        | 1000        | 0
Summa intäkter    | 3990        | 4000        | -10
Kostnader
Personal          | 1480        | 1500        | 20
Insatser          | 2350        | 2300        | -50
Summa kostnader   | 3830        | 3800        | -30
Årets resultat    | 160         | 200         | -40
`;

  it('may count costs the other way round than income', () => {
    expect(audited(draw(DEVIATION)).filter(({ rule }) => rule === 'rowSum')).toEqual([]);
  });

  it('is reported where it is not the difference of its columns', () => {
    expect(audited(draw(DEVIATION, { D7: '21' })).filter(({ rule }) => rule === 'rowSum')).toMatchObject([
      { at: 'D7', published: 21, expected: 20, parts: ['1 C7', '-1 B7'] },
    ]);
  });
});
