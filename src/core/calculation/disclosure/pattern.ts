import type { Changes } from './attempt';
import type { CountTable } from './count-table';
import type { Freedom } from './freedom';
import type { PartialTable } from './partial-table';

/** A table, and which identities its cells are in. */
interface Printed {
  readonly table: CountTable;
  readonly partial: Pick<PartialTable, 'identitiesOf'>;
}

function isAny(cells: Iterable<number>, holds: (cell: number) => boolean): boolean {
  for (const cell of cells) if (holds(cell)) return true;
  return false;
}

/** The cells that are changed, and the masked ones that they add up with. One can come more than once. */
function* maskedTogether(changes: Changes, { partial }: Printed, costs: Float64Array): Generator<number> {
  yield* changes.keys();
  for (const cell of changes.keys()) {
    for (const { terms } of partial.identitiesOf(cell)) {
      for (const { cell: other } of terms) if (costs[other] === 0) yield other;
    }
  }
}

/**
 * True if some small count is left among what is masked together: else it would not have been masked. Where one
 * is small by every sheet's threshold, one has to be left that is.
 */
export function keepsPattern(changes: Changes, printed: Printed, { isSmall, isSmallest, costs }: Freedom): boolean {
  const before = (cell: number) => printed.table.cells[cell]?.value ?? 0;
  const after = (cell: number) => before(cell) + (changes.get(cell) ?? 0);
  const isAnywhere = (holds: (cell: number) => boolean) => isAny(maskedTogether(changes, printed, costs), holds);
  if (isAnywhere((cell) => isSmallest(after(cell)))) return true;
  return !isAnywhere((cell) => isSmallest(before(cell))) && isAnywhere((cell) => isSmall(after(cell)));
}
