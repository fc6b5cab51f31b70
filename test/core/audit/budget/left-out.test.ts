import { describe, expect, it } from '@jest/globals';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023
Kostnader
Lokaler         | 100         | 110         | 120
Personal        | 1500        | 1600        | 1700
Insatser        | 2300        | 2500        | 2600
Summa kostnader | 3900        | 4210        | 4420
`;
const WITHOUT_LOKALER = { B6: '3800', C6: '4100', D6: '4300' };

describe('a line that its total leaves out', () => {
  it('is not found where the total takes in every line', () => {
    expect(audited(draw(COSTS))).toEqual([]);
  });

  it('is a warning at its label if the total takes it in in no column', () => {
    expect(audited(draw(COSTS, WITHOUT_LOKALER))).toEqual([
      {
        at: 'A3',
        rule: 'leftOut',
        severity: 'warning',
        published: null,
        expected: null,
        difference: null,
        parts: [],
        causedBy: null,
        message: 'Raden ingår inte i ”Summa kostnader” på rad 6; kontrollera att summan omfattar alla sina rader.',
      },
    ]);
  });

  it('is an error of the total where only one column leaves it out', () => {
    expect(audited(draw(COSTS, { B6: '3800' }))).toMatchObject([
      { at: 'B6', rule: 'sum', published: 3800, expected: 3900, difference: -100 },
    ]);
  });

  it('is nothing to tell if it has no amounts', () => {
    const zeros = COSTS.replace('Kostnader\n', 'Kostnader\nPorto | 0 | 0 | 0\n');
    const total = { B7: '3800', C7: '4100', D7: '4300' };
    expect(inShort(audited(draw(zeros, total)))).toEqual(['A4 leftOut']);
  });

  it.each([
    'Övriga intäkter',
    'Lönebidrag från Arbetsförmedlingen',
    'Anställningsstöd',
    'Försäkringskassan, extra tilldelning',
    'Region Fjäll',
    'Försäkringskassan',
    'Lillby kommun',
  ])('is told of income too: %s', (label) => {
    const income = `
Belopp i tkr      | Budget 2021 | Budget 2022
Intäkter
${label}          | 50          | 60
FK                | 2000        | 2200
Region Sjö        | 1000        | 1100
Storby kommun     | 1000        | 1100
Summa intäkter    | 4000        | 4400
`;
    const left = audited(draw(income)).filter(({ rule }) => rule === 'leftOut');
    expect(inShort(left)).toEqual(['A3 leftOut']);
  });

  it('is taken in through a subtotal and its varav rows', () => {
    const subtotals = `
Belopp i tkr    | Budget 2021 | Budget 2022
Kostnader
Kansli
Personal        | 900         | 950
varav löner     | 700         | 750
Lokaler         | 100         | 110
Summa kansli    | 1000        | 1060
Insatser
Ungdomsteamet   | 600         | 650
Arena           | 400         | 500
Summa insatser  | 1000        | 1150
Summa kostnader | 2000        | 2210
`;
    expect(audited(draw(subtotals))).toEqual([]);
  });
});
