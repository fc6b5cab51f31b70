import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { audited, inShort } from '../audited';
import { draw } from '../sheet-picture';

const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023
Kostnader
Personal        | 1500        | 1600        | 1700
Insatser        | 2300        | 2500        | 2600
Lokaler         | 100         | 110         | 120
Summa kostnader | 3900        | 4210        | 4420
`;

describe('a total of parts', () => {
  it('has no findings where every column adds up', () => {
    expect(audited(draw(COSTS))).toEqual([]);
  });

  it('is reported with its cell, what it says and what its parts give if it is one tkr off', () => {
    expect(audited(draw(COSTS, { B6: '3901' }))).toEqual([
      {
        at: 'B6',
        rule: 'sum',
        severity: 'error',
        published: 3901,
        expected: 3900,
        difference: 1,
        parts: ['1 B3', '1 B4', '1 B5'],
        causedBy: null,
        message: '3 901 tkr i cellen, 3 900 tkr enligt delarna. Summan stämmer i 2 av 3 kolumner.',
      },
    ]);
  });

  it('is checked in the last column as in the first', () => {
    expect(audited(draw(COSTS, { D6: '4419' }))).toMatchObject([
      { at: 'D6', published: 4419, expected: 4420, difference: -1 },
    ]);
  });

  it('is reported in each column that fails', () => {
    const costs = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023 | Budget 2024
Personal        | 1500        | 1600        | 1700        | 1750
Insatser        | 2300        | 2500        | 2600        | 2800
Summa kostnader | 3801        | 4100        | 4299        | 4550
`;
    expect(inShort(audited(draw(costs)))).toEqual(['B4 sum', 'D4 sum']);
  });

  it('may be rounded half up to whole amounts, and no other way', () => {
    expect(audited(draw(COSTS, { B3: '1500.5', B6: '3901' }))).toEqual([]);
    expect(inShort(audited(draw(COSTS, { B3: '1500.5', B6: '3900' })))).toEqual(['B6 sum']);
    expect(audited(draw(COSTS, { B3: '1500.4', B6: '3900' }))).toEqual([]);
  });

  it('is not taken for rounded where its line prints decimals', () => {
    const decimals = { B3: '1500.5', C3: '1600.2', C6: '4210.2' };
    expect(audited(draw(COSTS, { ...decimals, B6: '3900.5' }))).toEqual([]);
    expect(inShort(audited(draw(COSTS, { ...decimals, B6: '3901' })))).toEqual(['B6 sum']);
  });

  it('does not add its varav rows', () => {
    const costs = `
Belopp i tkr    | Budget 2021 | Budget 2022
Personal        | 1500        | 1600
varav löner     | 1100        | 1200
Insatser        | 2300        | 2500
Summa kostnader | 3800        | 4100
`;
    expect(audited(draw(costs))).toEqual([]);
    expect(inShort(audited(draw(costs, { B5: '4900' })))).toEqual(['B5 sum']);
  });

  it('adds the subtotals, not their parts again', () => {
    const costs = `
Belopp i tkr    | Budget 2021 | Budget 2022
Kansli
Personal        | 900         | 950
Lokaler         | 100         | 110
Summa kansli    | 1000        | 1060
Insatser
Ungdomsteamet   | 600         | 650
Arena           | 400         | 500
Summa insatser  | 1000        | 1150
Summa kostnader | 2000        | 2210
`;
    expect(audited(draw(costs))).toEqual([]);
    expect(audited(draw(costs, { C10: '2211' }))).toMatchObject([
      { at: 'C10', expected: 2210, parts: ['1 C5', '1 C9'] },
    ]);
  });

  it('may be what remains of the first line when the others are taken from it', () => {
    const means = `
Belopp i tkr      | Budget 2021 | Budget 2022
Tillgängliga medel | 4000        | 4400
Personal          | 1500        | 1600
Insatser          | 2300        | 2500
Kvar att fördela  | 200         | 300
`;
    expect(audited(draw(means))).toEqual([]);
    expect(audited(draw(means, { C5: '301' }))).toMatchObject([
      { at: 'C5', rule: 'sum', expected: 300, parts: ['1 C2', '-1 C3', '-1 C4'] },
    ]);
  });
});

const amount = fc.integer({ min: 100, max: 9999 });
const COLUMNS = ['B', 'C', 'D'] as const;

/** Lines of random amounts over three years, and their total. */
function costsOf(lines: readonly (readonly number[])[]): string {
  const totals = COLUMNS.map((_, at) => lines.reduce((sum, amounts) => sum + amounts[at]!, 0));
  const rows = lines.map((amounts, index) => [`Insats ${index + 1}`, ...amounts].join('|'));
  return [
    '',
    'Belopp i tkr|Budget 2021|Budget 2022|Budget 2023',
    ...rows,
    ['Summa kostnader', ...totals].join('|'),
    '',
  ].join('\n');
}

describe('the total of any lines', () => {
  const lines = fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 8 });
  const anyDeviation = fc.integer({ min: -5000, max: 5000 }).filter((by) => by !== 0);
  /** A multiple of nine may be two digits swapped in a part, and an even one its sign turned: the part is accused then. */
  const mayBeAPart = (by: number) => by % 9 === 0 || by % 2 === 0;
  const deviation = anyDeviation.filter((by) => !mayBeAPart(by));

  it('is found whatever it deviates by, and in whatever column', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 2 }), deviation, (given, at, by) => {
        const right = given.reduce((sum, amounts) => sum + amounts[at]!, 0);
        const cell = `${COLUMNS[at]!}${given.length + 2}`;
        expect(audited(draw(costsOf(given), { [cell]: String(right + by) }))).toMatchObject([
          { at: cell, rule: 'sum', published: right + by, expected: right, difference: by, causedBy: null },
        ]);
      }),
    );
  });

  it('is found in its column, as itself or as a part that explains it, also where a part may be wrong', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 2 }), anyDeviation, (given, at, by) => {
        const right = given.reduce((sum, amounts) => sum + amounts[at]!, 0);
        const cell = `${COLUMNS[at]!}${given.length + 2}`;
        const found = audited(draw(costsOf(given), { [cell]: String(right + by) }));
        expect(found.filter(({ causedBy }) => causedBy === null)).toMatchObject([{ rule: 'sum' }]);
        expect(found[0]!.at.startsWith(COLUMNS[at]!)).toBe(true);
        expect(Math.abs(found[0]!.difference!)).toBe(Math.abs(by));
      }),
    );
  });

  it('gives the same findings in whatever order its lines stand', () => {
    const shuffled = lines.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDeviation, ([given, moved], by) => {
        const right = given.reduce((sum, [first]) => sum + first, 0);
        const wrong = { [`B${given.length + 2}`]: String(right + by) };
        /** What is said, with each line named by its amounts for its cell: a part that is accused moves with its line. */
        const byLines = (order: readonly (readonly number[])[]) => {
          const named = (text: string) =>
            text.replace(/B(\d+)/gu, (_, row: string) => order[Number(row) - 2]?.join('/') ?? 'the total');
          return audited(draw(costsOf(order), wrong)).map(({ at, parts, causedBy, message, ...told }) => ({
            ...told,
            at: named(at),
            causedBy: causedBy === null ? null : named(causedBy),
            message: named(message).replace(/Insats \d+ /gu, ''),
            parts: parts.map(named).sort(),
          }));
        };
        expect(byLines(moved)).toEqual(byLines(given));
      }),
    );
  });
});

describe('groups with a count and a mean beside their sum', () => {
  const GROUPS = `
Kostnader, kr   | Utfall 2024
Norr
Kansli          | 40911
Lokaler         | 20402
Resor           | 16936
Norr Summa      | 78249
Norr Antal      | 3
Norr Medel      | 26083
Norr Antal      | 3
Söder
Kansli          | 10847
Lokaler         | 24350
Söder Summa     | 35197
Söder Antal     | 2
Söder Medel     | 17598.5
Söder Antal     | 2
Totalsumma      | 113446
`;

  it('are added by their sums alone', () => {
    expect(audited(draw(GROUPS))).toEqual([]);
    expect(audited(draw(GROUPS, { B17: '114446' })).map(({ at }) => at)).toEqual(['B17']);
  });

  it('keep a cost that is called a number where no sum is beside it', () => {
    const costs = GROUPS.replaceAll('Norr Summa', 'Delsumma');
    expect(audited(draw(costs)).length).toBeGreaterThan(0);
  });
});
