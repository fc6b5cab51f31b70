import type { Linear } from './ranges';
import { EFFORTS, Ranges } from './ranges';

/**
 * Only tables so near the true one are looked at. One that is found is a proof all the same; where none is
 * found, the count is taken to be worked out.
 */
const NEAR = 6;

/** Counts that a reader does not see, and what they are known by. */
export interface Unseen {
  /** What the counts are: that only says where to look first. */
  readonly own: readonly number[];
  /** What each is known to be at least. */
  readonly least: readonly number[];
  readonly linears: readonly Linear[];
  /** What else must be true of all counts together. */
  readonly isTable?: (values: readonly number[]) => boolean;
}

/** Finds which counts can be other than they are with all that is known of them the same. A class for what it looks up. */
export class OtherValues {
  private readonly own: readonly number[];
  private readonly isTable: (values: readonly number[]) => boolean;
  private readonly ranges: Ranges;

  constructor({ own, least, linears, isTable = () => true }: Unseen) {
    this.own = own;
    this.isTable = isTable;
    const near = own.map((value, cell) => [Math.max(least[cell]!, value - NEAR), value + NEAR] as const);
    this.ranges = new Ranges(near, linears);
  }

  /** Those of the counts that cannot have another value than their own. */
  closed(cells: readonly number[]): number[] {
    const open = new Set<number>();
    return cells.filter((cell) => {
      // A table in which this count is another shows it for all the others that differ there.
      const other = open.has(cell) ? null : this.otherTable(cell);
      other?.forEach((value, each) => value !== this.own[each] && open.add(each));
      return !open.has(cell);
    });
  }

  private otherTable(cell: number): readonly number[] | null {
    const own = this.own[cell]!;
    for (const [round, steps] of EFFORTS.entries()) {
      this.ranges.beginAt(round);
      for (const step of [1, -1, 2, -2, 3, -3, 4, -4]) {
        const found = this.with(cell, own + step, { steps });
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** A table in which the count has this value, with all that is set already; `null` if none is found. */
  private with(cell: number, value: number, budget: { steps: number }): readonly number[] | null {
    budget.steps -= 1;
    const before = this.ranges.mark();
    const found = budget.steps >= 0 && this.ranges.set(cell, value) ? this.completed(budget) : null;
    this.ranges.takeBack(before);
    return found;
  }

  /** Sets one count of a sum that is off after the other, at the values nearest to its own. */
  private completed(budget: { steps: number }): readonly number[] | null {
    const open = this.ranges.unsettled(this.own);
    if (open === null) {
      const values = this.own.map((value, cell) => this.ranges.nearest(cell, value));
      return this.isTable(values) ? values : null;
    }
    const own = this.ranges.nearest(open, this.own[open]!);
    for (const value of [own, own + 1, own - 1, own + 2, own - 2]) {
      const found = this.with(open, value, budget);
      if (found !== null) return found;
    }
    return null;
  }
}
