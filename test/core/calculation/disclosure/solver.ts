import type { Equation, Reader } from './printed-figures';
import type { Linear } from './ranges';
import { EFFORTS, Ranges } from './ranges';

/**
 * Only tables so near the true one are looked at. One that is found is a proof all the same; where none is
 * found, the count is taken to be worked out.
 */
const NEAR = 6;

/** What a reader knows as inequalities over the masked counts alone, by their places among the masked. */
function linearOf({ shown, masked, equations, bounds }: Reader): Linear[] {
  const places = new Map(masked.map((key, place) => [key, place]));
  const linear = (terms: Equation, isEqual: boolean): Linear => {
    const known = terms.reduce((sum, [key, factor]) => sum + factor * (shown.get(key) ?? 0), 0);
    const unknown = terms.flatMap(([key, factor]) => {
      const cell = shown.has(key) ? undefined : places.get(key);
      return cell === undefined ? [] : [{ cell, factor }];
    });
    return { terms: unknown, least: isEqual ? -known : Number.NEGATIVE_INFINITY, most: -known };
  };
  const ordered = bounds.map(([small, large]) => [[small, 1] as const, [large, -1] as const]);
  return [...equations.map((terms) => linear(terms, true)), ...ordered.map((terms) => linear(terms, false))].filter(
    ({ terms }) => terms.length > 0,
  );
}

/** Finds which counts can be other than they are with all that is printed the same. A class for what it looks up. */
export class Solver {
  private readonly keys: readonly string[];
  private readonly own: readonly number[];
  private readonly ranges: Ranges;

  /** `least` is what a reader knows a masked count to be at least. `truth` only says where to look first. */
  constructor(reader: Reader, least: number, truth: ReadonlyMap<string, number>) {
    this.keys = reader.masked;
    this.own = this.keys.map((key) => truth.get(key)!);
    const near = this.own.map((value) => [Math.max(least, value - NEAR), value + NEAR] as const);
    this.ranges = new Ranges(near, linearOf(reader));
  }

  /** The counts that cannot have another value than their own. */
  closed(): string[] {
    const open = new Set<number>();
    for (const cell of this.keys.keys()) {
      // A table in which this count is another shows it for all the others that differ there.
      const other = open.has(cell) ? null : this.otherTable(cell);
      other?.forEach((value, each) => value !== this.own[each] && open.add(each));
    }
    return this.keys.filter((_, cell) => !open.has(cell));
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
    if (open === null) return this.own.map((value, cell) => this.ranges.nearest(cell, value));
    const own = this.ranges.nearest(open, this.own[open]!);
    for (const value of [own, own + 1, own - 1, own + 2, own - 2]) {
      const found = this.with(open, value, budget);
      if (found !== null) return found;
    }
    return null;
  }
}
