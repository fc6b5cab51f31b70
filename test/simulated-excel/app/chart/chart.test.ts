import { describe, expect, it } from '@jest/globals';
import { enterCell } from '../../host/workbook-model/enter';
import { ModelWorkbook } from '../../host/workbook-model/model';
import { chartData } from './chart-data';
import { chartScale } from './chart-scale';

describe('a chart’s scale', () => {
  it.each([
    [
      [900, 3437],
      [0, 1000, 2000, 3000, 4000],
    ],
    [
      [-250, 700],
      [-250, 0, 250, 500, 750],
    ],
    [[], [0, 0.25, 0.5, 0.75, 1]],
  ])('of %p is %p', (values, ticks) => {
    expect(chartScale(values).ticks).toEqual(ticks);
  });

  it('gives where a value is', () => {
    const { at } = chartScale([-250, 700]);
    expect([at(-250), at(0), at(750)]).toEqual([0, 0.25, 1]);
  });
});

describe('a chart’s data', () => {
  it('comes from the cells, labels as they are shown', () => {
    const workbook = new ModelWorkbook();
    const sheet = workbook.addSheet('Eget kapital');
    [2024, 2025].forEach((year, row) => {
      enterCell(sheet, { row, column: 0 }, year);
      enterCell(sheet, { row, column: 1 }, row === 0 ? 900 : 'saknas');
    });
    const reference = (column: string) => `'Eget kapital'!${column}1:${column}2`;
    const series = [{ name: 'Kapital', type: 'Line', values: reference('B'), xAxis: reference('A'), look: {} }];
    const chart = { id: '1', name: 'c', type: 'ColumnClustered', title: 'Titel', series, place: {}, look: {} };
    expect(chartData(workbook, chart)).toEqual({
      title: 'Titel',
      labels: ['2024', '2025'],
      series: [{ name: 'Kapital', isLine: true, values: [900, null] }],
    });
  });
});
