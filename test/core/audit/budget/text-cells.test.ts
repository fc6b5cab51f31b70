import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Kommentar
Kostnader
Personal        | 1500        | 1600        |
Insatser        | 2300        | 2500        |
Summa kostnader | 3800        | 4100        |
`;

describe('text where an amount belongs', () => {
  it('is not found in a table of numbers', () => {
    expect(audited(draw(COSTS))).toEqual([]);
  });

  it('is an error with what stands there, and its total is not blamed', () => {
    expect(audited(draw(COSTS, { B3: '"ca 1500"' }))).toEqual([
      {
        at: 'B3',
        rule: 'notANumber',
        severity: 'error',
        published: 'ca 1500',
        expected: null,
        difference: null,
        parts: [],
        causedBy: null,
        message: '”ca 1500” är text där ett belopp ska stå och räknas inte med; skriv beloppet som tal.',
      },
    ]);
  });

  it('is found in the first and the last figure of the table', () => {
    expect(inShort(audited(draw(COSTS, { B3: 'se bilaga', C5: 'ej klart' })))).toEqual([
      'B3 notANumber',
      'C5 notANumber',
    ]);
  });

  it('is one warning where no sum lacks an amount and it states none', () => {
    const notes = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023 | Summa 2021-2023
Kostnader
Personal        | 1500        | 1600        | 1710        | 4810
Insatser        | 2300        | 2500        | 2480        | 7280
Resor           | 40          | juli-       | 61          | 101
Material        | v           | 72          | 65          | 137
Summa kostnader | 3840        | 4172        | 4316        | 12328
`;
    const noted = audited(draw(notes));
    expect(inShort(noted)).toEqual(['C5 notANumber']);
    expect(noted[0]).toMatchObject({
      severity: 'warning',
      message:
        '”juli-” är text bland beloppen och räknas inte med. Ingen summa visar att ett belopp fattas; se efter om ett ska stå där. Detsamma gäller B6.',
    });
  });

  it('is an error where it states an amount, though the sum comes out without it', () => {
    expect(audited(draw(COSTS, { C3: '"ca 400"', C5: '2500' }))).toMatchObject([{ at: 'C3', severity: 'error' }]);
  });

  it('is no error outside the columns of amounts, nor in a heading row', () => {
    expect(audited(draw(COSTS, { D3: 'Enligt beslut 12 maj', B2: 'preliminärt' }))).toEqual([]);
  });
});

describe('a number that is stored as text', () => {
  it('is reported as information with how it is read', () => {
    expect(audited(draw(COSTS, { C4: '"2 500"' }))).toEqual([
      {
        at: 'C4',
        rule: 'textNumber',
        severity: 'info',
        published: 2500,
        expected: null,
        difference: null,
        parts: [],
        causedBy: null,
        message: 'Talet är lagrat som text (”2 500”) och läses som 2 500 tkr; Excels egna summor räknar inte med det.',
      },
    ]);
  });

  it('is counted in its total as it is read', () => {
    expect(inShort(audited(draw(COSTS, { C4: '"2 501"' })))).toEqual(['C5 sum', 'C4 textNumber']);
  });

  it('is converted to the unit of the table if it names another', () => {
    expect(audited(draw(COSTS, { C4: '"2 500 000 kr"' }))).toMatchObject([{ at: 'C4', published: 2500 }]);
  });

  it('is not said of a dash, which is nothing', () => {
    expect(audited(draw(COSTS, { B3: '"–"', B5: '2300' }))).toEqual([]);
  });

  it('is reported for any whole amount, and breaks no sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (amount) => {
        const text = `"${String(amount).replace(/\B(?=(\d{3})+$)/g, ' ')}"`;
        expect(audited(draw(COSTS, { C3: text, C5: String(amount + 2500) }))).toMatchObject([
          { at: 'C3', rule: 'textNumber', published: amount },
        ]);
      }),
    );
  });
});
