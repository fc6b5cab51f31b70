import type { Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import type { FindingDecision } from '../../documents/notes/finding-decision';
import { isAcceptance } from '../../documents/notes/finding-decision';
import { findingBasis } from './finding-basis';
import { findingKeys } from './finding-key';
import { matchDecisions } from './match-decisions';
import type { FindingReview, FindingState, ReviewedFinding } from './open-findings';

function stateOf(finding: Finding, decision: FindingDecision | null): FindingState {
  if (decision === null || !isAcceptance(decision)) return 'open';
  return decision.basis === '' || decision.basis === findingBasis(finding) ? 'accepted' : 'reopened';
}

/** What follows from a cause that is accepted is accepted with it. */
function withCauses(findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] {
  const causes = new Map(findings.map((each) => [cellKey(each.finding.at), each]));
  const isClosed = (each: ReviewedFinding, before: ReadonlySet<ReviewedFinding>): boolean => {
    if (each.state === 'accepted') return true;
    const { causedBy } = each.finding;
    const cause = causedBy === null ? undefined : causes.get(cellKey(causedBy));
    return cause !== undefined && !before.has(cause) && isClosed(cause, new Set([...before, each]));
  };
  return findings.map((each) => (isClosed(each, new Set()) ? { ...each, state: 'accepted' } : each));
}

/**
 * Which findings are open and which are accepted: the one answer for the pane, the sheets and the reports.
 * Example: `godta` beside a finding whose figures are as they were then makes it accepted.
 */
export function reviewFindings(findings: readonly Finding[], decisions: readonly FindingDecision[]): FindingReview {
  const keys = findingKeys(findings);
  const { byKey, earlier } = matchDecisions(keys, decisions);
  const reviewed = findings.map((finding, index): ReviewedFinding => {
    const key = keys[index] ?? '';
    const decision = byKey.get(key) ?? null;
    return { finding, key, decision, state: stateOf(finding, decision) };
  });
  return { findings: withCauses(reviewed), earlier };
}
