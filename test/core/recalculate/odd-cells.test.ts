import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { sheetOf } from '../../samples/budgets/sheet';
import { goalsInText } from '../../samples/follow-up/goals';
import { diceFrom } from '../../samples/budgets/dice';
import { listRows, randomEpisodes } from '../../samples/follow-up/list';
import { wrongFormulas } from '../sheets/check-plans';

/** The formulas of all sheets that do not give what they are planned to. */
function wrongIn(grids: readonly Grid[]): string[] {
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(plans.length).toBeGreaterThan(3);
  return wrongFormulas(plans, grids);
}

/** The sheet with a formula that no value is saved for. */
function withFormula(grid: Grid, at: { row: number; column: number }, formula: string): Grid {
  const isThere = (row: number, column: number) => row === at.row && column === at.column;
  return {
    ...grid,
    value: (row, column) => (isThere(row, column) ? null : grid.value(row, column)),
    formula: (row, column) => (isThere(row, column) ? formula : grid.formula(row, column)),
  };
}

const budget = (label: CellValue): Grid =>
  sheetOf('Budget', [
    ['Budget i tkr'],
    ['', 'Budget 2025', 'Budget 2026'],
    ['Intäkter'],
    ['Försäkringskassan', 500, 500],
    ['Regionen', 250, 250],
    ['Åby kommun', 250, 250],
    ['Summa intäkter', 1000, 1000],
    ['Kostnader'],
    ['Insatser', 600, 600],
    [label, 300, 300],
    ['Summa kostnader', 900, 900],
    ['Årets resultat', 100, 100],
    ['Ingående eget kapital', 200, 300],
    ['Utgående eget kapital', 300, 400],
  ]).grid();

const list = (rows: readonly (readonly CellValue[])[]) => sheetOf('Deltagare', rows).grid();

/** The budget with another amount in a row's first year. */
const withValue = (grid: Grid, at: number, amount: CellValue): Grid => ({
  ...grid,
  value: (row, column) => (row === at && column === 1 ? amount : grid.value(row, column)),
});

describe('every written formula holds', () => {
  it.each(['Kansli', ' ', '', null])('where a line of costs is labelled %j', (label) => {
    expect(wrongIn([budget(label)])).toEqual([]);
  });

  it('where a list holds empty texts, as other programs save blanks', () => {
    const rows = listRows(randomEpisodes(diceFrom(1), 15)).map((row) => row.map((value) => value ?? ''));
    expect(wrongIn([list(rows)])).toEqual([]);
  });

  it.each(['-', ' ', 0, -5, 1e6, 4.5e249, 20240131, 'pågår'])('where a day of a list is %j', (day) => {
    for (const column of [4, 5]) {
      const rows = listRows(randomEpisodes(diceFrom(3), 15));
      const odd = rows.map((row, index) => (index === 5 ? row.map((value, at) => (at === column ? day : value)) : row));
      expect(wrongIn([list(odd)])).toEqual([]);
    }
  });

  it('where a day of a list is a formula that gives an error', () => {
    const rows = listRows(randomEpisodes(diceFrom(2), 15));
    expect(wrongIn([withFormula(list(rows), { row: 5, column: 4 }, 'INT(10^400)')])).toEqual([]);
  });

  it('where the figures of goals are times', () => {
    const goals = sheetOf('Mål', [...goalsInText()]).grid();
    expect(wrongIn([{ ...goals, numberFormat: () => '[h]:mm' }])).toEqual([]);
  });

  it.each([999_999_999_999_999, 1e15, 1e308, -1e308, '1 000 000 000 000 000 mkr', 1e-300])(
    'where an amount is %p',
    (amount) => {
      for (const row of [3, 8, 9, 12, 13]) expect(wrongIn([withValue(budget('Kansli'), row, amount)])).toEqual([]);
    },
  );
});

describe('an amount that Excel cannot compute with', () => {
  const findingsOf = (amount: CellValue) => {
    const sheets = [{ grid: withValue(budget('Kansli'), 8, amount), marker: null }];
    const { findings } = recalculate({ sheets, names: [], isManual: false }, DEFAULT_SETTINGS);
    return findings.filter(({ rule }) => rule === 'tooLarge');
  };

  it('is one below 15 digits', () => {
    expect(findingsOf(999_999_999_999_999)).toEqual([]);
  });

  it.each([
    [1e15, '1 000 000 000 000 000'],
    [-1e15, '−1 000 000 000 000 000'],
    [1e308, '1E+308'],
  ])('is reported and not counted: %d', (amount, shown) => {
    const found = findingsOf(amount).map(({ at, message }) => [at.row, at.column, message.replaceAll('\u00a0', ' ')]);
    expect(found).toEqual([
      [
        8,
        1,
        `Talet ${shown} har fler siffror än de 15 som Excel räknar exakt med, och räknas inte med; kontrollera beloppet och dess enhet.`,
      ],
    ]);
  });
});
