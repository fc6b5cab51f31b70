import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Recalculation } from '../../../src/core/recalculate';
import { reportText } from '../../../src/core/sheets/text/report-text';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { recalculateGrids } from '../../samples/budgets/budget';
import { sheetOf } from '../../samples/budgets/sheet';

type Rows = readonly (readonly CellValue[])[];

const recalculated = (rows: Rows): Recalculation => recalculateGrids(sheetOf('Uppföljning', rows).grid());

const endOf = ({ results }: Recalculation) => {
  const { forecast, openingFrom } = results.forecast!;
  return [...[forecast.opening, forecast.result, forecast.closing].map(Number), openingFrom?.kind];
};

const methods = ({ results }: Recalculation) =>
  Object.fromEntries(results.forecast!.lines.map(({ label, method, forecast }) => [label, [method, Number(forecast)]]));

const HEAD: Rows = [['Samordningsförbundet Sjöbygden, tkr']];

/** A budget by lines, and a forecast of which only the result is known. */
const RESULT_ALONE: Rows = [
  ...HEAD,
  ['', 'Budget 2023', 'Prognos T1', 'Prognos T2'],
  ['Försäkringskassan', 3000, '', ''],
  ['Regionen', 1500, '', ''],
  ['Summa intäkter', 4500, '', ''],
  ['Personal', 3600, '', ''],
  ['Lokaler', 1400, '', ''],
  ['Summa kostnader', 5000, '', ''],
  ['Årets resultat', -500, -320, -140],
  ['Ingående eget kapital', 1200, 1150, 1150],
  ['Utgående eget kapital', 700, 830, 1010],
];

describe('a forecast of which only the result is filled in', () => {
  it('is that result, not the zero that its blank totals make', () => {
    expect(endOf(recalculated(RESULT_ALONE))).toEqual([1150, -140, 1010, 'cell']);
  });

  it('agrees with the equity of the same column, in every period', () => {
    const { results } = recalculated(RESULT_ALONE);
    const closings = results.equity.filter(({ basis }) => basis === 'forecast').map(({ closing }) => Number(closing));
    expect(results.forecast!.periods.map(({ closing }) => Number(closing))).toEqual(closings);
  });

  it('says nothing of income and costs in the text for the board', () => {
    const { results, notes } = recalculated(RESULT_ALONE);
    const [first] = reportText(results, DEFAULT_SETTINGS, notes).paragraphs;
    expect(first!.text.replaceAll('\u00a0', ' ')).toContain('underskott på 140 tkr');
    expect(first!.text).not.toMatch(/saknas|Intäkterna|[^\d]0\u00a0tkr/);
  });

  it('is by lines where the lines are filled in too', () => {
    const forecast = [3000, 1500, 4500, 3300, 1340, 4640, -140, 1150, 1010];
    const rows = RESULT_ALONE.map((row, index) => (index < 2 ? row : [...row.slice(0, 3), forecast[index - 2]!]));
    expect(methods(recalculated(rows))).toMatchObject({ Personal: ['published', 3300], Lokaler: ['published', 1340] });
  });
});

describe('a total whose parts a forecast leaves blank', () => {
  const rows: Rows = [
    ...HEAD,
    ['', 'Budget 2023', 'Prognos 2023'],
    ['Försäkringskassan', 3000, 3000],
    ['Regionen', 1500, 1500],
    ['Summa intäkter', 4500, 4500],
    ['Personal', 3600, ''],
    ['Lokaler', 1400, ''],
    ['Summa kostnader', 5000, 4800],
    ['Årets resultat', -500, -300],
  ];

  it('is forecast as one line', () => {
    expect(methods(recalculated(rows))).toEqual({
      Försäkringskassan: ['published', 3000],
      Regionen: ['published', 1500],
      'Summa kostnader': ['published', 4800],
    });
  });

  it('is taken apart where the blank parts are the ones that bring nothing', () => {
    const filled = rows.map((row) => (row[0] === 'Personal' ? ['Personal', 3600, 4800] : row));
    expect(methods(recalculated(filled))).toMatchObject({ Personal: ['published', 4800], Lokaler: ['published', 0] });
  });
});

describe('a line that a forecast under way has nothing for', () => {
  it('follows the budget', () => {
    const found = recalculated([
      ...HEAD,
      ['', 'Budget 2023', 'Prognos 2023'],
      ['Försäkringskassan', 3000, 3000],
      ['Regionen', 1500, 1500],
      ['Summa intäkter', 4500, ''],
      ['Personal', 3600, 3300],
      ['Lokaler', 1400, ''],
      ['Summa kostnader', 5000, ''],
      ['Årets resultat', -500, ''],
    ]);
    expect(methods(found)).toMatchObject({ Personal: ['published', 3300], Lokaler: ['budget', 1400] });
  });
});

describe('the opening equity of a forecast', () => {
  const rows = (budget: CellValue, outturn: CellValue, forecast: CellValue): Rows => [
    ...HEAD,
    ['', 'Budget 2023', 'Utfall jan-apr 2023', 'Prognos 2023'],
    ['Försäkringskassan', 3000, 1000, 3000],
    ['Regionen', 1500, 500, 1500],
    ['Summa intäkter', 4500, 1500, 4500],
    ['Personal', 5000, 1600, 5000],
    ['Summa kostnader', 5000, 1600, 5000],
    ['Årets resultat', -500, -100, -500],
    ['Ingående eget kapital', budget, outturn, forecast],
  ];

  it.each([
    ['an outturn of a part of the year', rows(1200, 1150, ''), 1150],
    ['an outturn before a forecast', rows(1200, 1150, 1180), 1150],
    ['a forecast before the budget', rows(1200, '', 1180), 1180],
    ['the budget where nothing else is known', rows(1200, '', ''), 1200],
  ])('is that of %s', (_, table, opening) => {
    expect(endOf(recalculated(table))[0]).toBe(opening);
  });
});
