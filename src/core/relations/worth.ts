import { SEARCH } from './constants';
import type { LatticeAxis } from './lattice/axis';
import { at } from './lattice/axis';

/** What a figure of each line would be worth if it came out right, and the coarsest half unit of each cross-line. */
export interface Worth {
  readonly bits: readonly Float64Array[];
  readonly halves: Float64Array;
}

/** The most that agreements can be worth, by line and cross-line. */
export function worthOf(axis: LatticeAxis): Worth {
  const halves = new Float64Array(axis.cross.length);
  for (const line of axis.halves) line.forEach((half, cross) => (halves[cross] = Math.max(at(halves, cross), half)));
  const bits = axis.values.map((values, index) =>
    values.map((value, cross) => {
      if (Number.isNaN(value)) return 0;
      const size = Math.abs(value) / (2 * Math.max(1, at(axis.halves[index], cross)));
      return Math.min(SEARCH.capBits, Math.log2(Math.max(1, size) + 1));
    }),
  );
  return { bits, halves };
}
