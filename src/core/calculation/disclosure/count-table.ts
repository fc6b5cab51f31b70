/** A count that may be shown or masked. */
export interface TableCell {
  /** `NaN` for a count that is in no table any more, and was masked when it was. */
  readonly value: number;
  /** False for a small count that no table has, and that follows from those that some have. */
  readonly isPrinted: boolean;
  /** How much is lost by masking it: totals cost more than parts. */
  readonly cost: number;
  /** The printed table that it stands in: one unit in one period. */
  readonly block: number;
}

/** A count with its sign in a relation. */
export interface CountTerm {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** Counts of which the signed sum is known: women plus men less their total. */
export interface CountRelation {
  readonly terms: readonly CountTerm[];
}

/**
 * Counts and what anybody can know of them without seeing them: how they add up. Only what holds among the
 * counts is here: who takes for given what does not hold is misled, not helped.
 */
export interface CountTable {
  readonly cells: readonly TableCell[];
  /** Sums that are zero. */
  readonly identities: readonly CountRelation[];
  /** Sums that are zero or more. */
  readonly bounds: readonly CountRelation[];
}

/** The terms of counts that are added, or with -1 taken away. */
export function termsOf(cells: readonly number[], sign: 1 | -1): CountTerm[] {
  return cells.map((cell) => ({ cell, sign }));
}

/** What a count that no table has costs to mask: nothing, since nobody has printed it. */
const UNPRINTED = 0;

/** Gathers the relations that hold among counts, each of them once. A class, because it is filled step by step. */
export class Relations {
  private readonly zero = new Map<string, CountRelation>();
  private readonly atLeastZero = new Map<string, CountRelation>();
  private readonly rests = new Set<string>();
  /** Sums that would be zero, with a count among them that is not known. */
  readonly open: CountRelation[] = [];
  /** The counts of the tables, then the small ones that no table has. */
  readonly cells: TableCell[];

  constructor(
    printed: readonly TableCell[],
    private readonly isSmall: (value: number) => boolean,
  ) {
    this.cells = [...printed];
  }

  get identities(): CountRelation[] {
    return [...this.zero.values()];
  }

  get bounds(): CountRelation[] {
    return [...this.atLeastZero.values()];
  }

  /** The signed sum of the counts as they are. */
  value(terms: readonly CountTerm[]): number {
    return terms.reduce((sum, { cell, sign }) => sum + sign * (this.cells[cell]?.value ?? Number.NaN), 0);
  }

  /** A sum that is zero, if it is. */
  addZero(terms: readonly CountTerm[]): void {
    const value = this.value(terms);
    if (Number.isNaN(value)) this.open.push({ terms });
    else if (terms.length > 1 && value === 0) this.zero.set(keyOf(terms), { terms });
  }

  /** A sum that is not negative, if it is not. */
  addBound(terms: readonly CountTerm[]): void {
    if (terms.length > 1 && this.value(terms) >= 0) this.atLeastZero.set(keyOf(terms), { terms });
  }

  /**
   * What is left of a count when others are taken from it, which is a count of persons too that no table has: a small
   * one must not follow from what is shown. Example: from 8 exits in a tertial and 10 in two, the 2 of the second.
   */
  addRest(terms: readonly CountTerm[]): void {
    const value = this.value(terms);
    const [whole] = terms;
    if (whole === undefined || terms.length < 2 || !(value >= 0)) return;
    const key = keyOf(terms);
    if (!this.isSmall(value)) this.atLeastZero.set(key, { terms });
    else if (!this.rests.has(key)) {
      this.rests.add(key);
      const rest = this.cells.length;
      this.cells.push({ value, isPrinted: false, block: this.cells[whole.cell]?.block ?? -1, cost: UNPRINTED });
      this.addZero([...terms, ...termsOf([rest], -1)]);
    }
  }

  /** A whole and its parts: their sum where all are there, else, or where they make less, no more than the whole. */
  addSum(whole: number | null, parts: readonly (number | null)[]): void {
    const present = parts.filter((part) => part !== null);
    if (whole === null || present.length === 0) return;
    const terms = [...termsOf([whole], 1), ...termsOf(present, -1)];
    if (present.length === parts.length && this.value(terms) !== 0) this.addBound(terms);
    if (present.length === parts.length) this.addZero(terms);
    else this.addBound(terms);
  }
}

function keyOf(terms: readonly CountTerm[]): string {
  const parts = terms.map(({ cell, sign }) => `${cell}:${sign}`);
  return parts.sort().join(' ');
}
