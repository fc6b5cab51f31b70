import type { RuleName } from '../../rules/checks/checks';

/**
 * The constants of the proof of an error, in bits: how unlikely it is that figures come out so by chance. They were
 * set by trying them on printed tables that are right, and on the same tables with a figure spoilt.
 */
export const ERROR_PROOF = {
  /** The least for an error. Two agreements of figures of a hundred are as much. */
  error: 14,
  /** The most that one agreement gives, so that one large sum proves nothing by itself. */
  agreement: 16,
  /** What each failure elsewhere takes away. */
  failure: 4,
  /** The most that an explanation of the difference gives. */
  explanation: 10,
  /** What it gives that another failing equation wants the same value in the same cell. */
  witness: 12,
} as const;

/**
 * What the words give that an equation was read from. Less than an error needs, since words were misread before: a
 * line called `Summa` may be the sum of others, and something may lie between income and costs.
 */
export const WORDS: Readonly<Partial<Record<RuleName, number>>> = {
  sum: 5,
  rowSum: 5,
  result: 8,
  carryForward: 8,
  balance: 8,
  genderTotal: 8,
  remaining: 8,
  accumulated: 8,
  percent: 8,
  percentImpossible: 8,
  pointSum: 5,
  printedIndex: 8,
};

/** What words are worth that name both the total and its parts. Example: `varav` under a count, and all förbund in a list. */
export const NAMED_PARTS = 8;

/** What closes one year and opens the next is one amount, printed twice: the words alone are proof. */
export const SAME_AMOUNT = ERROR_PROOF.error;

/** In so many other columns (or rows) an equation must hold to be sure that it was read right. */
export const FEWEST_HELD = 2;

/** So many sums a unit or two off, and such a part of all, show that figures were rounded one by one. */
export const ROUNDED = { least: 3, share: 0.05 } as const;

/** Sheets with more rows are lists, whose rows are no parts of each other. */
export const LONGEST_TABLE = 5_000;
