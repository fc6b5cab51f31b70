import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../src/core/cells/cell';
import { finish } from '../../../src/core/pace/steps';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { guardPersonalNumbers, withoutPersonalNumbers } from '../../../src/core/privacy/guard-personal-numbers';
import { isPersonalNumber, personalNumbersIn } from '../../../src/core/privacy/personal-number';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { sheetOf } from '../../samples/budgets/sheet';

/** Nine digits and the check digit that they give: numbers of nobody, for years long past. */
function numberOf(year: number, month: number, day: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const nine = `${pad(year % 100)}${pad(month)}${pad(day)}${String((year * 7 + day) % 1000).padStart(3, '0')}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

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
  it('is ten digits with a date and a check digit', () => {
    expect(isPersonalNumber(NUMBER)).toBe(true);
    expect(isPersonalNumber(COORDINATION)).toBe(true);
    expect(isPersonalNumber(`${NUMBER.slice(0, 9)}${(Number(NUMBER[9]) + 1) % 10}`)).toBe(false);
    expect(isPersonalNumber(numberOf(1881, 13, 3))).toBe(false);
    expect(isPersonalNumber(numberOf(1881, 2, 30))).toBe(false);
  });

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

  it('tells of each column once, without a number', () => {
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
      { numRuns: 25 },
    );
  });
});
