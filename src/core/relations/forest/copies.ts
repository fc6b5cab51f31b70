import type { Axis } from '../lattice/axis';
import { at } from '../lattice/axis';

/** The part of two lines' figures that must be equal, and what that must be worth, for one to be a copy. */
const SHARE = 0.8;
const BITS = 12;

function isCopy(axis: Axis, one: number, other: number): boolean {
  let [asked, equal, bits] = [0, 0, 0];
  for (let cross = 0; cross < axis.cross.length; cross += 1) {
    const [left, right] = [at(axis.values[one], cross) || 0, at(axis.values[other], cross) || 0];
    if (left === 0 && right === 0) continue;
    asked += 1;
    const half = at(axis.halves[one], cross);
    if (Number.isNaN(left) || Math.abs(left - right) > half + at(axis.halves[other], cross)) continue;
    equal += 1;
    bits += Math.log2(Math.abs(left) / (2 * Math.max(half, 1)) + 1);
  }
  return asked > 0 && equal >= SHARE * asked && bits >= BITS;
}

/** A figure by which copies are nearly always found: the line's largest. */
function signature(values: Float64Array): number {
  return values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}

/**
 * For each line the first one with the same figures, or itself: a relation between lines is no news if it is known
 * between the lines that they copy. Example: a total that is printed above and below its parts.
 */
export function copiesOf(axis: Axis): number[] {
  const originals = new Map<number, number[]>();
  return axis.lines.map((_, index) => {
    const key = Math.abs(signature(axis.values[index] ?? new Float64Array()));
    const group = originals.get(key) ?? [];
    originals.set(key, group);
    const original = group.find((earlier) => isCopy(axis, index, earlier));
    if (original !== undefined) return original;
    group.push(index);
    return index;
  });
}
