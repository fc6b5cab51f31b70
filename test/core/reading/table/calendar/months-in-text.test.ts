import { describe, expect, it } from '@jest/globals';
import { monthsInText } from '../../../../../src/core/reading/table/calendar/months-in-text';

describe('the months that a heading of money covers', () => {
  it.each([
    ['Utfall jan-apr', 1, 4],
    ['Utfall januari–augusti 2021', 1, 8],
    ['jan t.o.m. april', 1, 4],
    ['Utfall t.o.m. april', 1, 4],
    ['ack maj', 1, 5],
    ['Utfall april ack.', 1, 4],
    ['Prognos per 30 april', 1, 4],
    ['Prognos 31/8', 1, 8],
    ['Prognos T1', 1, 4],
    ['Prognos tertial 2 2021', 1, 8],
    ['Utfall 2021-04-30', 1, 4],
    ['Resultatrapport 2024-01-01 - 2024-08-31', 1, 8],
    ['20240101-20240228', 1, 2],
    ['Utfall 202101-202104', 1, 4],
    ['Utfall kvartal 3', 1, 9],
    ['Halvår', 1, 6],
    ['Utfall maj-aug', 5, 8],
    ['2024-05-01 - 2024-08-31', 5, 8],
    ['Utfall jan-dec', 1, 12],
    ['Bokslut 2020-12-31', 1, 12],
    ['Helår 2021', 1, 12],
  ])('reads %s as %d to %d', (text, first, last) => {
    expect(monthsInText(text)).toEqual({ first, last });
  });

  it.each([
    'Budget 2021',
    'Budget 2019-2021',
    'Utfall',
    'Utskriven 2024-05-14',
    'april',
    'Marknadsföring',
    'Konto 3010',
  ])('reads none in %s', (text) => {
    expect(monthsInText(text)).toBeNull();
  });
});
