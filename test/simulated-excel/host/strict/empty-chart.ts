import type { CellRange } from '../../../../src/core/cells/address';
import { invalidArgument } from '../rich-api/host-error';
import type { ModelSeries, ModelSheet } from '../workbook-model/model';

function isEmpty({ cells }: ModelSheet, { first, last }: CellRange): boolean {
  for (const key of cells.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row >= first.row && row <= last.row && column >= first.column && column <= last.column) return false;
  }
  return true;
}

/**
 * The series that a new chart begins with: one, or none where all its cells are empty, as when a user inserts a chart
 * over empty cells. `EmptyChartSeries` is among the documented error codes; what a series that is not there answers is
 * a guess (`InvalidArgument`, as any index beyond the last).
 */
export function firstSeries(sheet: ModelSheet, source: CellRange, values: string): ModelSeries[] {
  return isEmpty(sheet, source) ? [] : [{ name: 'Series1', values, type: '', xAxis: '', look: {} }];
}

/** The series at the index. */
export function requireSeries<Series>(series: readonly Series[], index: number): Series {
  const found = series[index];
  if (found === undefined) throw invalidArgument();
  return found;
}
