import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import { formatRange, parseRange } from '../../../src/core/cells/address';
import type { StatedKind } from '../../../src/core/documents/stated-kind';
import { readDocuments } from '../../../src/core/reading/read-documents';
import { areaNow, statedArea, withStatement } from '../../../src/core/reading/stated-areas';
import { sheetOf } from '../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

/** A table in the förbund's own words, 17 with a digit too many, under its title; a table of budget beside an empty row. */
const OWN: Rows = [
  ['Gårdarna 2026 (tkr)'],
  ['', 'Nu', 'Sedan'],
  ['Lillstugan', 12, 20],
  ['Storstugan', 5, 6],
  ['Hela gården', 17, 26],
];
const BUDGET: Rows = [
  ['Budget 2026 (tkr)', 2026],
  ['Personal', 700],
  ['Lokaler', 300],
  ['Summa kostnader', 1_000],
];
const BOTH: Rows = [...OWN, [], ...BUDGET];

const gridOf = (rows: Rows) => sheetOf('Blad', rows).grid();
const marked = (rows: Rows, range: string) => statedArea(gridOf(rows), parseRange(range)!)!;

function readWith(rows: Rows, area: ReturnType<typeof marked>, kind: StatedKind) {
  return readDocuments([gridOf(rows)], null, [{ sheet: 'Blad', area, kind }]);
}
const tablesOf = ({ documents }: ReturnType<typeof readDocuments>) =>
  documents.map(({ kind, range }) => `${kind} ${formatRange(range)}`);

describe('a part of a sheet that the user has marked', () => {
  it('is read as what it is stated to be, with the title above it, and the rest by itself', () => {
    expect(tablesOf(readDocuments([gridOf(BOTH)]))).toEqual(['budget A7:B10']);
    const reading = readWith(BOTH, marked(BOTH, 'A2:C5'), 'money');
    expect(tablesOf(reading)).toEqual([expect.stringContaining('budget A'), 'budget A7:B10']);
    expect(reading.documents[0]).toMatchObject({ unit: 'tkr', columns: [{ year: 2026 }, { year: 2026 }] });
    expect(reading.notChecked).toEqual([]);
  });

  it('stands for the table around it where it is one cell', () => {
    expect(marked(BOTH, 'B4')).toEqual({ range: 'A1:C5', firstText: 'Gårdarna 2026 (tkr)', lastText: 'Hela gården' });
  });

  it('is its filled cells, however much is marked', () => {
    expect(marked(BUDGET, 'A1:XFD1048576')).toEqual({
      ...{ range: 'A1:B4', firstText: 'Budget 2026 (tkr)', lastText: 'Summa kostnader' },
    });
    expect(statedArea(gridOf(BUDGET), parseRange('D1:F9')!)).toBeNull();
  });

  it('is left alone, and that is reported, where it is stated to be nothing', () => {
    const { documents, notChecked } = readWith(BUDGET, marked(BUDGET, 'A1:B4'), 'nothing');
    expect(documents).toEqual([]);
    expect(notChecked).toEqual([
      { sheet: 'Blad', range: 'A1:B4', reason: 'Området är angivet som inget för Tertial, så det är inte läst.' },
    ]);
  });

  it('is named with what it lacks where it cannot be read so', () => {
    const { documents, notChecked } = readWith(BOTH, marked(BOTH, 'A2:C5'), 'peers');
    expect(documents.map(({ kind }) => kind)).toEqual(['budget']);
    expect(notChecked).toEqual([
      {
        sheet: 'Blad',
        range: 'A2:C5',
        reason: expect.stringMatching(/^Området är angivet som förbundens bokslut, men/),
      },
    ]);
  });
});

describe('a part of a sheet whose rows have come or gone', () => {
  const area = marked(BOTH, 'A3:C5');
  const now = (rows: Rows) => formatRange(areaNow(gridOf(rows), area)!);

  it.each([
    ['stays where nothing has', BOTH, 'A3:C5'],
    ['follows rows above it', [[], ['Ny rad'], ...BOTH], 'A5:C7'],
    ['takes in rows in it', [...OWN.slice(0, 3), ['Nystugan', 1, 2], ...OWN.slice(3)], 'A3:C6'],
    ['gives up rows in it', [...OWN.slice(0, 3), ...OWN.slice(4)], 'A3:C4'],
    [
      'keeps its place where its texts are gone',
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
        ['e', 5],
      ],
      'A3:C5',
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(now(rows)).toBe(expected);
  });

  it('ends with its own last row where another table above ends with the same text', () => {
    const two: Rows = [['Alfa', 1], ['Summa', 1], [], ['Beta', 2], ['Summa', 2]];
    const below = marked(two, 'A4:B5');
    expect(formatRange(areaNow(gridOf(two), below)!)).toBe('A4:B5');
    expect(formatRange(areaNow(gridOf([[], ['Ny'], [], ...two]), below)!)).toBe('A7:B8');
  });

  it('is no part where its range is none', () => {
    expect(areaNow(gridOf(OWN), { ...area, range: 'Summa' })).toBeNull();
  });
});

describe('what is stated', () => {
  const grid = gridOf(BOTH);
  const whole = { sheet: 'Blad', area: null, kind: 'money' } as const;
  const own = { sheet: 'Blad', area: marked(BOTH, 'A1:C5'), kind: 'money' } as const;
  const elsewhere = { ...own, sheet: 'Annat' } as const;
  const budget = { sheet: 'Blad', area: marked(BOTH, 'A7:B10'), kind: 'nothing' } as const;
  const all = [whole, own, elsewhere, budget];

  it('takes the place of what it overlaps, and of nothing else', () => {
    const wider = { ...own, area: marked(BOTH, 'A1:C4'), kind: 'followUp' } as const;
    expect(withStatement(all, wider, grid)).toEqual([whole, elsewhere, budget, wider]);
    expect(withStatement(all, { ...whole, kind: 'peers' }, grid)).toEqual([
      ...[own, elsewhere, budget],
      { ...whole, kind: 'peers' },
    ]);
  });

  it('is taken back where it is left to Tertial', () => {
    expect(withStatement(all, { ...budget, kind: null }, grid)).toEqual([whole, own, elsewhere]);
    expect(withStatement(all, { ...budget, kind: null }, null)).toEqual([whole, own, elsewhere]);
    expect(withStatement(all, { ...whole, kind: null }, grid)).toEqual([own, elsewhere, budget]);
  });
});
