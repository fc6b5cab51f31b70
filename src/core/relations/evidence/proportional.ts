import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import { isHolding } from './evidence';
import type { Hypothesis } from './term';

/** The least agreements for it to be worth asking. */
const LEAST = 3;
/** Smaller figures are proportional to anything, within their rounding. */
const LEAST_UNITS = 100;

function isInProportion(
  axis: LatticeAxis,
  { total, terms }: Hypothesis,
  [first, cross]: readonly [number, number],
): boolean {
  const [whole, before] = [at(axis.values[total], cross), at(axis.values[total], first)];
  return terms.every(({ line }) => {
    const part = at(axis.values[line], cross) || 0;
    const earlier = at(axis.values[line], first) || 0;
    const half = Math.max(at(axis.halves[line], cross), at(axis.halves[total], cross));
    const size = Math.abs(before) + Math.abs(whole) + Math.abs(part) + Math.abs(earlier);
    return Math.abs(part * before - earlier * whole) <= 2 * size * half;
  });
}

/**
 * True if all parts are in the same proportion to the total wherever the hypothesis holds: a price list or a
 * projection by a percentage. Its many agreements are then one coincidence.
 */
export function isProportional(axis: LatticeAxis, hypothesis: Hypothesis, statuses: Uint8Array): boolean {
  const large: number[] = [];
  let holding = 0;
  statuses.forEach((status, cross) => {
    if (!isHolding(status)) return;
    holding += 1;
    const value = Math.abs(at(axis.values[hypothesis.total], cross));
    if (value >= LEAST_UNITS * at(axis.halves[hypothesis.total], cross)) large.push(cross);
  });
  const [first, ...others] = large;
  if (holding < LEAST || first === undefined || others.length < LEAST - 1) return false;
  return others.every((cross) => isInProportion(axis, hypothesis, [first, cross]));
}
