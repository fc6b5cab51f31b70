import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { formatThousands, isPercentFormat } from '../../cells/number-format';
import type { Unit } from '../../figures/unit';

/** The units from the smallest, each a thousand of the one before. */
const BY_SIZE: readonly Unit[] = ['kr', 'tkr', 'mkr'];

/**
 * How many times a thousand the formats of amounts take from what is shown; `null` where they differ. Cells
 * without an amount, and zeros, show the same in any format.
 */
export function shownThousands(grid: Grid, cells: readonly CellAddress[]): number | null {
  const found = new Set<number>();
  for (const { row, column } of cells) {
    const value = grid.value(row, column);
    const format = grid.numberFormat(row, column);
    if (typeof value === 'number' && value !== 0 && !isPercentFormat(format)) found.add(formatThousands(format));
  }
  const [thousands = 0] = found;
  return found.size > 1 ? null : thousands;
}

/**
 * The unit that values are in, of amounts that are shown in a unit by a format that takes thousands from them;
 * `null` where there is no such unit. Example: 3 000 000 shown as 3 000 under `tkr` is in kronor.
 */
export function unitOfValues(shown: Unit, thousands: number): Unit | null {
  // What is labelled as kronor is in kronor, however short it is shown.
  if (shown === 'kr') return 'kr';
  return BY_SIZE[BY_SIZE.indexOf(shown) - thousands] ?? null;
}
