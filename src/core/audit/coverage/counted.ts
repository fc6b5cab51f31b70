/** Amounts, and how many of them are in at least one relation that holds. */
export interface Counted {
  readonly amounts: number;
  readonly proven: number;
}

/** The amounts of several tables or sheets together. */
export function allCounted(counted: readonly Counted[]): Counted {
  const sum = (of: keyof Counted) => counted.reduce((total, each) => total + each[of], 0);
  return { amounts: sum('amounts'), proven: sum('proven') };
}
