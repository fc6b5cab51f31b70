import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const WITHOUT_TOTAL = `
Belopp i tkr | Budget 2021 | Budget 2022 | Budget 2023
Personal     | 1500        | 1600        | 1700
Insatser     | 2300        | 2500        | 2600
Lokaler      | 100         | 110         | 120
Resor        | 40          | 45          | 50
`;

describe('a blank cell on which no sum depends', () => {
  it('is not found in a full table', () => {
    expect(audited(draw(WITHOUT_TOTAL))).toEqual([]);
  });

  it('is a warning if its row and column have amounts around it', () => {
    expect(audited(draw(WITHOUT_TOTAL, { C3: '' }))).toEqual([
      {
        at: 'C3',
        rule: 'missing',
        severity: 'warning',
        published: null,
        expected: null,
        difference: null,
        parts: [],
        causedBy: null,
        message:
          'Cellen är tom fast raden och kolumnen har belopp runt omkring; fyll i beloppet, eller 0 om det är inget.',
      },
    ]);
  });

  it('is found in the first and the last column', () => {
    expect(inShort(audited(draw(WITHOUT_TOTAL, { B3: '' })))).toEqual(['B3 missing']);
    expect(inShort(audited(draw(WITHOUT_TOTAL, { D4: '' })))).toEqual(['D4 missing']);
  });

  it('is no finding in a row with a single other amount', () => {
    expect(audited(draw(WITHOUT_TOTAL, { C3: '', D3: '' }))).toEqual([]);
    const twoYears = WITHOUT_TOTAL.replaceAll(/\|[^|]*\n/g, '\n');
    expect(audited(draw(twoYears, { C3: '' }))).toEqual([]);
  });

  it('is no finding where the row has zeros beside it', () => {
    expect(audited(draw(WITHOUT_TOTAL, { B3: '0', C3: '' }))).toEqual([]);
  });

  it('is no finding at the edge of the table, where nothing stands above or below', () => {
    expect(audited(draw(WITHOUT_TOTAL, { C2: '' }))).toEqual([]);
    expect(audited(draw(WITHOUT_TOTAL, { C5: '' }))).toEqual([]);
  });

  it('is no finding if a dash says that it is nothing', () => {
    expect(audited(draw(WITHOUT_TOTAL, { C3: '"–"' }))).toEqual([]);
  });
});

describe('a blank cell that a total counts on', () => {
  const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023
Personal        | 1500        | 1600        | 1700
Insatser        | 2300        | 2500        | 2600
Lokaler         | 100         | 110         | 120
Summa kostnader | 3900        | 4210        | 4420
`;

  it('is the cause, with the amount that the total shows to be missing', () => {
    expect(audited(draw(COSTS, { C3: '' }))).toMatchObject([
      {
        at: 'C3',
        rule: 'missing',
        severity: 'error',
        published: null,
        expected: 2500,
        difference: null,
        parts: ['1 C5', '-1 C2', '-1 C4'],
        message: 'Cellen är tom; summorna går ihop med 2 500 tkr. ”Summa kostnader” stämmer i 2 av 3 kolumner.',
      },
      { at: 'C5', rule: 'sum', expected: null, causedBy: 'C3' },
    ]);
  });

  it('is nothing where the total holds without it', () => {
    expect(audited(draw(COSTS, { C4: '', C5: '4100' }))).toEqual([]);
  });

  it('is believed within a factor of four of the row’s other amounts, and not beyond', () => {
    const missingLokaler = (total: number) => inShort(audited(draw(COSTS, { B4: '', B5: String(total) })));
    expect(missingLokaler(3800 + 480)).toEqual(['B4 missing', 'B5 sum <- B4']);
    expect(missingLokaler(3800 + 481)).toEqual(['B5 sum']);
    expect(missingLokaler(3800 + 28)).toEqual(['B4 missing', 'B5 sum <- B4']);
    expect(missingLokaler(3800 + 27)).toEqual(['B5 sum']);
  });

  it('is not blamed where two blanks might fill the difference', () => {
    const two = { B3: '', B4: '', B5: '1600', C3: '60', C5: '1770', D3: '70', D5: '1890' };
    expect(inShort(audited(draw(COSTS, two)))).toEqual(['B5 sum']);
  });

  it('is found for any amount near those of its row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 9000 }), (amount) => {
        const told = audited(draw(COSTS, { B3: '', B5: String(1600 + amount) }));
        expect(told[0]).toMatchObject({ at: 'B3', rule: 'missing', expected: amount });
      }),
    );
  });
});
