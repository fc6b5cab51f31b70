import type { Grid } from '../../cells/grid';
import { findListHeader } from './list-header';

/**
 * The columns of a participant list that are read beyond its headings, from its first rows; `null` for a sheet
 * that is no list, which must be read whole.
 */
export function neededColumns(head: Grid): readonly number[] | null {
  const header = findListHeader(head);
  return header === null ? null : Object.values(header.columns).sort((left, right) => left - right);
}
