import type { Dice } from '../../samples/budgets/dice';
import { numberOf, SPELLINGS, SURROUNDINGS } from '../../samples/persons/numbers';

/** Numbers as attributes and values have them, where a number is meant. */
export const ODD_NUMBERS = [
  ...['-1', '0', '1', '2', '7', '0.5', '1e9', '1e308', '1E400', '-1e-400', 'NaN', 'INF', '', ' ', '0x10', '1,5', '٣'],
  ...['4294967296', '2147483647', '65534', '1048577', '16385', '99999999999999999999', '-0', '+1', '1_000', '½'],
  ...['true', 'XFD1048576', 'A0', 'rId1', 'none', '__proto__', 'å', '&#0;', '&amp;', '&#x10FFFF;', '&unknown;', '<'],
];

const ODD_CELL_NUMBERS = [
  ...['0', '-0', '1', '-1', '0.1', '0.30000000000000004', '1850.000000000045', '3000.0000000001', '1e15', '1e16'],
  ...[
    '123456789012345678',
    '9.99999999999999e307',
    '1e-300',
    '-1e20',
    '2024',
    '45292',
    '60',
    '-45292',
    '0.615',
    '61.5',
  ],
];

export const ODD_REFERENCES = [
  ...['A1', 'a1', 'XFD1048576', 'XFE1', 'A1048577', 'A0', '1A', 'A', '5', 'AAAA5', '$B$2', 'B2:B3', 'R1C1', '', 'Z500'],
  ...['NN40', 'B100000', 'Å1', 'A-1', 'A1 ', 'A01', 'A99999999999999999999'],
];

export const ODD_RANGES = [
  ...[
    'A1:B2',
    'B2:A1',
    'A1:XFD1048576',
    'A1',
    'A1:A1',
    'B2:C3',
    'C3:D4',
    'A:A',
    '1:1',
    'A1:B2 C3',
    'A0:B1',
    '',
    '#REF!',
  ],
  ...['A1:C99', 'B1:B1048576', 'A2:XFD2', 'Z1:A9'],
];

const DEEP = (depth: number, start: string, end: string) => `${start.repeat(depth)}1${end.repeat(depth)}`;

export const ODD_FORMULAS = [
  ...[
    'A1',
    'B2+B3',
    'SUM(B2:B5)',
    'SUM(A:XFD)',
    'SUM(1:1048576)',
    '0^-1',
    '(-1)^0.5',
    '10^400',
    '9^9^9^9',
    '1/0',
    '""',
  ],
  ...[
    '-(-(-1))',
    'INT(10^400)',
    'ROUND(1.5,-1E+308)',
    'ROUND(2.5,400)',
    '1E+9999999999',
    'MOD(1,0)',
    '1%%%',
    '--1',
    '=',
  ],
  ...[
    'OKÄND(1)',
    '_xlfn.LET(_xlpm.x,1,_xlpm.x)',
    'LAMBDA(x,x)(1)',
    "'[1]Blad'!A1",
    "'Saknas'!A1",
    'Saknas!B2',
    'Tabell1[Kol]',
  ],
  ...[
    'INDIRECT("A1")',
    'OFFSET(A1,0,0,1000000,1000)',
    'HYPERLINK("http://a","b")',
    "cmd|' /C calc'!A0",
    'SUM(',
    ')',
    '1+',
  ],
  ...['IF(TRUE,1', '{1,2;3,4}', '"a', "'a", '#REF!', 'SUM(#REF!)', 'A1:A2:A3', 'A1 A2', '@A1', 'A1#', 'SUMMA(A1:A3)'],
  ...['SUMIFS(B2:B9,A2:A9,"a*")', 'INDEX(A1:B2,99,99)', 'MATCH(1,A1:A9,2)', 'RANK(1,A1:A3)', 'VLOOKUP(1,A1:B9,3,0)'],
  ...[
    DEEP(300, '(', ')'),
    DEEP(3000, '-(', ')'),
    DEEP(100, 'IF(TRUE,', ')'),
    '1+'.repeat(5000) + '1',
    'SUM(A1,'.repeat(500),
  ],
  ...['REPT("a",1E9)', 'A1&A1&A1&A1', '1&2=12', '10^308*10', 'DATE(2024,13,45)', 'TEXT(1,"0,0")', 'ROUND(,)', 'NA()'],
];

/** What labels, headings and titles of every kind of document say, and some that belong to none. */
const LABELS = [
  ...[
    'Summa',
    'Summa intäkter',
    'Summa kostnader',
    'Totalt',
    'Årets resultat',
    'Resultat',
    'Intäkter',
    'Kostnader',
    'S:a',
  ],
  ...[
    'Ingående eget kapital',
    'Utgående eget kapital',
    'Budget 2024',
    'Utfall 2024',
    'Prognos 2024',
    'Budget 2024-2026, tkr',
  ],
  ...[
    'kr',
    'tkr',
    'mkr',
    '%',
    'Andel',
    'Å kommun, 61,50 % av arb-bef.',
    'Regionen',
    'Försäkringskassan',
    'Staten',
    'varav',
  ],
  ...[
    'Kvinnor',
    'Män',
    'Antal deltagare',
    'varav nya',
    'Totalt antal avslutade',
    'Tertial 2 2024',
    'T1-T2 2024',
    'Kön',
    'Man',
  ],
  ...[
    'Startdatum',
    'Slutdatum',
    'Avslutsanledning',
    'Insats',
    'Kommun',
    'Målområde 1: Nytta',
    'Indexpoäng',
    'Målvärde',
    '1.',
  ],
  ...[
    'Invånare',
    'Personnummer',
    'Namn',
    'Orsak till justeringen',
    'Metod',
    '#request',
    'Kommentar',
    'Tertial Prognos',
    'Not 3',
  ],
];

const ODD_TEXTS = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '=1+1',
    '@SUM(A1)',
    '+1',
    '-',
    '..',
    '—',
    '(1 000)',
    '-1 000',
    '1.000,50',
    '1,000.50',
    '12 3 4',
  ],
  ...[
    '\u202e0001 avsmmuS',
    '\u200bSumma\u200b',
    '\u200f1\u00a0000',
    '１２３',
    '٣٤٥',
    'S\u0301umma',
    '\ud83d\udcb0',
    '\ufeff500',
    '1\u00ad000',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '_x000D_',
    '_x0041_',
    'SUMMA '.repeat(50),
    '#DIV/0!',
    '#SAKNAS!',
    'TRUE',
    '2024-02-30',
  ],
  ...[
    '31/12/2024',
    '2024',
    '1 000 tkr',
    '12,5 %',
    '1e5',
    '∞',
    'ca 500',
    '500*',
    '500 (not 3)',
    '5 00',
    "'500",
    '1,2,3',
    '0,1,',
  ],
];

const LONG_PARTS = [' ', '1', ',', '1 ', 'A1-', '- ', '.', 'Summa ', '(', '%', '\u200b', 'å', '8502'];

const longText = (dice: Dice) =>
  dice
    .oneOf(LONG_PARTS)
    .repeat(dice.oneOf([100, 5_000, 8_000]))
    .slice(0, 32_767);

/** The number of a person, whom nobody is; what is to be seen in no output. */
export function personalNumber(dice: Dice): string {
  return numberOf(1800 + dice.whole(1, 99), dice.whole(1, 12), dice.whole(1, 28));
}

/** A text with the number in it, in any spelling. */
export function withNumber(number: string, dice: Dice): string {
  const [, spelled] = dice.oneOf(SPELLINGS);
  return dice.oneOf(SURROUNDINGS).replace('#', spelled(number));
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\t', '&#9;');

/** A text as someone might type it, or nobody. */
export function oddText(dice: Dice): string {
  if (dice.chance(0.5)) return dice.oneOf(LABELS);
  return dice.chance(0.1) ? longText(dice) : dice.oneOf(ODD_TEXTS);
}

export const oddCellNumber = (dice: Dice) => dice.oneOf(ODD_CELL_NUMBERS);
