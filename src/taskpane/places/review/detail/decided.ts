import type { FindingDecision } from '../../../../core/documents/notes/finding-decision';
import type { UserNotes } from '../../../../core/documents/notes/user-notes';
import { findingBasis } from '../../../../core/sheets/findings/finding-basis';
import type { ReviewedFinding } from '../../../../core/sheets/findings/open-findings';

type Said = Pick<FindingDecision, 'decision' | 'comment' | 'by' | 'date'>;

/** What the user decides of a finding, with the figures that it shows now. */
export function decisionFor({ key, finding }: ReviewedFinding, said: Said): FindingDecision {
  return { key, ...said, basis: findingBasis(finding), message: finding.message };
}

/** A comment beside whatever is decided already. */
export function commentFor(item: ReviewedFinding, comment: string): FindingDecision {
  return item.decision === null
    ? decisionFor(item, { decision: '', comment, by: '', date: '' })
    : { ...item.decision, comment };
}

/** Who decided last in this workbook; empty where nobody has. */
export function lastName({ decisions }: UserNotes): string {
  const named = decisions.filter(({ by }) => by !== '');
  const [last] = named.toSorted((one, other) => other.date.localeCompare(one.date));
  return last?.by ?? '';
}

/** Today by the user's own clock, as `yyyy-mm-dd`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
