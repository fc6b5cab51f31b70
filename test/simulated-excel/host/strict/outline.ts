import type { CellRange } from '../../../../src/core/cells/address';
import { invalidArgument } from '../rich-api/host-error';
import type { ModelSheet } from '../workbook-model/model';

/** ECMA-376 part 1, 18.3.1.13: `outlineLevel` is 0 to 7. */
const DEEPEST = 7;
const LAST_COLUMN = 16_383;

/**
 * Groups columns. The reference: `InvalidArgument` where the option differs from whether the range is whole rows or
 * columns. That grouping what is grouped makes it one level deeper is what Excel's ribbon does; that the eighth is
 * refused with `InvalidArgument` is a guess. Rows are not grouped by anything that is tried here.
 */
export function groupRange(sheet: ModelSheet, { first, last }: CellRange, option: unknown): void {
  const isEntireRow = first.column === 0 && last.column === LAST_COLUMN;
  if (option !== 'ByColumns' || isEntireRow) throw invalidArgument();
  const columns = Array.from({ length: last.column - first.column + 1 }, (_, index) => first.column + index);
  const level = (column: number) => (sheet.columnLevels.get(column) ?? 0) + 1;
  if (columns.some((column) => level(column) > DEEPEST)) throw invalidArgument();
  for (const column of columns) sheet.columnLevels.set(column, level(column));
}
