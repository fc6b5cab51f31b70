import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import { isPersonalNumber } from '../../../src/core/privacy/personal-digits';
import {
  headsPersonalNumbers,
  personalNumbersIn,
  replacePersonalNumbers,
} from '../../../src/core/privacy/personal-number';
import { mistyped, numberOf, SPELLINGS, SURROUNDINGS } from '../../samples/persons/numbers';

const NUMBER = numberOf(1881, 2, 3);
const COORDINATION = numberOf(1883, 5, 61);
const without = (text: string, isHeaded = false) => replacePersonalNumbers(text, () => 'X', isHeaded);
const hyphened = (digits: string) => `${digits.slice(0, 6)}-${digits.slice(6)}`;

describe('ten digits', () => {
  it('are a person’s with a date and a check digit', () => {
    expect(isPersonalNumber(NUMBER)).toBe(true);
    expect(isPersonalNumber(COORDINATION)).toBe(true);
    expect(isPersonalNumber(mistyped(NUMBER))).toBe(false);
    expect(isPersonalNumber(numberOf(1881, 13, 3))).toBe(false);
    expect(isPersonalNumber(numberOf(1881, 2, 30))).toBe(false);
  });
});

describe('a number of a person', () => {
  it.each(SPELLINGS)('is found with %s', (_, spelled) => {
    const text = `Om ${spelled(NUMBER)}, Anna`;
    expect(without(text)).toBe('Om X, Anna');
    expect(personalNumbersIn(`Om ${spelled(COORDINATION)}`)).toEqual([COORDINATION]);
  });

  it('is spelled in more than a hundred ways here, each of two kinds of number', () => {
    expect(new Set(SPELLINGS.flatMap(([, spelled]) => [spelled(NUMBER), spelled(COORDINATION)])).size).toBeGreaterThan(
      200,
    );
  });

  it('is found in any spelling, whatever is beside it, and all else stays', () => {
    const born = fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(
        fc.tuple(born, fc.constantFrom(...SPELLINGS), fc.constantFrom(...SURROUNDINGS)),
        ([[year, month, day], [, spelled], around]) => {
          const number = numberOf(1800 + year, month, day);
          expect(without(around.replace('#', spelled(number)))).toBe(around.replace('#', 'X'));
        },
      ),
      { numRuns: runs({ few: 500, all: 2000 }) },
    );
  });

  it('is found for every person in a text', () => {
    const other = numberOf(1882, 11, 30);
    expect(without(`${hyphened(NUMBER)},${hyphened(other)} ${NUMBER}/18${other}`)).toBe('X,X X/X');
    expect(without(`12 ${hyphened(NUMBER)}`)).toBe('12 X');
  });

  it.each([
    ['T-number', '18810203-T123'],
    ['T-number of two digits of the year', '810203-T123'],
    ['T-number without a hyphen', '18810203T123'],
    ['reserve number', '18810203-R124'],
    ['number of two letters', '810203-TF12'],
  ])('is found as a temporary one: a %s', (_, written) => {
    expect(without(`Anna ${written}, ny`)).toBe('Anna X, ny');
  });

  it('is found with a wrong check digit where the text or the heading says what it is', () => {
    const wrong = hyphened(mistyped(NUMBER));
    expect(without(`Konsult ${wrong}`)).toBe(`Konsult ${wrong}`);
    for (const word of [
      'Personnummer: ',
      'pnr ',
      'Pnr.',
      'Pers.nr ',
      'person\u00adnummer ',
      'Födelsenummer ',
      'Samordningsnr: ',
    ])
      expect(without(`${word}${wrong}`)).toBe(`${word}X`);
    expect(without(wrong, true)).toBe('X');
    expect(without(mistyped(NUMBER), true)).toBe('X');
    expect(without('19810203-K12B', true)).toBe('X');
    expect(without('991881020312', true)).toBe('X');
    expect(without(`${mistyped(NUMBER).slice(0, 6)},${mistyped(NUMBER).slice(6)}`, true)).toBe('X');
  });

  it.each([
    'Personnummer',
    'Pnr',
    'P-nr',
    'Pers.nr',
    'person-\nnummer',
    'Person nr',
    'Födelsenummer',
    'Samordningsnummer',
    'Person\u00adnummer',
    'PERSONNR',
    'Reservnummer',
    'T-nummer',
  ])('has a heading in %s', (heading) => {
    expect(headsPersonalNumbers(heading)).toBe(true);
  });

  it.each(['Person', 'Personal', 'Postnr', 'Kontonummer', 'Nummer', 'Upprättad', 'Antal personer', 'Rad nr'])(
    'has no heading in %s',
    (heading) => {
      expect(headsPersonalNumbers(heading)).toBe(false);
    },
  );
});

describe('what is no number of a person', () => {
  // Digits with a date and a right check digit, so that nothing but what is beside them tells.
  it.each([
    ['an amount with a unit', `${NUMBER} kr`],
    ['an amount with decimals', `${NUMBER},50`],
    ['decimals of an amount', `0,${NUMBER}`],
    ['decimals after a full stop', `0.${NUMBER}`],
    ['a negative amount', `-${NUMBER}`],
    ['an amount after its unit', `SEK ${NUMBER}`],
    ['an amount in tkr', `Totalt ${NUMBER} tkr`],
    ['a percentage', `${NUMBER} %`],
    ['a longer number', `${NUMBER}7`],
    ['an earlier digit', `9${NUMBER}`],
    ['an account', `Konto ${NUMBER}`],
    ['a telephone', `Tel. ${NUMBER}`],
    ['a mobile telephone', `Mobilnr: ${NUMBER}`],
    ['an invoice', `Fakturanr ${NUMBER}`],
    ['a reference to pay by', `OCR ${NUMBER}`],
  ])('%s stays', (_, text) => {
    expect(without(text)).toBe(text);
  });

  it.each([
    ...[
      '2 024 011 500 kr',
      '1 850 203 123',
      '8.502.031.233',
      '212000-0142',
      '16212000-0142',
      '802001-5973',
      '5560-1234',
    ],
    ...['070-123 45 67', '08-12 34 56 78', '+46 70 123 45 67', '0701-234567', '+46701234567', 'tel 08-121 312 34'],
    ...[
      '2024-01-01',
      '2024-01-01--2024-12-31',
      '2024-01-01 – 2024-12-31',
      '20240101-20241231',
      '2024-01-01 2024-12-31',
    ],
    ...['2021-2022', '2021 2022 2023 2024', '2024-03-12 14:30:05', '240101-241231', '01.02.2024', '1/2-2024'],
    ...[
      'SE35 5000 0000 0549 1000 0003',
      '1985 0203 1233 4444',
      'Projekt 2024-0012',
      'P2024-0312-A',
      'Dnr 2024/0312-17',
    ],
    ...[
      '5050-1055',
      'BG 123-4567',
      '8327-9, 123 456 789-1',
      'Konto 4010 4020 4030',
      'kl. 10-11 12 13',
      'ISBN 978-91-7000-150-1',
    ],
    ...['3041,3042,3043', '4 500 000 och 1 200 000', 'Rad 10 11 12', '12 500,50', 'v. 10-12 2024', 'Tertial 1-2 2024'],
  ])('%s stays', (text) => {
    expect(without(text)).toBe(text);
  });

  it('is any amount as Swedes and spreadsheets write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom(' ', '\u00a0', '.', ','),
        (amount, sign) => {
          const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, sign);
          expect(without(grouped.includes(sign) ? grouped : '')).toBe(grouped.includes(sign) ? grouped : '');
          expect(without(`${amount} kr`)).toBe(`${amount} kr`);
        },
      ),
      { numRuns: runs({ few: 500, all: 2000 }) },
    );
  });

  it('is any number of an organisation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (rest) => {
        const digits = String(rest).padStart(7, '0');
        const text = `${digits[0]!}6${2 + (rest % 7)}${digits.slice(1, 4)}-${digits.slice(3)}`;
        expect(without(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps long cells quick', () => {
    const before = performance.now();
    for (const sign of ['1', ' ', '1 ', '-', '8502031233', '\u200b', 'personnummer '])
      without(sign.repeat(Math.ceil(32_000 / sign.length)).slice(0, 32_000), true);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
