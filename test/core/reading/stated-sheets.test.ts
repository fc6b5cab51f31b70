import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import type { StatedKind } from '../../../src/core/documents/stated-kind';
import { serialOfDay } from '../../../src/core/cells/serial-day';
import { readDocuments } from '../../../src/core/reading/read-documents';
import { recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readSettings, settingsText } from '../../../src/core/settings/settings-text';
import { sheetOf } from '../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

/** Figures whose words are nobody's but the förbund's own; 27 should be 26. */
const OWN_WORDS: Rows = [
  ['Lillstugan', 12, 20],
  ['Storstugan', 5, 6],
  ['Hela gården', 17, 27],
  [],
  ['Öster', 7, 9],
  ['Väster', 8, 1],
  ['Hela trakten', 15, 10],
];
const DATES: Rows = [
  ['Från', 'Till', 'Plats'],
  [serialOfDay('2024-01-10'), serialOfDay('2024-05-02'), 'Torget'],
  [serialOfDay('2024-02-01'), null, 'Torget'],
];

const readAs = (rows: Rows, kind: StatedKind | null) => {
  const stated = kind === null ? [] : [{ sheet: 'Blad', area: null, kind }];
  return readDocuments([sheetOf('Blad', rows).grid()], null, stated);
};
const kindsRead = (rows: Rows, kind: StatedKind | null) => readAs(rows, kind).documents.map((each) => each.kind);

describe('a sheet that is not understood by itself', () => {
  it.each([
    ['money', OWN_WORDS, ['budget', 'budget']],
    ['participants', DATES, ['participants']],
  ] as const)('is read as %s where the user states that it is', (kind, rows, expected) => {
    expect(kindsRead(rows, null)).toEqual([]);
    expect(kindsRead(rows, kind)).toEqual(expected);
  });

  it.each(['followUp', 'participants', 'socialBudget', 'peers', 'balance'] as const)(
    'is named with what it lacks where it cannot be read as %s',
    (kind) => {
      const { documents, notChecked } = readAs(OWN_WORDS, kind);
      expect(documents).toEqual([]);
      expect(notChecked).toEqual([
        {
          sheet: 'Blad',
          range: 'A1:C7',
          reason: expect.stringMatching(/^Bladet är angivet som .+ hittades inte: .+\.$/),
        },
      ]);
    },
  );

  it('is left alone, and that is stated, where the user states that it is nothing', () => {
    const { documents, notChecked } = readAs(
      [
        ['Budget 2026', 2026],
        ['Personal', 5],
        ['Summa kostnader', 5],
      ],
      'nothing',
    );
    expect(documents).toEqual([]);
    expect(notChecked.map(({ reason }) => reason)).toEqual([expect.stringContaining('inget för Tertial')]);
  });
});

it('keeps what a sheet is with the workbook, and reads it so', () => {
  const settings = { ...DEFAULT_SETTINGS, sheetKinds: [{ sheet: 'Blad', area: null, kind: 'money' as const }] };
  const kept = readSettings(settingsText(settings)).settings;
  const grid = sheetOf('Blad', OWN_WORDS).grid();
  const { documents } = recalculate({ sheets: [{ grid, marker: null }], names: [], isManual: false }, kept);
  expect(documents.map(({ kind }) => kind)).toEqual(['budget', 'budget']);
  const { errors } = readSettings('{"version":1,"sheetKinds":[{"sheet":"Blad","kind":"poem"}]}');
  expect(errors).toEqual([expect.objectContaining({ field: expect.stringContaining('sheetKinds') })]);
});
