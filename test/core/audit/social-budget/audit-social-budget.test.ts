import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { sheetOf } from '../../../samples/budgets/sheet';
import { AREAS_ALONE, goalsInText, SCORED_INDICATORS } from '../../../samples/follow-up/goals';
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
        message: '110 poäng i cellen, 100 enligt områdena.',
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

  it('is reported where the goals are not as many as it says, or are stated in two ways', () => {
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

  it('counts a goal in two sentences, each with its outcome, as one', () => {
    const rows = goalsInText();
    rows.splice(15, 0, ['Andelen i arbetskraften har ökat.', null, null, null, 0.004]);
    expect(audited(sheetOf('Mål', rows).grid())).toEqual([]);
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

/** The findings of a table where one cell, by row and column from 1, is another. */
function foundIn(rows: readonly (readonly CellValue[])[], [row, column, value]: readonly [number, number, CellValue]) {
  const changed = rows.map((cells, index) => (index + 1 === row ? cells.with(column - 1, value) : cells));
  return audited(sheetOf('Mål', changed).grid()).map(({ at, rule, expected, message }) => [
    at,
    rule,
    expected,
    message,
  ]);
}

describe('a table of areas alone', () => {
  it('gives no finding where indexes follow from points and sums from areas', () => {
    expect(foundIn(AREAS_ALONE, [1, 1, 'Index 2025'])).toEqual([]);
  });

  it.each<[[number, number, number], unknown[]]>([
    [
      [4, 5, 76],
      ['E4', 'printedIndex', 75, '30 av 40 poäng ger index 75, inte 76.'],
    ],
    [
      [7, 5, 63],
      ['E7', 'printedIndex', 69, '55 av 80 poäng ger index 69, inte 63.'],
    ],
    [
      [7, 2, 25],
      ['B7', 'pointSum', 24, '25 mål eller indikatorer i cellen, 24 enligt områdena.'],
    ],
    [
      [7, 3, 82],
      ['C7', 'pointSum', 80, '82 poäng i cellen, 80 enligt områdena.'],
    ],
    [
      [7, 4, 54],
      ['D7', 'pointSum', 55, '54 poäng i cellen, 55 enligt områdena.'],
    ],
  ])('is reported where row, column and value are %j', (change, expected) => {
    expect(foundIn(AREAS_ALONE, change)[0]).toEqual(expected);
  });

  it('may print its index with decimals', () => {
    expect(foundIn(AREAS_ALONE, [7, 5, 68.8])).toEqual([]);
    expect(foundIn(AREAS_ALONE, [7, 5, 68.7])).toHaveLength(1);
  });
});

describe('a list of indicators with points', () => {
  it('is reported where the weights or the points do not make their sum', () => {
    expect(foundIn(SCORED_INDICATORS, [1, 1, 'Indikatorer'])).toEqual([]);
    expect(foundIn(SCORED_INDICATORS, [7, 4, 21])).toEqual([
      ['D7', 'pointSum', 20, expect.stringMatching(/^21 poäng i cellen, 20 enligt målen\. Inget annat/)],
    ]);
    expect(foundIn(SCORED_INDICATORS, [7, 7, 12])).toEqual([
      ['G7', 'pointSum', 10, expect.stringMatching(/^12 poäng i cellen, 10 enligt målen\. Inget annat/)],
    ]);
  });
});
