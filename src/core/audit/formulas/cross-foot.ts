import type { Decimal } from '../../figures/decimal';
import { ACROSS, along, cellAt, lineOf } from './axis';
import type { Book } from './copied-cells';
import { copiedValue } from './copied-cells';
import type { LineCell } from './formula-cell';
import type { FormulaSheet } from './formula-sheet';
import type { Axis } from './axis';

/** Rows that must be added alike for their sum to be one more way to the total. */
const LEAST_ALIKE = 3;
/** The first row that is computed lies so near above the total. */
const FARTHEST = 4;

/**
 * What the other axis gives for a total: in a column of row sums, the sum of the total's own row. `null` where the
 * rows above it are not added so. Two ways to one figure: where they meet, they prove it.
 * Example: with `SUM(B6:F6)` and its copies above G14, the sum of B14:F14.
 */
export function crossFoot(
  { sheet, book }: { readonly sheet: FormulaSheet; readonly book: Book },
  cell: LineCell,
  axis: Axis,
): Decimal | null {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const above = sheet.formulaAt(cellAt(ACROSS[axis], along(cell, axis), lineOf(cell, axis) - distance));
    if (above === null) continue;
    const isRowSum = above.form.own[ACROSS[axis]] !== null && above.form.linear?.constant.isZero() === true;
    if (!isRowSum || sheet.copiesOf(above, ACROSS[axis]) < LEAST_ALIKE) return null;
    return copiedValue({ sheet, book }, above.form, cell);
  }
  return null;
}
