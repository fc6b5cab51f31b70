import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../../src/core/pace/steps';
import { auditParticipants } from '../../../../src/core/audit/participants/audit-participants';
import { rowsText } from '../../../../src/core/audit/participants/list-finding';
import { formatAddress } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import { serialOfDay } from '../../../../src/core/cells/serial-day';
import type { ExitRule } from '../../../../src/core/documents/exit-category';
import { readParticipants } from '../../../../src/core/reading/participants/read-participants';
import { sheetOf } from '../../../samples/budgets/sheet';

const HEADINGS = ['Id', 'Kön', 'Insats', 'Startdatum', 'Slutdatum', 'Avslutsanledning', 'Avslut till'];
const SOUND: CellValue[] = ['D1', 'K', 'Torget', serialOfDay('2024-01-10'), serialOfDay('2024-03-01'), 1, 'arbete'];
const ONGOING: CellValue[] = ['D2', 'M', 'Torget', serialOfDay('2024-02-10'), null, null, null];

/** The rows with one cell changed. */
const withCell = (column: number, value: CellValue) => SOUND.map((cell, index) => (index === column ? value : cell));

function found(rows: readonly (readonly CellValue[])[], rules: readonly ExitRule[] = []) {
  const list = finish(readParticipants(sheetOf('Lista', [HEADINGS, ...rows]).grid()))!;
  return finish(auditParticipants(list, { today: '2024-06-30', exitRules: rules })).map(({ rule, severity, at }) => [
    rule,
    severity,
    formatAddress(at),
  ]);
}

describe('a participant list', () => {
  it('gives no finding where everything is stated', () => {
    expect(found([SOUND, ONGOING])).toEqual([]);
  });

  it.each([
    ['an end before the start', withCell(4, serialOfDay('2024-01-09')), ['endBeforeStart', 'error', 'E3']],
    ['no start', withCell(3, null), ['missingDate', 'error', 'D3']],
    ['a start that is no day', withCell(3, 'i våras'), ['missingDate', 'error', 'D3']],
    ['an end that is no day', withCell(4, 'snart'), ['missingDate', 'error', 'E3']],
    ['a day to come', withCell(4, serialOfDay('2024-07-01')), ['futureDate', 'warning', 'E3']],
    ['no sex', withCell(1, null), ['missingSex', 'warning', 'B3']],
    ['a sex that is not understood', withCell(1, 'x'), ['missingSex', 'warning', 'B3']],
    ['an unknown code', [...SOUND.slice(0, 5), 6, null], ['unknownExit', 'error', 'F3']],
    ['a code that may be several things', withCell(6, null), ['unknownExit', 'warning', 'F3']],
    ['an end without a reason', [...SOUND.slice(0, 5), null, null], ['missing', 'warning', 'F3']],
    ['a reason without an end', withCell(4, null), ['missing', 'warning', 'E3']],
    ['a mistaken registration', withCell(6, 'felregistrering'), ['misregistered', 'info', 'F3']],
  ])('is reported for %s', (_, row, finding) => {
    expect(found([ONGOING, row])).toEqual([finding]);
  });

  it('takes the day itself for past, and a day of the start for an end', () => {
    expect(found([withCell(4, serialOfDay('2024-06-30')), withCell(4, serialOfDay('2024-01-10'))])).toEqual([]);
  });

  it('is not unknown where the user has said what a code means', () => {
    const row = [...SOUND.slice(0, 5), 6, null];
    expect(found([row], [{ code: '6', text: null, category: 'otherBreak' }])).toEqual([]);
  });

  it('is reported once for each kind, with its rows and nothing of the persons', () => {
    const wrong = withCell(4, serialOfDay('2024-01-09'));
    const list = finish(readParticipants(sheetOf('Lista', [HEADINGS, wrong, SOUND, wrong, wrong]).grid()))!;
    const [finding, ...others] = finish(auditParticipants(list, { today: null, exitRules: [] }));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      'Slutdatum ligger före startdatum; insatsen räknas efter datumen som de står (3 st: rad 2, 4 och 5).',
    );
  });
});

describe('rows', () => {
  it('are named up to five', () => {
    expect(rowsText([11])).toBe('rad 12');
    expect(rowsText([11, 39])).toBe('rad 12 och 40');
    expect(rowsText([1, 2, 3, 4, 5, 6, 7])).toBe('rad 2, 3, 4, 5, 6 och 2 till');
  });
});
