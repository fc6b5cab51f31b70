import { typedSlip } from '../../figures/typed-slip';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Evidence } from './evidence';
import { STATUS } from './evidence';
import type { Hypothesis } from './term';

/** A cross-line less sure than this to be additive is no failure worth an explanation. */
const LIKELY_ADDITIVE = 0.3;
/** The least bits that two digits which changed places must be worth, over the ways in which some could have. */
const LEAST_BITS = 4;

function isSwapAt(axis: LatticeAxis, { total, terms }: Hypothesis, cross: number): boolean {
  const [value, unit] = [at(axis.values[total], cross), 2 * at(axis.halves[total], cross)];
  const parts = terms.map(({ line, sign }) => ({ sign, value: at(axis.values[line], cross) || 0 }));
  const difference = value - parts.reduce((sum, part) => sum + part.sign * part.value, 0);
  if (Math.log2(Math.abs(value) / unit + 2) - Math.log2(4 * (terms.length + 1)) < LEAST_BITS) return false;
  const print = { unit, tolerance: 0 };
  if (typedSlip(value, value - difference, print) === 'swapped') return true;
  return parts.some((part) => typedSlip(part.value, part.value + part.sign * difference, print) === 'swapped');
}

/**
 * Where the one failure of a hypothesis is two digits that changed places: the cross-line, else `null`. It is no
 * reason to think that the hypothesis is wrong.
 */
export function slipOf(
  axis: LatticeAxis,
  hypothesis: Hypothesis,
  { evidence, weights }: { readonly evidence: Evidence; readonly weights: Float64Array },
): number | null {
  if (evidence.holds === 0) return null;
  let found: number | null = null;
  for (let cross = 0; cross < evidence.statuses.length; cross += 1) {
    if (evidence.statuses[cross] !== STATUS.fails || at(weights, cross) < LIKELY_ADDITIVE) continue;
    if (found !== null) return null;
    found = cross;
  }
  return found !== null && isSwapAt(axis, hypothesis, found) ? found : null;
}

/** The evidence without the failure at a cross-line. */
export function withoutFailure(evidence: Evidence, cross: number, weight: number): Evidence {
  return {
    ...evidence,
    slip: cross,
    failWeight: evidence.failWeight - weight,
    failCount: evidence.failCount - Math.min(1, 2 * weight),
  };
}
