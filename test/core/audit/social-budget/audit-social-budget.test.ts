import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { sheetOf } from '../../../samples/budgets/sheet';
import { goalsInText } from '../../../samples/follow-up/goals';
import { audited } from '../audited';

/** The findings where one cell, by row and column from 1, is another. */
function found(row?: number, column?: number, value?: CellValue) {
  const rows = goalsInText().map((cells, index) => {
    if (index + 1 !== row) return cells;
    const changed = [...cells];
    changed[(column ?? 1) - 1] = value ?? null;
    return changed;
  });
  return audited(sheetOf('Mål', rows).grid()).map(({ at, rule, severity, published, expected, message }) => ({
    ...{ at, rule, severity, published, expected, message },
  }));
}

describe('a social budget', () => {
  it('gives no finding where it agrees with itself', () => {
    expect(found()).toEqual([]);
  });

  it('is reported where the points do not make their sum', () => {
    expect(found(6, 2, 110)).toEqual([
      {
        ...{ at: 'B6', rule: 'pointSum', severity: 'error', published: 110, expected: 100 },
        message: 'Det står 110 poäng, men områdena ger 100.',
      },
    ]);
  });

  it('is reported where a share is not its area’s part of the points, once', () => {
    expect(found(4, 3, 0.5).map(({ at, rule, expected }) => [at, rule, expected])).toEqual([['C4', 'percent', 0.6]]);
  });

  it('accuses the points that both the sum and their share make another', () => {
    expect(found(5, 2, 45)).toEqual([
      {
        ...{ at: 'B5', rule: 'pointSum', severity: 'error', published: 45, expected: 40 },
        message: 'Det står 45 poäng, men både summan 100 och andelen 40,0 % ger 40.',
      },
    ]);
  });

  it('is reported where the goals are not as many as it says, or are told in two ways', () => {
    expect(found(9, 1, 'Målområdet omfattar tre (3) mål:')).toMatchObject([
      { at: 'A9', rule: 'goalCount', severity: 'warning', published: 3, expected: 2 },
    ]);
    expect(found(9, 1, 'Målområdet omfattar tre (2) mål:')).toMatchObject([
      {
        rule: 'goalCount',
        severity: 'error',
        message: 'Det står 3 i bokstäver och 2 i siffror; 2 mål står uppräknade.',
      },
    ]);
  });

  it('counts the goals by their numbers: what has none belongs to the one above', () => {
    expect(found(16, 1, 'Andelen som arbetar har ökat.')).toEqual([]);
  });

  it('is reported where a share to reach is more than all, or less than nothing', () => {
    expect(found(10, 4, 1.2)).toMatchObject([{ at: 'D10', rule: 'targetRange', severity: 'error', published: 1.2 }]);
    expect(found(10, 4, -0.1)).toMatchObject([{ rule: 'targetRange' }]);
    expect(found(10, 4, 1)).toEqual([]);
  });

  it('is reported where an outcome is text, or a number kept as text', () => {
    expect(found(10, 5, 'se bilaga')).toMatchObject([{ at: 'E10', rule: 'notANumber', severity: 'error' }]);
    expect(found(10, 5, '0,7')).toMatchObject([{ at: 'E10', rule: 'textNumber', severity: 'info' }]);
    expect(found(21, 5, 'nej')).toEqual([]);
  });
});
