import type { Finding } from '../../documents/finding';
import type { FindingDecision } from '../../documents/notes/finding-decision';
import type { Severity } from '../../rules/checks/check';

/** `reopened`: it was accepted, and its figures have changed since; it is open as any other. */
export type FindingState = 'open' | 'accepted' | 'reopened';

/** A finding with what the user has decided of it. */
export interface ReviewedFinding {
  readonly finding: Finding;
  /** Its identity: rule, sheet, label and heading. */
  readonly key: string;
  readonly decision: FindingDecision | null;
  readonly state: FindingState;
}

/** All findings with their decisions, and the decisions whose finding is gone. */
export interface FindingReview {
  readonly findings: readonly ReviewedFinding[];
  readonly earlier: readonly FindingDecision[];
}

/** Before anything was read. */
export const NOTHING_FOUND: FindingReview = { findings: [], earlier: [] };

/** The findings that are left to deal with. What follows from one of them goes with it, and is none of its own. */
export function openCauses({ findings }: FindingReview): readonly ReviewedFinding[] {
  return findings.filter(({ finding, state }) => state !== 'accepted' && finding.causedBy === null);
}

/** The findings that the user has accepted, without what follows from them. */
export function acceptedCauses({ findings }: FindingReview): readonly ReviewedFinding[] {
  return findings.filter(({ finding, state }) => state === 'accepted' && finding.causedBy === null);
}

/** The same without their decisions. */
export function openFindings(review: FindingReview): readonly Finding[] {
  return openCauses(review).map(({ finding }) => finding);
}

/** How many there are of a severity. Example: the open errors. */
export function countOf(findings: readonly ReviewedFinding[], severity: Severity): number {
  return findings.filter(({ finding }) => finding.severity === severity).length;
}

/** That a finding was accepted and its figures have changed since. */
export function reopenedSentence({ by, date }: FindingDecision): string {
  const when = [by === '' ? '' : ` av ${by}`, date === '' ? '' : ` ${date}`].join('');
  return `Godtogs${when}, men beloppen har ändrats sedan dess.`;
}
