import { SEARCH } from '../constants';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Evidence } from './evidence';
import { STATUS, isHolding } from './evidence';
import { InstanceJudge } from './instance-judge';
import { isProportional } from './proportional';
import { bestStretches } from './stretch';
import type { Hypothesis } from './term';

/** How a hypothesis is judged. */
export interface Judging {
  /** How sure it is, by cross-line, that figures are added there: 0 to 1. */
  readonly weights: Float64Array;
  /** True if the hypothesis may hold in a stretch of the cross-lines alone: tables one after another. */
  readonly stretches: boolean;
  /** True for lines beside their total, which seldom agree by chance even where they are proportional. */
  readonly adjacent: boolean;
}

function counted(statuses: Uint8Array, weights: Float64Array) {
  let [holds, fails, failWeight, failCount] = [0, 0, 0, 0];
  statuses.forEach((status, cross) => {
    if (isHolding(status)) holds += 1;
    if (status !== STATUS.fails) return;
    const weight = at(weights, cross);
    fails += 1;
    failWeight += weight;
    failCount += Math.min(1, 2 * weight);
  });
  return { holds, fails, failWeight, failCount };
}

/**
 * How the hypothesis does at every cross-line, and how surprising that is: bits are what it would take to guess the
 * total's figures, each distinct instance once.
 * Example: a total of 11 540 in tkr that its parts give exactly is 13,5 bits.
 */
export function evaluate(
  axis: LatticeAxis,
  hypothesis: Hypothesis,
  { weights, stretches, adjacent }: Judging,
): Evidence {
  const length = axis.cross.length;
  const [statuses, bitsAt] = [new Uint8Array(length), new Float64Array(length)];
  const seen = new Set<number>();
  let full = 0;
  const judge = new InstanceJudge(axis, hypothesis);
  for (let cross = 0; cross < length; cross += 1) {
    judge.judge(cross);
    statuses[cross] = judge.status;
    if (!isHolding(judge.status)) continue;
    if (judge.isFull) full += 1;
    if (seen.has(judge.key)) continue;
    seen.add(judge.key);
    bitsAt[cross] = judge.bits;
  }
  const cost = stretches ? bestStretches(statuses, bitsAt, weights) : 0;
  const counts = counted(statuses, weights);
  const fullBits = bitsAt.reduce((sum, bits) => sum + bits, -cost);
  const one = bitsAt.reduce((most, bits) => Math.max(most, bits), 0) * (adjacent ? SEARCH.proportional : 1);
  const bits = isProportional(axis, hypothesis, statuses) ? Math.min(fullBits, one) : fullBits;
  return { statuses, bitsAt, ...counts, full, slip: null, bits, fullBits };
}
