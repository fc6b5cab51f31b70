import { SEARCH } from '../constants';
import type { Evidence } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/term';

/** What proposed a relation. */
export type Source = 'label' | 'run' | 'repaired' | 'indented' | 'parallel' | 'stride' | 'far' | 'signed';

/** A hypothesis with its evidence and the score that it is chosen by. */
export interface Candidate extends Hypothesis {
  readonly source: Source;
  readonly evidence: Evidence;
  /** Bits less the price of the search and of failures, with what label and place add. */
  readonly score: number;
  /** True for a result, a net or a deviation: its lines may be parts of other sums too. */
  readonly isSigned: boolean;
}

/** True for sources that keep near the total, where chance finds least. */
export function isNear({ source }: Pick<Candidate, 'source'>): boolean {
  return source === 'label' || source === 'run' || source === 'indented' || source === 'parallel';
}

function enoughHold({ source, evidence: { holds, full, failWeight, failCount } }: Candidate): boolean {
  if (holds < SEARCH.share * (holds + failWeight)) return false;
  if (source === 'label' || source === 'run' || source === 'indented') return true;
  if (full < SEARCH.full * holds) return false;
  const share = source === 'signed' ? SEARCH.signed.share : SEARCH.far.share;
  return holds >= share * (holds + failCount);
}

/** True if the candidate is good enough to be kept. */
export function isGood(candidate: Candidate, least: number = SEARCH.accept): boolean {
  const { evidence, score } = candidate;
  return evidence.holds > 0 && evidence.bits > 0 && score >= least && enoughHold(candidate);
}
