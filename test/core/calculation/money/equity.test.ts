import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { draw } from '../../audit/sheet-picture';
import { computed, plainEquity } from '../computed';

const CHAIN = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023
Summa intäkter        | 4000        | 4400        | 4800
Summa kostnader       | 3800        | 4700        | 4750
Årets resultat        | 200         | -300        | 50
Ingående eget kapital | 500         | 700         | 400
Utgående eget kapital | 700         | 400         | 450
`;
const chainOf = (picture: string, changes: Record<string, string> = {}) =>
  computed([draw(picture, changes)]).equity.map(plainEquity);

describe('equity through the years', () => {
  it('opens with what the year before closed with', () => {
    expect(chainOf(CHAIN)).toEqual([
      { year: 2021, basis: 'budget', opening: 500, result: 200, closing: 700, from: 'B5' },
      { year: 2022, basis: 'budget', opening: 700, result: -300, closing: 400, from: 0 },
      { year: 2023, basis: 'budget', opening: 400, result: 50, closing: 450, from: 1 },
    ]);
  });

  it('is carried from what was computed, not from a wrong figure that is published', () => {
    const [, , last] = chainOf(CHAIN, { B4: '210', B6: '720', C5: '720', C6: '420', D5: '420' });
    expect(last).toMatchObject({ opening: 400, closing: 450 });
  });

  it('keeps the published result and closing beside the computed', () => {
    const [first] = computed([draw(CHAIN, { B4: '201', B6: '701' })]).equity;
    expect([first!.publishedResult, first!.publishedClosing].map((figure) => figure?.amount.toNumber())).toEqual([
      201, 701,
    ]);
  });

  it('starts anew from its own opening after a year that is missing', () => {
    expect(chainOf(CHAIN.replace('2023', '2024'), { D5: '999' })[2]).toMatchObject({ opening: 999, from: 'D5' });
  });

  it('follows the years, in whatever order the columns are', () => {
    const turned = `
Belopp i tkr          | Budget 2022 | Budget 2021
Summa intäkter        | 4400        | 4000
Summa kostnader       | 4700        | 3800
Ingående eget kapital | 700         | 500
`;
    expect(chainOf(turned)).toMatchObject([
      { year: 2021, closing: 700, from: 'C4' },
      { year: 2022, opening: 700, closing: 400, from: 0 },
    ]);
  });

  it('needs no opening but the first', () => {
    expect(chainOf(CHAIN, { C5: '', D5: '' })).toEqual(chainOf(CHAIN));
  });

  it('takes the published result where a total is missing', () => {
    expect(chainOf(CHAIN, { C3: '' })[1]).toMatchObject({ result: -300, closing: 400 });
  });

  it('takes the published closing where no opening is known', () => {
    expect(chainOf(CHAIN, { B5: '' })[0]).toEqual({
      ...{ year: 2021, basis: 'budget', opening: null, result: 200, closing: 700, from: null },
    });
  });

  it('adds costs that are printed as negative amounts', () => {
    const negative = { B3: '-3800', C3: '-4700', D3: '-4750' };
    expect(chainOf(CHAIN, negative)).toEqual(chainOf(CHAIN));
    expect(computed([draw(CHAIN, negative)]).equity[0]).toMatchObject({ costSign: -1 });
  });

  it('adds costs that are printed negative where no printed result says how they are signed', () => {
    const costs = (sign: number) => `
Belopp i tkr          | Budget 2021
Försäkringskassan     | 4000
Summa intäkter        | 4000
Lokaler               | ${sign * 3800}
Summa kostnader       | ${sign * 3800}
Ingående eget kapital | 500
`;
    for (const sign of [1, -1]) {
      expect(chainOf(costs(sign))).toMatchObject([{ result: 200, closing: 700 }]);
      expect(computed([draw(costs(sign))]).equity[0]).toMatchObject({ costSign: sign });
    }
  });

  it('counts financial items into the result', () => {
    const financial = `
Belopp i tkr                     | Budget 2021 | Budget 2022
Summa intäkter                   | 4000        | 4400
Summa kostnader                  | 3800        | 4100
Resultat före finansiella poster | 200         | 300
Finansiella intäkter             | 12          | 15
Finansiella kostnader            | 2           | 3
Årets resultat                   | 210         | 312
Ingående eget kapital            | 500         | 710
`;
    expect(chainOf(financial)).toMatchObject([
      { result: 210, closing: 710 },
      { result: 312, closing: 1022 },
    ]);
  });

  it('is left out for a year without a result or any equity', () => {
    expect(chainOf(CHAIN, { C3: '', C4: '' }).map(({ year }) => year)).toEqual([2021, 2023]);
    expect(chainOf(CHAIN, { B5: '', B6: '' }).map(({ year }) => year)).toEqual([2022, 2023]);
  });
});

describe('equity on several bases', () => {
  const BASES = `
Belopp i tkr          | Budget 2021 | Utfall 2021 | Budget 2022
Summa intäkter        | 4000        | 4000        | 4400
Summa kostnader       | 3800        | 3850        | 4700
Ingående eget kapital | 500         | 510         | 700
`;

  it('is carried on its own basis only', () => {
    expect(chainOf(BASES)).toMatchObject([
      { basis: 'budget', closing: 700 },
      { basis: 'outturn', closing: 660 },
      { basis: 'budget', year: 2022, opening: 700, from: 0 },
    ]);
  });

  it('opens as printed where its own basis has no year before', () => {
    expect(chainOf(BASES, { B1: 'Prognos 2021' })[2]).toMatchObject({ opening: 700, from: 'D4' });
  });

  it('is carried from another basis only where nothing is printed', () => {
    expect(chainOf(BASES, { B1: 'Prognos 2021', D4: '' })[2]).toMatchObject({ opening: 660, closing: 360, from: 1 });
  });
});

describe('equity in several tables', () => {
  it('is carried within a table, not from one sheet to another', () => {
    const later = CHAIN.replace('2021', '2024').replace('2022', '2025').replace('2023', '2026');
    const chain = computed([draw(CHAIN), draw(later, {}, 'Flerårsbudget')]).equity.map(plainEquity);
    expect(chain.map(({ year, from }) => [year, from])).toEqual([
      [2021, 'B5'],
      [2022, 0],
      [2023, 1],
      [2024, 'B5'],
      [2025, 3],
      [2026, 4],
    ]);
  });

  it('is not carried between two tables of one sheet', () => {
    const below = `${CHAIN}\n\n${CHAIN.replace('2021', '2024').replace('2022', '2025').replace('2023', '2026').trim()}\n`;
    expect(chainOf(below).map(({ year, from }) => [year, from])[3]).toEqual([2024, 'B13']);
  });
});

describe('equity through any years', () => {
  it('closes with its first opening and all results', () => {
    const amounts = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1000, max: 9999 })));
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 9000 }), amounts, amounts, (start, income, cost) => {
        const sheet = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023
Summa intäkter        | ${income.join('|')}
Summa kostnader       | ${cost.join('|')}
Ingående eget kapital | ${start}
`;
        const results = income.reduce((sum, amount, at) => sum + amount - cost[at]!, 0);
        expect(chainOf(sheet).at(-1)).toMatchObject({ year: 2023, closing: start + results });
      }),
      { numRuns: 50 },
    );
  });
});
