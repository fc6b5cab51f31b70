import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { CellValue } from '../../../src/core/cells/cell';
import { finish } from '../../../src/core/pace/steps';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { guardPersonalNumbers, withoutPersonalNumbers } from '../../../src/core/privacy/guard-personal-numbers';
import { personalNumbersIn } from '../../../src/core/privacy/personal-number';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { sheetOf } from '../../samples/budgets/sheet';
import { runs } from '../../samples/seeds';
import { mistyped, numberOf, SPELLINGS } from '../../samples/persons/numbers';

const NUMBER = numberOf(1881, 2, 3);
const hyphened = (digits: string, sign = '-') => `${digits.slice(0, 6)}${sign}${digits.slice(6)}`;
const OTHER = numberOf(1882, 11, 30);
const COORDINATION = numberOf(1883, 5, 61);

function guarded(rows: readonly (readonly CellValue[])[], name = 'Blad') {
  return finish(guardPersonalNumbers([sheetOf(name, rows).grid()]));
}

const cell = (rows: readonly (readonly CellValue[])[], row: number, column: number) =>
  guarded(rows).grids[0]!.value(row, column);

describe('a number of a person', () => {
  it.each([
    ['with a hyphen', hyphened(NUMBER)],
    ['with a plus sign', hyphened(NUMBER, '+')],
    ['with the century', `18${NUMBER}`],
    ['with century and hyphen', `18${hyphened(NUMBER)}`],
    ['with a space', hyphened(NUMBER, ' ')],
    ['in a sentence', `Anna (${hyphened(NUMBER)}) började i mars`],
    ['of coordination', hyphened(COORDINATION)],
  ])('is found %s', (_, text) => {
    expect(personalNumbersIn(text)).toHaveLength(1);
    expect(cell([[text]], 0, 0)).not.toContain(text.replace(/\D/g, '').slice(-4));
  });

  it('is not found in longer numbers, amounts or accounts', () => {
    expect(personalNumbersIn(`9${NUMBER}`)).toEqual([]);
    expect(personalNumbersIn(`${NUMBER}7`)).toEqual([]);
    expect(personalNumbersIn('2 024 011 500 kr')).toEqual([]);
  });
});

describe('the guard', () => {
  it('takes a column of digits for persons’ numbers under its heading', () => {
    expect(cell([['Personnummer'], [NUMBER]], 1, 0)).toBe('person 1');
    expect(cell([['Pnr'], [Number(`18${NUMBER}`)]], 1, 0)).toBe('person 1');
  });

  it('takes digits alone for amounts unless most of the column are persons’ numbers', () => {
    expect(cell([['Belopp'], [Number(NUMBER)], [12]], 1, 0)).toBe(Number(NUMBER));
    const column = [NUMBER, OTHER, COORDINATION].map((digits) => [Number(digits)]);
    expect(cell(column, 0, 0)).toBe('person 1');
  });

  it('gives a person the same pseudonym however the number is written, on every sheet', () => {
    const { grids } = finish(
      guardPersonalNumbers([
        sheetOf('A', [['Personnummer'], [hyphened(NUMBER)], [OTHER]]).grid(),
        sheetOf('B', [[`Om 18${NUMBER}`]]).grid(),
      ]),
    );
    expect([grids[0]!.value(1, 0), grids[0]!.value(2, 0), grids[1]!.value(0, 0)]).toEqual([
      ...['person 1', 'person 2', 'Om person 1'],
    ]);
  });

  it('reports each column once, without a number', () => {
    const { findings } = guarded([
      ['Personnummer', 'Namn'],
      [NUMBER, 'A'],
      [OTHER, `B ${hyphened(NUMBER)}`],
    ]);
    expect(findings.map(({ at, severity, message }) => [at.row, at.column, severity, message])).toEqual([
      [
        1,
        0,
        'warning',
        'Kolumn A innehåller 2 personnummer eller samordningsnummer. Tertial varken visar eller skriver dem; ta bort dem innan arbetsboken delas.',
      ],
      [
        2,
        1,
        'warning',
        'Kolumn B innehåller ett personnummer eller samordningsnummer. Tertial varken visar eller skriver dem; ta bort dem innan arbetsboken delas.',
      ],
    ]);
  });

  it('passes on a sheet without any as it is', () => {
    const grid = sheetOf('Blad', [
      ['Budget', 2024],
      ['Personal', 2_024_011_500],
    ]).grid();
    expect(finish(guardPersonalNumbers([grid])).grids[0]).toBe(grid);
  });

  it('reads no sheet whose name is one, and says so without it', () => {
    const { grids, notChecked } = guarded([[1]], hyphened(NUMBER));
    expect(grids).toEqual([]);
    expect(JSON.stringify(notChecked)).not.toContain(NUMBER.slice(6));
    expect(withoutPersonalNumbers(`Blad ${hyphened(NUMBER)}`)).toBe('Blad personnummer');
  });

  it('takes ten digits for a person’s as the label of a line, not as its amount', () => {
    const rows = [
      ['Budget', 2024],
      [NUMBER, 100],
      [Number(OTHER), 200],
      ['Lön', Number(NUMBER)],
      ['Summa', 300],
    ];
    expect(cell(rows, 1, 0)).toBe('person 1');
    expect(cell(rows, 2, 0)).toBe('person 2');
    expect(cell(rows, 3, 1)).toBe(Number(NUMBER));
    expect(cell([['Konto'], ['Löner'], [NUMBER], ['Hyra']], 2, 0)).toBe(NUMBER);
  });

  it('takes mistyped and temporary numbers under a heading, and beside one', () => {
    const wrong = hyphened(mistyped(NUMBER));
    expect(cell([['Personnummer'], [wrong]], 1, 0)).toBe('person 1');
    expect(cell([['Personnummer'], [Number(mistyped(NUMBER))]], 1, 0)).toBe('person 1');
    expect(cell([['Pnr', wrong]], 0, 1)).toBe('person 1');
    expect(cell([['Födelsenummer'], ['18810203-K12B']], 1, 0)).toBe('person 1');
    expect(cell([['Projekt'], [wrong]], 1, 0)).toBe(wrong);
    // A child of 2001 to 2009, kept as a number.
    expect(cell([['Personnummer'], [102031234]], 1, 0)).toBe('person 1');
    expect(
      cell(
        [
          ['Personnummer', 'Belopp'],
          [null, 1250000],
          [1250000, null],
        ],
        2,
        0,
      ),
    ).toBe(1250000);
  });

  it('changes only the texts in formulas', () => {
    const grid = sheetOf('Blad', [[hyphened(NUMBER)]]).grid();
    const formula = `IF(A1="${hyphened(NUMBER)}",${hyphened(NUMBER)},1)`;
    const { grids } = finish(guardPersonalNumbers([{ ...grid, formula: () => formula }]));
    expect(grids[0]!.formula(0, 0)).toBe(`IF(A1="person 1",${hyphened(NUMBER)},1)`);
  });

  it('says where one is typed in a sheet of Tertial’s own, which is left as it is', () => {
    const own = sheetOf('Tertial Prognos', [['Skäl'], [hyphened(NUMBER)]]).grid();
    const { findings } = finish(guardPersonalNumbers([], [own]));
    expect(findings.map(({ at, message }) => [at.sheet, at.row, message])).toEqual([
      ['Tertial Prognos', 1, expect.stringMatching(/^Kolumn A innehåller ett personnummer .+ ta bort dem\.$/)],
    ]);
  });

  it('reads no sheet whose name is one, in any spelling', () => {
    for (const [, spelled] of SPELLINGS) {
      const { grids, notChecked } = guarded([[1]], `Budget ${spelled(NUMBER)}, Anna`);
      expect(grids).toEqual([]);
      expect(notChecked[0]?.sheet).toBe('Budget personnummer, Anna');
    }
  });

  it('lets none through to findings, documents, results or sheets', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1860, max: 1899 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 8 }), (born) => {
        const numbers = born.map(([year, month, day]) => numberOf(year, month, day));
        const rows = numbers.map((number) => [
          hyphened(number),
          'Kvinna',
          `Torget ${hyphened(number)}`,
          45000,
          45100,
          1,
          `arbete 18${number}`,
        ]);
        const headings = [
          'Personnummer',
          'Kön',
          'Insats',
          'Startdatum',
          'Slutdatum',
          'Avslutsanledning',
          'Avslut till',
        ];
        const budget = [
          [`Budget ${hyphened(numbers[0]!)}`, 2024],
          [`Lön 18${numbers[0]!}`, 100],
          ['Summa', 101],
        ];
        const sheets = [sheetOf('Lista', [headings, ...rows]), sheetOf('Budget', budget)].map((paper) => ({
          grid: paper.grid(),
          marker: null,
        }));
        const content = { sheets, names: [], isManual: false };
        const told = recalculate(content, DEFAULT_SETTINGS);
        const all = JSON.stringify([told, planSheets(content, told, DEFAULT_SETTINGS)]);
        for (const number of numbers)
          expect(all.includes(number.slice(6)) && all.includes(hyphened(number))).toBe(false);
        expect(personalNumbersIn(all)).toEqual([]);
      }),
      { numRuns: runs({ few: 5, all: 20 }) },
    );
  });
});
