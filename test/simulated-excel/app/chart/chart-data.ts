import type { ModelChart, ModelValue, ModelWorkbook } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import { cellText } from '../number-format/cell-text';
import { referredIn } from '../selection/reference';

/** A series as it is drawn; `null` where there is no number. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly isLine: boolean;
}

export interface ChartData {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
}

interface Point {
  readonly value: ModelValue;
  readonly text: string;
}

function pointsOf(workbook: ModelWorkbook, reference: string): Point[] {
  const found = referredIn(workbook, reference, null);
  if (found === null) return [];
  const { sheet, range } = found;
  const points: Point[] = [];
  for (let { row } = range.first; row <= range.last.row; row += 1) {
    for (let { column } = range.first; column <= range.last.column; column += 1) {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key) ?? { value: '', isError: false };
      points.push({ value: cell.value, text: cellText(cell, sheet.numberFormats.get(key) ?? 'General').text });
    }
  }
  return points;
}

/** What the chart shows, from the cells that it is over. */
export function chartData(workbook: ModelWorkbook, { title, type, series }: ModelChart): ChartData {
  return {
    title,
    labels: pointsOf(workbook, series[0]?.xAxis ?? '').map(({ text }) => text),
    series: series.map((one) => ({
      name: one.name,
      isLine: (one.type || type).startsWith('Line'),
      values: pointsOf(workbook, one.values).map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
  };
}
