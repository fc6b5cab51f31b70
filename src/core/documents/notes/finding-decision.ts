/** What the user decided about a finding, in the sheet of findings or in the pane. */
export interface FindingDecision {
  /** The finding's key. */
  readonly key: string;
  /** `godta`, `åtgärda`, `åtgärdat`, or whatever else the user has written; empty for none. */
  readonly decision: string;
  /** The reason, or any other comment. */
  readonly comment: string;
  readonly by: string;
  /** `yyyy-mm-dd`, or what the user has written instead. */
  readonly date: string;
  /** The figures that the finding showed when it was decided; empty where that is not known. */
  readonly basis: string;
  /** What the finding said, for when it is gone. */
  readonly message: string;
}

/** Nothing decided. */
export const NO_DECISION: FindingDecision = {
  ...{ key: '', decision: '', comment: '', by: '', date: '', basis: '', message: '' },
};

/** The words that are offered for a decision. */
export const DECISION_WORDS = ['åtgärda', 'åtgärdat', 'godta'] as const;

const isWord = ({ decision }: FindingDecision, word: string) => decision.trim().toLowerCase() === word;

/** True if the finding is accepted as it was then. */
export function isAcceptance(decision: FindingDecision): boolean {
  return isWord(decision, 'godta');
}

/** True if the user says that it is mended; whether it is, the next reading shows. */
export function isSaidMended(decision: FindingDecision): boolean {
  return isWord(decision, 'åtgärdat');
}

/** True if nothing is decided any more: what was typed for the finding has been taken back. */
export function isEmptyDecision({ decision, comment }: FindingDecision): boolean {
  return decision === '' && comment === '';
}
