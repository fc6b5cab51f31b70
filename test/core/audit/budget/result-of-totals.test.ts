import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const BUDGET = `
Belopp i tkr      | Budget 2021 | Budget 2022
Intäkter
Försäkringskassan | 2000        | 2200
Region Sjö        | 1000        | 1100
Storby kommun     | 1000        | 1100
Summa intäkter    | 4000        | 4400
Kostnader
Personal          | 1500        | 1600
Insatser          | 2300        | 2500
Summa kostnader   | 3800        | 4100
Årets resultat    | 200         | 300
`;

describe('the result', () => {
  it('has no findings where it is income less costs', () => {
    expect(audited(draw(BUDGET))).toEqual([]);
  });

  it('is reported if it is one tkr off its sums', () => {
    expect(audited(draw(BUDGET, { B11: '201' }))).toEqual([
      {
        at: 'B11',
        rule: 'result',
        severity: 'error',
        published: 201,
        expected: 200,
        difference: 1,
        parts: ['1 B6', '-1 B10'],
        causedBy: null,
        message: '201 tkr i cellen, 200 tkr enligt intäkter minus kostnader. Resultatet stämmer i 1 av 2 kolumner.',
      },
    ]);
  });

  it('is reported in the last column too, and if its sign is turned', () => {
    expect(audited(draw(BUDGET, { C11: '-300' }))).toMatchObject([
      { at: 'C11', published: -300, expected: 300, difference: -600 },
    ]);
  });

  it('adds costs that are printed as negative amounts', () => {
    const negative = { B8: '-1500', C8: '-1600', B9: '-2300', C9: '-2500', B10: '-3800', C10: '-4100' };
    expect(audited(draw(BUDGET, negative))).toEqual([]);
    expect(audited(draw(BUDGET, { ...negative, B11: '199' }))).toMatchObject([
      { at: 'B11', expected: 200, parts: ['1 B6', '1 B10'] },
    ]);
  });

  it('may be rounded half up from totals with decimals', () => {
    const decimals = { B9: '2299.5', B10: '3799.5' };
    expect(audited(draw(BUDGET, { ...decimals, B11: '201' }))).toEqual([]);
    expect(inShort(audited(draw(BUDGET, { ...decimals, B11: '200' })))).toEqual(['B11 result']);
  });

  it('is reported for a year out of balance beside one whose income and costs are equal', () => {
    const totals = `
Belopp i tkr    | Budget 2021 | Budget 2022
Summa intäkter  | 4000        | 4400
Summa kostnader | 4000        | 4100
Årets resultat  | 0           | 301
`;
    expect(inShort(audited(draw(totals)))).toEqual(['C4 result']);
  });

  it('follows from a total that is wrong, and names it as its cause', () => {
    expect(audited(draw(BUDGET, { B10: '3801' }))).toMatchObject([
      { at: 'B10', rule: 'sum', expected: 3800, causedBy: null },
      {
        at: 'B11',
        rule: 'result',
        published: 200,
        expected: null,
        causedBy: 'B10',
        message: 'Följer av felet i B10: stämmer när den cellen är rättad.',
      },
    ]);
  });
});

describe('the result after financial items', () => {
  const FINANCIAL = `
Belopp i tkr                     | Budget 2021 | Budget 2022
Summa intäkter                   | 4000        | 4400
Summa kostnader                  | 3800        | 4100
Resultat före finansiella poster | 200         | 300
Finansiella intäkter             | 12          | 15
Finansiella kostnader            | 2           | 3
Årets resultat                   | 210         | 312
`;

  it('builds on the result before them', () => {
    expect(audited(draw(FINANCIAL))).toEqual([]);
    expect(audited(draw(FINANCIAL, { C7: '318' }))).toMatchObject([
      { at: 'C7', rule: 'result', expected: 312, parts: ['1 C4', '1 C5', '-1 C6'] },
    ]);
  });

  it('follows from the result before them if that is wrong', () => {
    expect(inShort(audited(draw(FINANCIAL, { B4: '201' })))).toEqual(['B4 result', 'B7 result <- B4']);
  });
});

describe('the result of any totals', () => {
  it('is found whatever it deviates by', () => {
    const amounts = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1000, max: 9999 })));
    const deviation = fc.integer({ min: -5000, max: 5000 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(amounts, deviation, ([income = 0, cost = 0, laterIncome = 0, laterCost = 0], by) => {
        const sheet = `
Belopp i tkr    | Budget 2021 | Budget 2022
Summa intäkter  | ${income} | ${laterIncome}
Summa kostnader | ${cost} | ${laterCost}
Årets resultat  | ${income - cost + by} | ${laterIncome - laterCost}
`;
        const found = audited(draw(sheet));
        // Two digits swapped, or a sign turned, in one of its parts explains as well what the result deviates by.
        const [at, differs] = [found[0]?.at, Math.abs(found[0]?.difference ?? 0)];
        const mayBeAPart = by % 9 === 0 || by % 2 === 0;
        expect(found).toMatchObject([{ rule: 'result' }]);
        expect([differs, mayBeAPart ? ['B2', 'B3', 'B4'].includes(at!) : at === 'B4']).toEqual([Math.abs(by), true]);
      }),
    );
  });
});
