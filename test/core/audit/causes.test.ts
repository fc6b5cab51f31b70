import { describe, expect, it } from '@jest/globals';
import { audited, inShort } from './audited';
import { draw } from './sheet-picture';

const BUDGET = `
Belopp i tkr          | Budget 2021 | Budget 2022 | Budget 2023 | Summa 2021-2023
Intäkter
Försäkringskassan     | 2000        | 2200        | 2400        | 6600
Region Sjö            | 1000        | 1100        | 1200        | 3300
Storby kommun         | 1000        | 1100        | 1200        | 3300
Summa intäkter        | 4000        | 4400        | 4800        | 13200
Kostnader
Personal              | 1500        | 1600        | 1700        | 4800
Insatser              | 2300        | 2500        | 2600        | 7400
Summa kostnader       | 3800        | 4100        | 4300        | 12200
Årets resultat        | 200         | 300         | 500         | 1000
Ingående eget kapital | 500         | 700         | 1000        |
Utgående eget kapital | 700         | 1000        | 1500        |
`;
const found = (changes: Record<string, string>) => audited(draw(BUDGET, changes));

describe('one cause of several disagreements', () => {
  it('is nothing in a table that agrees', () => {
    expect(found({})).toEqual([]);
  });

  it('is a part if its own row and its own column both lack the same', () => {
    const told = found({ C8: '1610' });
    expect(inShort(told)).toEqual(['C8 sum', 'C10 sum <- C8', 'E8 rowSum <- C8']);
    expect(told[0]).toMatchObject({
      published: 1610,
      expected: 1600,
      message:
        '1 610 tkr i cellen, men summorna som beloppet ingår i går ihop med 1 600 tkr. ”Summa kostnader” stämmer i 3 av 4 kolumner.',
    });
  });

  it('is a total, followed by all that is computed from it', () => {
    expect(inShort(found({ D10: '4310' }))).toEqual(['D10 sum', 'D11 result <- D10', 'E10 rowSum <- D10']);
  });

  it('is the closing equity, followed by the opening of the next year', () => {
    expect(inShort(found({ B13: '701' }))).toEqual(['B13 carryForward', 'C12 carryForward <- B13']);
  });

  it('is the first opening equity, which no other sum vouches for', () => {
    expect(inShort(found({ B12: '510' }))).toEqual(['B12 carryForward', 'B13 carryForward <- B12']);
  });

  it('gives no consequence a value to type, but its own parts', () => {
    expect(found({ D10: '4310' })).toMatchObject([
      { at: 'D10', published: 4310, expected: 4300 },
      { at: 'D11', published: 500, expected: null, difference: null, parts: ['1 D6', '-1 D10'] },
      { at: 'E10', published: 12200, expected: null, difference: null },
    ]);
  });

  it('is reported as sure, though a sum that happens to hold counts with it', () => {
    const [cause] = found({ D10: '4310', D11: '490', D13: '1490' });
    expect(cause).toMatchObject({
      at: 'D10',
      message: '4 310 tkr i cellen, 4 300 tkr enligt delarna. Summan stämmer i 3 av 4 kolumner.',
    });
  });

  it('is no closing equity that as many openings follow as do not', () => {
    const chain = (opening: number) => `
Belopp i tkr          | Budget 2022
Ingående eget kapital | ${opening}
Årets resultat        | 100
Utgående eget kapital | ${opening + 100}
`;
    const before = chain(300).replace('Budget 2022', 'Utfall 2021');
    const sheets = [390, 390, 400].map((opening, at) => draw(chain(opening), {}, `Förslag ${at + 1}`));
    expect(inShort(audited(draw(before), ...sheets))).toEqual(['B2 carryForward', 'B2 carryForward']);
  });

  it('tells two errors apart that stand in different columns', () => {
    const told = found({ B6: '4010', D13: '1490' });
    expect(inShort(told.filter(({ causedBy }) => causedBy === null))).toEqual(['B6 sum', 'D13 carryForward']);
  });

  it('tells two errors apart that cancel each other in the result', () => {
    const told = found({ B6: '4010', B10: '3810' });
    expect(inShort(told.filter(({ causedBy }) => causedBy === null))).toEqual(['B6 sum', 'B10 sum']);
  });
});

describe('a single disagreement', () => {
  const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022
Summa intäkter  | 4000        | 4400
Kostnader
Personal        | 1500        | 1600
Insatser        | 2300        | 2500
Summa kostnader | 3800        | 4100
Årets resultat  | 200         | 300
`;

  it('is reported at its total, with a warning that a part may be wrong if others count with the total', () => {
    expect(audited(draw(COSTS, { B4: '1501' }))).toMatchObject([
      {
        at: 'B6',
        rule: 'sum',
        message:
          '3 800 tkr i cellen, 3 801 tkr enligt delarna. Andra summor bygger på det tryckta beloppet: kontrollera även delarna. Summan stämmer i 1 av 2 kolumner.',
      },
    ]);
  });

  it('is reported without that warning if nothing else counts with the total', () => {
    expect(audited(draw(COSTS, { B7: '201' }))).toMatchObject([
      {
        at: 'B7',
        message: '201 tkr i cellen, 200 tkr enligt intäkter minus kostnader. Resultatet stämmer i 1 av 2 kolumner.',
      },
    ]);
  });

  it('is reported without that warning if what counts with the total cannot be read', () => {
    expect(audited(draw(COSTS, { B4: '1501', B7: '#REF!' }))).toMatchObject([
      { at: 'B6', message: '3 800 tkr i cellen, 3 801 tkr enligt delarna. Summan stämmer i 1 av 2 kolumner.' },
      { at: 'B7', rule: 'errorValue' },
    ]);
  });

  it('says amounts in the unit of the table, as Swedish text prints them', () => {
    const inMillions = { A1: 'Belopp i mkr', B2: '4.0', B4: '1.5', B5: '2.3', B6: '3.8', B7: '0.205' };
    expect(audited(draw(COSTS, inMillions))[0]).toMatchObject({
      message: '0,205 mkr i cellen, 0,2 mkr enligt intäkter minus kostnader. Resultatet stämmer i 1 av 2 kolumner.',
    });
  });
});
