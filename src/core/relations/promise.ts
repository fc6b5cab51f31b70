import { SEARCH } from './constants';
import { labelBits } from './evidence/total-word';
import type { Search } from './search';

/** A sum that might be a total's. */
export interface PartialSum {
  readonly total: number;
  readonly sum: Float64Array;
  /** How many lines were added. */
  readonly parts: number;
  readonly price: number;
}

/** What place and indentation can add at the most. */
const MOST_BONUS = SEARCH.boundary + SEARCH.indent;

/**
 * True if the sum can reach the score at all: an upper bound that is quick to find, so that only what is promising
 * is judged. It counts every near agreement in full, and only failures that no rounding explains.
 */
export function isPromising(search: Search, { total, sum, parts, price }: PartialSum, least: number): boolean {
  const { axis, worth, weights, stretches } = search;
  const values = axis.values[total];
  const bits = worth.bits[total];
  if (values === undefined || bits === undefined) return false;
  let [gain, loss, holds, largest] = [0, 0, 0, 0];
  for (let cross = 0; cross < sum.length; cross += 1) {
    const value = values[cross] ?? NaN;
    const given = sum[cross] ?? 0;
    if (Number.isNaN(value) || (value === 0 && given === 0)) continue;
    if (Math.abs(value - given) <= (parts + 1) * (worth.halves[cross] ?? 0)) {
      gain += bits[cross] ?? 0;
      holds += 1;
    } else if (given !== 0 && !stretches) {
      loss += weights[cross] ?? 0;
      largest = Math.max(largest, weights[cross] ?? 0);
    }
  }
  // One failure may be a slip of the fingers.
  loss -= largest;
  if (holds === 0 || holds < SEARCH.share * (holds + loss)) return false;
  return gain - SEARCH.failure * loss - price + labelBits(axis.labels[total] ?? '') + MOST_BONUS >= least;
}
