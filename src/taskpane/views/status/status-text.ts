import type { Finding, Severity } from '../../../core/documents/finding';
import { ACTIVITY, COUNTED, SENTENCES } from '../../sentences';
import type { SessionState } from '../../session/session-state';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many causes there are of each severity. Example: `1 fel, 2 varningar`. */
function countText(findings: readonly Finding[]): string {
  const causes = findings.filter(({ causedBy }) => causedBy === null);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: causes.filter((finding) => finding.severity === severity).length,
  }));
  const [error, ...others] = counts.filter(({ severity, count }) => severity === 'error' || count > 0);
  return [...(error === undefined ? [] : [error]), ...others]
    .map(({ severity, count }) => COUNTED[severity](count))
    .join(', ');
}

/** How far the work is, in one line that screen readers hear: what is being done, or what came of it. */
export function statusText({ activity, outcome, written }: SessionState): string {
  if (activity !== 'idle') return ACTIVITY[activity];
  if (outcome === null) return '';
  const found = countText(outcome.recalculation.findings);
  if (written === null) return found;
  return written.every(({ mismatches }) => mismatches.length === 0)
    ? SENTENCES.allWritten(written.length)
    : SENTENCES.notAllWritten;
}
