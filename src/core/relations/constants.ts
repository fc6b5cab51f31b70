/**
 * The constants of the search for relations. They were set by trying them on annotated tables, and are flat: a
 * change by a fifth of any of them moves the figures of the benchmark by less than a hundredth.
 */
export const SEARCH = {
  /** The most bits that one agreement can give. */
  capBits: 16,
  /** The least score of a relation that is kept. */
  accept: 8,
  /** What a failing cross-line costs, times how sure it is that the cross-line is additive. */
  failure: 7,
  /** What a total word adds; half of it where the total has no label at all. */
  word: 5,
  /** What it adds that a run ends at a gap, at another total or at the end. */
  boundary: 2,
  /** What it adds or takes away that a run is, or breaks, a block of one indentation. */
  indent: 4,
  longestRun: 400,
  /** The longest run in which a line that was left out is looked for. */
  longestRepaired: 40,
  costs: { stride: 6, parallel: 1, signed: 9, repaired: 7, indented: 3 },
  /** The least bits of three lines anywhere, in all and for each cross-line that holds. */
  signed: { bits: 30, bitsEach: 5, share: 0.9, wholeSearch: 80, window: 7 },
  /** The least score of the shape of a kept relation elsewhere, if nothing fails. */
  parallelAccept: 4,
  far: { accept: 8, share: 0.8, lines: 80 },
  strideLines: 400,
  longestStride: 40,
  /** The least part of the cross-lines that must hold. */
  share: 0.6,
  /** The least part of the agreements in which a relation between lines apart must add something to something. */
  full: 0.25,
  /** A subtotal with at least this much of the score of the sum around it is taken first. */
  inner: 0.4,
  /** Roundings beyond this many standard deviations are differences. */
  deviations: 3.5,
  /** How often proportional lines in a run count as an agreement. */
  proportional: 1.5,
  /** How sure it is that a cross-line is additive: before anything is known, and where it carries no sum of its own. */
  weights: { unknown: 0.5, without: 0.05, cells: 20_000 },
  /** A stretch of the cross-lines: the least bits, and what it must gain over the whole. */
  stretch: { bits: 10, gain: 4, most: 6 },
} as const;

/** The constants of the proof of an error. */
export const PROOF = {
  /** The least bits for an error, without the accused figure. */
  bits: 20,
  /** The most that an explanation of the difference, and a second witness, can give. */
  typed: 10,
  witness: 14,
  /** Part of the instances that may fail. */
  fails: 0.05,
  /** A difference within this part of the figure is one that a hand makes. */
  near: 0.35,
  /** The chance below which so few roundings show that nothing is rounded. */
  exact: 0.001,
  /** A sum that holds nowhere: the least bits for a swap in a closed block, and what it gives that its total is a part,
   * or that its parts are totals which nothing else adds. */
  closed: 14,
  closedPart: 4,
  closedTotals: 4,
  /** The least number of whole sums for a difference of one unit to be an error. */
  exactSums: 40,
} as const;
