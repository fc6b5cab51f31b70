/** A count that may be shown or masked. */
export interface TableCell {
  readonly value: number;
  /** How much is lost by masking it: totals cost more than parts. */
  readonly cost: number;
}

/** Cells whose signed sum is zero: women plus men less their total. */
export interface Identity {
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
}

/** A cell that cannot be greater than another one. */
export interface Bound {
  readonly part: number;
  readonly whole: number;
}

/**
 * Counts and what anybody can know of them without seeing them: how they add up. Only what holds among the
 * counts is here: who takes for given what does not hold is misled, not helped.
 */
export interface CountTable {
  readonly cells: readonly TableCell[];
  readonly identities: readonly Identity[];
  readonly bounds: readonly Bound[];
}

/** The identity if it holds among the cells; nothing if it does not. */
export function holding(cells: readonly TableCell[], identity: Identity): Identity[] {
  const sum = identity.terms.reduce((all, { cell, sign }) => all + sign * (cells[cell]?.value ?? Number.NaN), 0);
  return sum === 0 ? [identity] : [];
}
