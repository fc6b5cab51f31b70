import { describe, expect, it } from '@jest/globals';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

const found = (picture: string, changes: Readonly<Record<string, string>> = {}) =>
  auditSheets([sheetOf(picture, changes)]);

describe('a row that adds less than those around it', () => {
  const FUNDS = `
Post | Totalt | Statliga | Övriga
Ingående | 40 | =B2-D2 | 10
Anslag | 982 | =B3-D3 | 0
Bidrag | 36 | =B4-D4 | 0
Ränta | 2 | =B5-D5 | 1
Avgifter | 12 | =B6-D6 | 3
Övrigt | 8 | =B7-D7 | 2
Gåvor | 4 | =B8-D8 | 0
`;

  it('is named with what it leaves out, though it makes no difference today', () => {
    const [finding, ...others] = found(FUNDS, { C4: '=B4' });
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['C4 formulaInconsistent warning']);
    expect(finding?.message).toContain('C4 är =B4 och har inte med kolumn D, som 6 andra i kolumnen har med. I dag');
  });

  it('is named with what it changes', () => {
    expect(found(FUNDS, { C6: '=B6' })[0]?.message).toContain('Värdet är 3 för högt om de är rätt.');
  });

  it('is compared with the next formulas, whatever numbers are between', () => {
    expect(inShort(found(FUNDS, { C4: '=B4', C5: '1' }))).toContain('C4 formulaInconsistent warning');
  });

  it('is none at the end of the column, or among few', () => {
    expect(found(FUNDS, { C8: '=B8' })).toEqual([]);
    expect(found(FUNDS, { C4: '=B4', C7: '', C8: '' })).toEqual([]);
  });

  it('may be another calculation, which is as often meant', () => {
    expect(found(FUNDS, { C4: '=B4-E4' })).toEqual([]);
  });
});

describe('a row that stands alone in its part of a table', () => {
  const PARTS = `
Post | kv 1 | kv 2 | kv 3 | kv 4 | År
Kostnader
Löner | 100 | 110 | 120 | 130 | =SUM(B3:E3)
Lokaler | 20 | 20 | 20 | 20 | =SUM(B4:E4)
Porto | 1 | 2 | 3 | 4 | =SUM(B5:E5)
Resor | 5 | 6 | 7 | 8 | =SUM(B6:E6)
Revision | 5 | 6 | 7 | 8 | =SUM(B7:E7)
|
Intäkter
Bidrag
Ränta | | | 15 | | =SUM(C11:E11)
`;

  it('is compared with the rows of the other parts', () => {
    const [finding, ...others] = found(PARTS);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['F11 formulaRange warning']);
    expect(finding?.message).toContain('F11 är =SUMMA(C11:E11) och har inte med kolumn B, som 5 andra i kolumnen');
    expect(partsOf(finding)).toEqual(['F3', 'F4', 'F5', 'F6', 'F7']);
  });

  it('is an error where an amount is left out', () => {
    expect(inShort(found(PARTS, { B11: '9' }))).toEqual(['F11 formulaRange error']);
  });

  it('is none below headings of its own, without a name, or where it adds more', () => {
    expect(found(PARTS, { B9: 'kv 1', C9: 'kv 2' })).toEqual([]);
    expect(found(PARTS, { A11: '' })).toEqual([]);
    expect(found(PARTS, { F11: '=SUM(B11:E11)' })).toEqual([]);
  });

  it('is none where it adds other columns, or does not add', () => {
    expect(found(PARTS, { F11: '=SUM(A11:D11)' })).toEqual([]);
    expect(found(PARTS, { F11: '=AVERAGE(C11:E11)' })).toEqual([]);
  });

  it('is none where another row of its part is added as it is', () => {
    const six = { F2: '=SUM(B2:E2)' };
    expect(inShort(found(PARTS, six))).toEqual(['F11 formulaRange warning']);
    expect(found(PARTS, { ...six, F10: '=SUM(C10:E10)' })).toEqual([]);
  });

  it('is none where many rows stand alone so', () => {
    expect(found(PARTS, { A15: 'Gåvor', F15: '=SUM(C15:E15)' })).toEqual([]);
  });

  it('is none where the rows of the table are added in several ways', () => {
    expect(inShort(found(PARTS, { F6: '=SUM(C6:E6)' }))).toEqual(['F6 formulaRange error']);
    expect(found(PARTS, { F7: '' })).toEqual([]);
  });
});

describe('rows of one name', () => {
  const block = (first: number, net: string) =>
    [
      `Lön | =SUM(C${first}:F${first}) | | 1 | 2 | 3`,
      `Hyra | =SUM(C${first + 1}:F${first + 1}) | | 1 | 2 | 3`,
      `${net} | =SUM(D${first + 2}:F${first + 2}) | | 1 | 2 | 3 | =${first}*F${first + 2}`,
      '',
    ].join('\n');
  const picture = (...nets: readonly string[]) =>
    `\n${nets.map((net, index) => block(1 + 4 * index, net)).join('\n')}\n`;
  const accused = (...nets: readonly string[]) => inShort(found(picture(...nets))).map((each) => each.split(' ')[0]);

  it('that are all computed alike are how the table is built', () => {
    expect(accused('Netto', 'Netto', 'Netto')).toEqual([]);
  });

  it('are compared with the others where one of them is computed otherwise', () => {
    const changed = found(picture('Netto', 'Netto', 'Netto'), { B11: '=SUM(C11:F11)' });
    expect(inShort(changed).map((each) => each.split(' ')[0])).toContain('B3');
  });

  it('are compared with the others where they are few, or of other names', () => {
    expect(accused('Netto', 'Netto')).toContain('B3');
    expect(accused('Netto', 'Porto', 'Resor')).toContain('B3');
  });
});

describe('a range in a formula that does more than add', () => {
  const SHARES = `
Månad | Alfa | | Beta | | Gamma | Månader
jan | 0.5 | | | | | 12
feb | 0.5 | | 1 | | 0.25 |
mar | | | 1 | | 0.25 |
apr | | | | | |
Snitt | =SUM(B2:B5)/$G$2 | | =SUM(D3:D4)/G2 | | =SUM(F2:F5)/$G$2 |
`;

  it('is compared with the others of the row, however the rest is fixed', () => {
    const [finding, ...others] = found(SHARES);
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['D6 formulaRange warning']);
    expect(finding?.message).toBe(
      'D6 är =SUMMA(D3:D4)/G2, men de andra i raden skulle här vara =SUMMA(D2:D5)/$G$2. I dag blir värdet detsamma. Se efter vilken formel som är rätt.',
    );
  });

  it('is none where the rest differs too, or the range is of other rows', () => {
    expect(found(SHARES, { D6: '=SUM(D3:D4)/G3', G3: '11' })).toEqual([]);
    expect(found(SHARES, { D6: '=SUM(D7:D9)/G2' })).toEqual([]);
    expect(found(SHARES, { D6: '=SUM(D2:D5)/G2' })).toEqual([]);
  });

  it('is none where as many differ, where its numbers differ, or where it recurs down the column', () => {
    expect(found(SHARES, { H6: '=SUM(H3:H4)/G2', H3: '1' })).toEqual([]);
    const percent = SHARES.replaceAll(/\/(\$?G\$?2)/g, '/$1*100');
    expect(found(percent)).toHaveLength(1);
    expect(found(percent, { D6: '=SUM(D3:D4)/G2*10' })).toEqual([]);
    expect(found(SHARES, { D7: '=SUM(D4:D5)/G3', G3: '12' })).toEqual([]);
    const below = (row: number) => ({ [`B${row}`]: `=SUM(B${row - 4}:B${row - 1})/$G$2` });
    expect(found(SHARES, { ...below(7), ...below(8) })).toEqual([]);
  });

  it('is compared along rows: down a column each block has its own', () => {
    const blocks = `
Månad | Alfa | Månader
jan | 1 | 12
feb | 2 |
Snitt | =SUM(B2:B3)/$C$2 |
mar | 3 |
apr | 4 |
Snitt | =SUM(B5:B6)/$C$2 |
maj | 3 |
jun | 4 |
jul | 4 |
Snitt | =SUM(B8:B10)/$C$2 |
`;
    expect(found(blocks)).toEqual([]);
  });
});
