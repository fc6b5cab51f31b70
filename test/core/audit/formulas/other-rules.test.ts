import { describe, expect, it } from '@jest/globals';
import { auditSheets, inShort, partsOf, sheetOf } from './formula-table';

const found = (picture: string, changes: Readonly<Record<string, string>> = {}) =>
  auditSheets([sheetOf(picture, changes)]);

const MEANS = `
Mått | A | B | C | D
Ett  | 1 | 2 | 3 | 4
Två  | 5 | 6 | 7 | 8
Tre  | 5 | 6 | 7 | 8
Kvot | =B4/B3 | =C4/C3 | =D4/D3 | =E4/E3
Medel | =AVERAGE(B2:B4) | =AVERAGE(C2:C4) | =AVERAGE(D2:D4) | =AVERAGE(E2:E4)
`;

describe('formulas that do more than add', () => {
  it('have no finding where they are alike', () => {
    expect(found(MEANS)).toEqual([]);
  });

  it('are distinguished by the rows of their own column', () => {
    expect(inShort(found(MEANS, { D6: '=AVERAGE(D2:D3)' }))).toEqual(['D6 formulaRange warning']);
    expect(inShort(found(MEANS, { D5: '=D4/D2' }))).toEqual(['D5 formulaInconsistent warning']);
  });
});

describe('means and ratios', () => {
  it('are no finding where as many differ', () => {
    expect(found(MEANS, { D6: '=AVERAGE(D2:D3)', E6: '=AVERAGE(E3:E4)' })).toEqual([]);
  });

  it('are alike in whatever order they multiply', () => {
    const products = { B5: '=B4*B3', C5: '=C3*C4', D5: '=D4*D3', E5: '=E4*E3' };
    expect(found(MEANS, products)).toEqual([]);
  });
});

const NET = `
Post | jan | feb | mar | apr
Intäkt | 100 | 110 | 120 | 130
Bidrag | 10 | 10 | 10 | 10
Kostnad | 50 | 55 | 60 | 65
Netto | =B2+B3-B4 | =C2+C3-C4 | =D2+D3-D4 | =E2+E3-E4
`;

describe('formulas that add nearly the same', () => {
  it('are reported with what the others would give', () => {
    const [finding] = found(NET, { D5: '=D2+D3-D4+A1' });
    expect(inShort([finding!])).toEqual(['D5 formulaInconsistent warning']);
    expect(finding?.message).toContain('D5 är =D2+D3-D4+A1, men de andra i raden skulle här vara =D2+D3-D4.');
  });

  it('are reported where one has a number behind the same sum', () => {
    const [finding] = found(NET, { D5: '=D2+D3-D4+1' });
    expect(inShort([finding!])).toEqual(['D5 formulaConstant warning']);
    expect(finding?.message).toContain('+1 är inskrivet i formeln');
  });

  it('are a way of building where several have a number', () => {
    expect(found(NET, { C5: '=C2+C3-C4+1', D5: '=D2+D3-D4+1' })).toEqual([]);
  });
});

const CROSSED = `
Ort | kv 1 | kv 2 | Alla
Umeå | 10 | 20 | =B2+C2
Vännäs | 30 | 40 | =B3+C3
Lycksele | 50 | 60 | =B4+C4
Åsele | 50 | 60 | =B5+C5
Dorotea | 50 | 60 | =B6+C6
Storuman | 50 | 60 | =B7+C7
Summa | =SUM(B2:B7) | =SUM(C2:C7) | =SUM(D2:D7)
`;

describe('a total in the wrong direction', () => {
  it('is reported in the corner of a row of totals where the column gives another sum', () => {
    const picture = `
Ort | 2020 | 2021 | Mål
Umeå | 10 | 20 | 7
Vännäs | 30 | 40 | 8
Summa | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(B4:C4)
`;
    expect(inShort(found(picture))).toEqual(['D4 formulaInconsistent warning']);
  });

  it('is no finding in a corner where both directions meet', () => {
    expect(found(CROSSED, { D8: '=SUM(B8:C8)' })).toEqual([]);
  });

  it('is no finding in a corner where the column, typed, gives the same sum', () => {
    const picture = `
Ort | 2020 | 2021 | Alla
Umeå | 10 | 20 | 30
Vännäs | 30 | 40 | 70
Summa | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(B4:C4)
`;
    expect(found(picture)).toEqual([]);
  });

  it('is reported inside a column of row sums', () => {
    const [finding] = found(CROSSED, { D5: '=SUM(D2:D4)' });
    expect(inShort([finding!])).toEqual(['D5 formulaInconsistent warning']);
    expect(finding?.message).toContain('lägger ihop kolumnen ovanför');
  });
});

describe('a sum', () => {
  const COSTS = `
Post | Belopp
Löner | 100
Sociala avgifter | 31
Summa personal | =SUM(B2:B3)
Lokaler | 20
Summa | =B4+B5
`;

  it('is reported where it adds a subtotal and the subtotal’s parts', () => {
    const [finding] = found(COSTS, { B6: '=SUM(B2:B5)' });
    expect(inShort([finding!])).toEqual(['B6 formulaRange warning']);
    expect(finding?.message).toContain('räknar både delsumman B4 och dess delar. 131 är med två gånger.');
  });

  it('is not reported where it subtracts the subtotal again', () => {
    expect(found(COSTS, { B6: '=SUM(B2:B5)-B4' })).toEqual([]);
  });

  it('is not reported where it subtracts as well', () => {
    expect(found(COSTS, { B6: '=B2+B3+B4-B5' })).toEqual([]);
  });

  it('is reported where figures stand between its range and itself', () => {
    const [finding] = found(COSTS, { B6: '', B4: '7', B8: '', B7: '', B5: '=SUM(B2:B3)' });
    expect(inShort([finding!])).toEqual(['B5 formulaRange warning']);
    expect(finding?.message).toContain('har inte med B4 (7)');
  });

  it('may leave a ratio below its figures out', () => {
    expect(found(COSTS, { B6: '', B4: '0.31', B5: '=SUM(B2:B3)' })).toEqual([]);
  });

  it('is reported once where its range stops short in every column', () => {
    const picture = `
Post | jan | feb | mar
Löner | 100 | 110 | 120
Lokaler | 20 | 20 | 20
Porto | 5 | 6 | 7
Summa | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)
`;
    const [finding, ...others] = found(picture);
    expect(others).toEqual([]);
    expect(partsOf(finding)).toEqual(['C5', 'D5']);
  });
});

describe('a typed number among formulas', () => {
  const TOTALS = `
Post | jan | feb | mar | apr | maj | jun
Löner | 100 | 110 | 120 | 130 | 140 | 150
Lokaler | 20 | 20 | 20 | 20 | 20 | 20
Summa | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3) | =SUM(E2:E3) | =SUM(F2:F3) | =SUM(G2:G3)
`;

  it('is reported where the formula gives another', () => {
    const [finding] = found(TOTALS, { D4: '104' });
    expect(inShort([finding!])).toEqual(['D4 formulaHardcoded warning']);
    expect(finding?.message).toContain(
      'D4 är inskriven (104), inte beräknad; formeln bredvid, =SUMMA(D2:D3), ger 140 här. Skillnad 36.',
    );
  });

  it('is no finding where it is a rounding of what the formula gives', () => {
    expect(found(TOTALS, { D4: '139.8' })).toEqual([]);
  });

  it('is no finding where many of the line are typed', () => {
    const longer = TOTALS.replace(/=SUM\(G2:G3\)/, '=SUM(G2:G3) | =SUM(H2:H3)').replace('150', '150 | 160');
    expect(found(longer, { C4: '1', E4: '2', G4: '3', H3: '20' })).toEqual([]);
  });
});

describe('a typed number among formulas that do more than add', () => {
  const INDEXED = `
Post | 2024 | 2025 | Index
Löner | 100 | =IF(B2>0,B2*$D$2,0) | 1.02
Avgifter | 31 | =IF(B3>0,B3*$D$2,0) |
Lokaler | 20 | =IF(B4>0,B4*$D$2,0) |
Porto | 5 | =IF(B5>0,B5*$D$2,0) |
Resor | 6 | =IF(B6>0,B6*$D$2,0) |
Revision | 7 | =IF(B7>0,B7*$D$2,0) |
Möten | 8 | =IF(B8>0,B8*$D$2,0) |
Kurser | 9 | =IF(B9>0,B9*$D$2,0) |
Tryck | 10 | =IF(B10>0,B10*$D$2,0) |
Tele | 11 | =IF(B11>0,B11*$D$2,0) |
El | 12 | =IF(B12>0,B12*$D$2,0) |
`;

  it('is reported where it is alone among many', () => {
    const [finding, ...others] = found(INDEXED, { C5: '0' });
    expect(others).toEqual([]);
    expect(inShort([finding!])).toEqual(['C5 formulaHardcoded warning']);
    expect(finding?.message).toContain('=OM(B5>0;B5*$D$2;0), ger 5,1 här. Skillnad 5,1.');
  });

  it('is told of where it is the same', () => {
    expect(inShort(found(INDEXED, { C5: '5.1' }))).toEqual(['C5 formulaHardcoded info']);
  });

  it('is no finding among few, with another beside it, or where the formula gives nothing', () => {
    expect(found(INDEXED, { C5: '9', C10: '', C11: '', C12: '' })).toEqual([]);
    expect(found(INDEXED, { C4: '9', C8: '9' })).toEqual([]);
    expect(found(INDEXED, { C5: '9', B5: '' })).toEqual([]);
  });

  it('is not tried out where the formula reads a long list', () => {
    const reading = (list: string) => INDEXED.replaceAll('IF(B', `IF(SUM(${list})+B`);
    expect(inShort(found(reading('$Z$1:$Z$900'), { C5: '0' }))).toEqual(['C5 formulaHardcoded warning']);
    expect(found(reading('$Z$1:$Z$2000'), { C5: '0' })).toEqual([]);
  });

  it('is not tried out where one end of a long list moves with the formula', () => {
    const running = (first: number) =>
      [...Array.from({ length: 9 }, (_, index) => first + index)]
        .map((row): [string, string] => [`C${row}`, `=IF(B${row}>0,SUM(B$2:B${row}),0)`])
        .concat(Array.from({ length: 9 }, (_, index): [string, string] => [`B${first + index}`, '5']));
    const typed = (first: number) =>
      found('\nPost | A | B\n', { ...Object.fromEntries(running(first)), [`C${first + 4}`]: '1' });
    expect(inShort(typed(900))).toEqual(['C904 formulaHardcoded warning']);
    expect(typed(1100)).toEqual([]);
  });

  it('needs the formula right beside it on both sides', () => {
    const names = [...'BCDEFGHIJKL'];
    const line = (text: (name: string) => string) => names.map(text).join(' | ');
    const row = `\nPost | ${line((name) => name)}\nLön | ${line(() => '10')}\nAvgift | ${line((name) => `=${name}2*$A$9`)}\n`;
    expect(inShort(found(row, { A9: '2', E3: '5' }))).toEqual(['E3 formulaHardcoded warning']);
    expect(found(row, { A9: '2', E3: '5', F3: '' })).toEqual([]);
  });

  it('is two where two columns have one, each with its own formula', () => {
    const both = INDEXED.replaceAll(/=IF\((B\d+)>0,B\d+\*\$D\$2,0\) \|/g, '=IF($1>0,$1*$D$2,0) | =IF($1>5,1,2)');
    const cells = found(both.replace('=IF(B2>5,1,2) 1.02', '1.02'), { D2: '1.02', C5: '0', D5: '7' });
    expect(inShort(cells)).toEqual(['C5 formulaHardcoded warning', 'D5 formulaHardcoded warning']);
  });
});

describe('typed numbers beside each other that are right', () => {
  it('are one thing to know of, named where they are', () => {
    const rows = [2, 3, 4, 5, 6, 7].map((row) => `Rad ${row} | 1 | 2 | =B${row}+C${row} | =B${row}-C${row}`);
    const [finding, ...others] = found(`\nPost | A | B | Summa | Skillnad\n${rows.join('\n')}\n`, {
      D4: '3',
      E4: '-1',
    });
    expect(others).toEqual([]);
    expect(finding?.message).toContain('(här skulle det vara =B4+C4)');
    expect(finding?.message).toContain('Detsamma gäller ett tal intill.');
  });
});

describe('a single formula', () => {
  it('is reported where it leads to a deleted cell', () => {
    const sheet = sheetOf('\nPost | Belopp\nLöner | 100\nSumma | =B2+#REF!\n');
    expect(inShort(auditSheets([sheet]))).toEqual(['B3 formulaBlank error']);
  });

  it('is reported where two minus signs stand together', () => {
    expect(inShort(found('\nPost | Belopp\nLöner | 100\nAvgift | 5\nNetto | =B2--B3\n'))).toEqual([
      'B4 formulaInconsistent warning',
    ]);
  });

  it('may begin with two', () => {
    expect(found('\nPost | Belopp\nLöner | 100\nAvgift | 5\nNetto | =--B2\n')).toEqual([]);
  });
});
