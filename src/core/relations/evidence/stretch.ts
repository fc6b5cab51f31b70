import { SEARCH } from '../constants';
import { at } from '../lattice/axis';
import { STATUS } from './evidence';

/** Fewer cross-lines have no stretches worth telling apart. */
const LEAST = 4;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** The stretch of unused cross-lines that gains most. */
function bestStretch(gains: Float64Array, used: Uint8Array): Stretch {
  let best: Stretch = { from: -1, to: -1, gain: 0 };
  let [run, from] = [0, 0];
  for (let cross = 0; cross < gains.length; cross += 1) {
    run = used[cross] === 1 ? 0 : run + at(gains, cross);
    if (run <= 0) {
      run = 0;
      from = cross + 1;
    } else if (run > best.gain) {
      best = { from, to: cross, gain: run };
    }
  }
  return best;
}

/**
 * Keeps the stretches of cross-lines in which the hypothesis does best and silences the others, where that is worth
 * what choosing them costs; gives the cost in bits, 0 if all are kept.
 * Example: a sum that holds in the rows of the upper of two tables.
 */
export function bestStretches(statuses: Uint8Array, bitsAt: Float64Array, weights: Float64Array): number {
  const length = statuses.length;
  if (length < LEAST || !statuses.includes(STATUS.fails)) return 0;
  const gains = bitsAt.map((bits, cross) =>
    statuses[cross] === STATUS.fails ? -SEARCH.failure * at(weights, cross) : bits,
  );
  const whole = gains.reduce((sum, gain) => sum + gain, 0);
  const kept = new Uint8Array(length);
  const price = 2 + 2 * Math.log2(length);
  let [gained, cost] = [0, 0];
  for (let count = 0; count < SEARCH.stretch.most; count += 1) {
    const { from, to, gain } = bestStretch(gains, kept);
    if (gain < price + SEARCH.stretch.bits) break;
    kept.fill(1, from, to + 1);
    gained += gain;
    cost += price;
  }
  if (gained - cost <= whole + SEARCH.stretch.gain) return 0;
  for (let cross = 0; cross < length; cross += 1) {
    if (kept[cross] === 1) continue;
    statuses[cross] = STATUS.none;
    bitsAt[cross] = 0;
  }
  return cost;
}
