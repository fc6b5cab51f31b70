import type { CellAddress, CellRange } from '../../../../src/core/cells/address';
import type { ModelSheet } from '../../host/workbook-model/model';
import { holds, Span } from './span';

/** The merged cells that the cell is one of; `null` for a cell by itself. */
export function mergeAt({ merges }: ModelSheet, { row, column }: CellAddress): CellRange | null {
  return merges.find((merge) => holds(merge, row, column)) ?? null;
}

/** The cell selected, or the merged cells that it is one of. */
export function spanAt(sheet: ModelSheet, at: CellAddress): Span {
  const merge = mergeAt(sheet, at);
  return merge === null ? new Span(at) : new Span(merge.first, merge.first, merge);
}
