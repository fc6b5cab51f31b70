import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { runs } from '../../../samples/seeds';
import { audited } from '../audited';
import { draw } from '../sheet-picture';

/** Costs over three years with a sum column that adds the first of them or all. */
function costs(heading: string, added: 2 | 3): string {
  const lines = [
    ['Personal', 1500, 1600, 1700],
    ['Insatser', 2300, 2500, 2600],
    ['Lokaler', 100, 110, 120],
    ['Resor', 40, 45, 50],
  ] as const;
  const rows = lines.map(([label, ...amounts]) =>
    [label, ...amounts, amounts.slice(0, added).reduce((sum, amount) => sum + amount, 0)].join('|'),
  );
  return ['', `Belopp i tkr|Budget 2021|Budget 2022|Budget 2023|${heading}`, ...rows, ''].join('\n');
}

describe('the heading of a sum column', () => {
  it('has no findings where it names the years that are added', () => {
    expect(audited(draw(costs('Summa 2021-2023', 3)))).toEqual([]);
    expect(audited(draw(costs('Summa 2021-2022', 2)))).toEqual([]);
  });

  it('has none where the years are those before the associations were', () => {
    const old = costs('Summa 1987-1989', 3).replace(/Budget 202(\d)/g, (_, digit: string) => `${1986 + Number(digit)}`);
    expect(audited(draw(old))).toEqual([]);
  });

  it('is an error if it names a year more than is added', () => {
    expect(audited(draw(costs('Summa 2021-2023', 2)))).toEqual([
      {
        at: 'E1',
        rule: 'headerYears',
        severity: 'error',
        published: 'Summa 2021-2023',
        expected: null,
        difference: null,
        parts: [],
        causedBy: null,
        message: 'Rubriken ”Summa 2021-2023” anger 2021–2023, men kolumnen lägger ihop 2021–2022.',
      },
    ]);
  });

  it('is an error if it names a year less than is added', () => {
    expect(audited(draw(costs('Summa 2021-2022', 3)))).toMatchObject([
      {
        at: 'E1',
        severity: 'error',
        message: 'Rubriken ”Summa 2021-2022” anger 2021–2022, men kolumnen lägger ihop 2021–2023.',
      },
    ]);
  });

  it('is a warning if it names a single year of those that are added', () => {
    expect(audited(draw(costs('Totalt 2023', 3)))).toMatchObject([
      {
        at: 'E1',
        severity: 'warning',
        message: 'Rubriken ”Totalt 2023” låter som 2023, men kolumnen lägger ihop 2021–2023.',
      },
    ]);
  });

  it('promises all years if it names none, which is only a warning', () => {
    expect(audited(draw(costs('Totalt', 3)))).toEqual([]);
    expect(audited(draw(costs('Totalt', 2)))).toMatchObject([
      {
        at: 'E1',
        severity: 'warning',
        message: 'Rubriken ”Totalt” låter som 2021–2023, men kolumnen lägger ihop 2021–2022.',
      },
    ]);
  });

  it('promises nothing if it names no year and the columns have several bases', () => {
    const mixed = costs('Totalt', 2).replace('Budget 2023', 'Prognos 2023');
    expect(audited(draw(mixed))).toEqual([]);
  });

  it('tells years apart that do not follow each other', () => {
    const lastOut = costs('Summa 2021-2024', 3).replace('Budget 2023', 'Budget 2024');
    expect(audited(draw(lastOut))).toMatchObject([
      { message: 'Rubriken ”Summa 2021-2024” anger 2021–2024, men kolumnen lägger ihop 2021–2022, 2024.' },
    ]);
  });

  it('is found whatever span it names but the right one', () => {
    const span = fc.tuple(fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(span, ([from, length]) => {
        fc.pre(from !== 2021 || length !== 2);
        const told = audited(draw(costs(`Summa ${from}-${from + length}`, 3)));
        expect(told).toMatchObject([{ at: 'E1', rule: 'headerYears', severity: 'error' }]);
      }),
      { numRuns: runs({ few: 20, all: 50 }) },
    );
  });
});
