import { allCounted } from '../../core/audit/coverage/counted';
import { coverageInShort, noErrors } from '../../core/audit/coverage/coverage-words';
import { acceptedCauses, openFindings } from '../../core/sheets/findings/open-findings';
import type { Recalculation } from '../../core/recalculate';
import { ACTIVITY, COUNTED } from '../sentences/common';
import { HEADER_SENTENCES } from '../sentences/header';
import { spokenProgress } from '../sentences/session';
import { severityCounts } from './severity-counts';
import type { SessionState } from '../session/session-state';

/**
 * How many causes there are of each severity, and how much could be tested: no error is good news only of that.
 * Example: `1 fel, 2 varningar; 212 av 240 belopp prövade`.
 */
function countText({ review, coverage }: Recalculation): string {
  const [accepted, tested] = [acceptedCauses(review).length, allCounted(coverage)];
  const words = severityCounts(openFindings(review)).flatMap(({ severity, count }) => {
    if (severity === 'error' && count === 0) return [accepted > 0 ? HEADER_SENTENCES.noErrors : noErrors(tested)];
    return count === 0 ? [] : [COUNTED[severity](count)];
  });
  const all = accepted === 0 ? words : [...words, HEADER_SENTENCES.accepted(accepted)];
  return [all.join(', '), ...(tested.proven === 0 ? [] : [coverageInShort(tested)])].join('; ');
}

/** How far the work is, in one line that screen readers hear: what is being done, or what came of it. */
export function statusText({ activity, outcome, progress, ...state }: SessionState): string {
  const { written, remarks, isReadSinceWritten } = state;
  if (activity !== 'idle' && activity !== 'refreshing') return spokenProgress(progress) ?? ACTIVITY[activity];
  if (outcome === null) return ACTIVITY[activity];
  const found = countText(outcome.recalculation);
  if (written === null || isReadSinceWritten) return found;
  if (written.some(({ mismatches }) => mismatches.length > 0)) return HEADER_SENTENCES.notAllWritten;
  const looks = remarks.length === 0 ? [] : [HEADER_SENTENCES.looksInShort(remarks.length)];
  return [HEADER_SENTENCES.allWritten(written.length), ...looks].join('; ');
}
