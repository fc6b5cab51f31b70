import { SEARCH } from '../constants';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';

/** The cross-line with the largest total that the run does not give: what is too much is plainest there. */
function plainest(axis: LatticeAxis, total: number, sum: Float64Array): number | null {
  let found: number | null = null;
  for (let cross = 0; cross < sum.length; cross += 1) {
    const value = at(axis.values[total], cross);
    if (Number.isNaN(value) || value === 0 || value === at(sum, cross)) continue;
    if (found === null || Math.abs(value) > Math.abs(at(axis.values[total], found))) found = cross;
  }
  return found;
}

/**
 * The runs less the one line that explains what is too much: a subtotal counted twice, a `varav`.
 * Example: 10, 4, 6 and 20 above a total of 20 are too much by a 20.
 */
export function repairs(
  axis: LatticeAxis,
  total: number,
  { run, sum }: { readonly run: readonly number[]; readonly sum: Float64Array },
): number[][] {
  if (run.length < 3 || run.length > SEARCH.longestRepaired) return [];
  const cross = plainest(axis, total, sum);
  if (cross === null) return [];
  const rest = at(sum, cross) - at(axis.values[total], cross);
  const room = (run.length + 2) * at(axis.halves[total], cross);
  const ascending = run.toSorted((one, other) => one - other);
  return run
    .slice(0, -1)
    .filter((line) => Math.abs(at(axis.values[line], cross) - rest) <= room)
    .map((left) => ascending.filter((line) => line !== left));
}
