import type { CellAddress } from '../../../../src/core/cells/address';
import type { ModelSheet } from '../../host/workbook-model/model';
import { holds } from '../selection/span';

/** The words that the cell offers to choose among; none for most cells. */
export function choicesAt({ validations }: ModelSheet, { row, column }: CellAddress): readonly string[] {
  const rule = validations.find(({ range }) => holds(range, row, column))?.rule as
    | { readonly list?: { readonly source?: unknown } }
    | undefined;
  const source = rule?.list?.source;
  if (typeof source !== 'string' || source.startsWith('=')) return [];
  return source.split(',').map((word) => word.trim());
}
