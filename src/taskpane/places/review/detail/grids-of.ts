import type { Grids } from '../../../../core/audit/mending/mending';
import type { Outcome } from '../../../session/work';

/** The user's sheets as they were read. */
export function gridsOf({ countedWith: { content } }: Outcome): Grids {
  return new Map(content.sheets.flatMap(({ grid, marker }) => (marker === null ? [[grid.name, grid] as const] : [])));
}
