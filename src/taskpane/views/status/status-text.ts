import { allCounted } from '../../../core/audit/coverage/counted';
import { coverageInShort, noErrors } from '../../../core/audit/coverage/coverage-words';
import type { Severity } from '../../../core/rules/checks/check';
import type { Recalculation } from '../../../core/recalculate';
import { ACTIVITY, COUNTED, SENTENCES } from '../../sentences';
import type { SessionState } from '../../session/session-state';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * How many causes there are of each severity, and how much could be tested: no error is good news only of that.
 * Example: `1 fel, 2 varningar; 212 av 240 belopp prövade`.
 */
function countText({ findings, coverage }: Recalculation): string {
  const causes = findings.filter(({ causedBy }) => causedBy === null);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: causes.filter((finding) => finding.severity === severity).length,
  }));
  const tested = allCounted(coverage);
  const words = counts.flatMap(({ severity, count }) => {
    if (severity === 'error' && count === 0) return [noErrors(tested)];
    return count === 0 ? [] : [COUNTED[severity](count)];
  });
  return [words.join(', '), ...(tested.proven === 0 ? [] : [coverageInShort(tested)])].join('; ');
}

/** How far the work is, in one line that screen readers hear: what is being done, or what came of it. */
export function statusText({ activity, outcome, written, remarks }: SessionState): string {
  if (activity !== 'idle') return ACTIVITY[activity];
  if (outcome === null) return '';
  const found = countText(outcome.recalculation);
  if (written === null) return found;
  if (written.some(({ mismatches }) => mismatches.length > 0)) return SENTENCES.notAllWritten;
  const looks = remarks.length === 0 ? [] : [SENTENCES.looksInShort(remarks.length)];
  return [SENTENCES.allWritten(written.length), ...looks].join('; ');
}
