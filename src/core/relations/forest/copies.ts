import type { LatticeAxis } from '../lattice/axis';
import { at, line as lineOf } from '../lattice/axis';

/** The part of two lines' figures that must be equal, and what that must be worth, for one to be a copy. */
const SHARE = 0.8;
const BITS = 12;

function isCopy(axis: LatticeAxis, one: number, other: number): boolean {
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

/** Figures by which copies are nearly always found, though some differ: the line's largest. */
const SIGNATURE = 4;

function signature(values: Float64Array): number[] {
  const sizes = new Set<number>();
  for (const value of values) if (value) sizes.add(Math.abs(value));
  return [...sizes].toSorted((one, other) => other - one).slice(0, SIGNATURE);
}

/** What stands for a line of nothing but zeros and blanks, which adds nothing to any other. */
export const NOTHING = -1;

const isNothing = (values: Float64Array) => values.every((value) => value === 0 || Number.isNaN(value));

/**
 * For each line the first one with the same figures, or itself: a relation between lines is no news if it is known
 * between the lines that they copy. Example: a total that is printed above and below its parts.
 */
export function copiesOf(axis: LatticeAxis): number[] {
  const originals = new Map<number, number[]>();
  return axis.lines.map((_, index) => {
    if (isNothing(lineOf(axis.values, index))) return NOTHING;
    const keys = signature(lineOf(axis.values, index));
    const alike = new Set(keys.flatMap((key) => originals.get(key) ?? []));
    const original = [...alike].find((earlier) => isCopy(axis, index, earlier));
    if (original !== undefined) return original;
    for (const key of keys) originals.set(key, [...(originals.get(key) ?? []), index]);
    return index;
  });
}
