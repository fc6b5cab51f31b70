import type { Decimal } from '../../figures/decimal';

/** What the user has typed beside a goal: an outcome of its own, and a comment. */
export interface OwnOutcome {
  /** The goal's key. See `calculation/social-budget/goal-keys`. */
  readonly key: string;
  /** The goal as it was worded when the user typed. */
  readonly goal: string;
  /** As typed; empty for none. */
  readonly text: string;
  /** The number that was typed; `null` for words and for nothing. */
  readonly value: Decimal | null;
  readonly comment: string;
}
