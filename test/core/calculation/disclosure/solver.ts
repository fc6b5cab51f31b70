import type { Reader } from './printed-figures';

/** The least and greatest that a count can be. */
type Interval = readonly [least: number, most: number];
type Intervals = ReadonlyMap<string, Interval>;

interface Linear {
  /** Sum of factor x count, which is at least `least` and at most `most`. */
  readonly terms: readonly (readonly [key: string, factor: number])[];
  readonly least: number;
  readonly most: number;
}

/**
 * Only tables so near the true one are looked at. One that is found is a proof all the same; where none is
 * found, the count is taken to be worked out.
 */
const NEAR = 4;

/** What a reader knows as inequalities over the masked counts alone. */
function linearOf({ shown, equations, bounds }: Reader): Linear[] {
  const unknown = (terms: Linear['terms']) => terms.filter(([key]) => !shown.has(key));
  const known = (terms: Linear['terms']) =>
    terms.reduce((sum, [key, factor]) => sum + factor * (shown.get(key) ?? 0), 0);
  const equal = equations.map((terms) => ({ terms: unknown(terms), least: -known(terms), most: -known(terms) }));
  const ordered = bounds.map(([small, large]) => {
    const terms = [
      [small, 1],
      [large, -1],
    ] as const;
    return { terms: unknown(terms), least: Number.NEGATIVE_INFINITY, most: -known(terms) };
  });
  return [...equal, ...ordered].filter(({ terms }) => terms.length > 0);
}

/** Narrows the intervals until nothing changes; `null` if a count is left without a value. */
function narrowed(
  start: Intervals,
  byKey: ReadonlyMap<string, readonly Linear[]>,
  touched: readonly string[],
): Intervals | null {
  const intervals = new Map(start);
  const queue = new Set(touched.flatMap((key) => byKey.get(key) ?? []));
  for (const linear of queue) {
    queue.delete(linear);
    const reach = linear.terms.map(([key, factor]) => {
      const [least, most] = intervals.get(key)!;
      return factor > 0 ? [factor * least, factor * most] : [factor * most, factor * least];
    });
    const [low, high] = [0, 1].map((end) => reach.reduce((sum, each) => sum + each[end]!, 0));
    for (const [index, [key, factor]] of linear.terms.entries()) {
      const room = [linear.least - (high! - reach[index]![1]!), linear.most - (low! - reach[index]![0]!)];
      const [from, to] = factor > 0 ? room : [-room[1]!, -room[0]!];
      const [least, most] = intervals.get(key)!;
      const next: Interval = [Math.max(least, Math.ceil(from!)), Math.min(most, Math.floor(to!))];
      if (next[0] > next[1]) return null;
      if (next[0] === least && next[1] === most) continue;
      intervals.set(key, next);
      for (const other of byKey.get(key) ?? []) queue.add(other);
    }
  }
  return intervals;
}

/** Finds which counts can be other than they are with all that is printed the same. A class for what it looks up. */
export class Solver {
  private readonly byKey = new Map<string, Linear[]>();
  private readonly start: Intervals | null;

  /** `least` is what a reader knows a masked count to be at least. `truth` only says where to look first. */
  constructor(
    reader: Reader,
    least: number,
    private readonly truth: ReadonlyMap<string, number>,
  ) {
    for (const key of reader.masked) this.byKey.set(key, []);
    for (const linear of linearOf(reader)) for (const [key] of linear.terms) this.byKey.get(key)?.push(linear);
    const whole = new Map(
      reader.masked.map((key) => [key, [Math.max(least, truth.get(key)! - NEAR), truth.get(key)! + NEAR] as Interval]),
    );
    this.start = narrowed(whole, this.byKey, reader.masked);
  }

  /** The counts that cannot have another value than their own. */
  closed(): string[] {
    const open = new Set<string>();
    for (const key of this.byKey.keys()) {
      // A table in which this count is another shows it for all the others that differ there.
      const other = open.has(key) ? null : this.otherTable(key);
      for (const [each, value] of other ?? []) if (value !== this.truth.get(each)) open.add(each);
    }
    return [...this.byKey.keys()].filter((key) => !open.has(key));
  }

  private otherTable(key: string): ReadonlyMap<string, number> | null {
    const own = this.truth.get(key)!;
    for (const value of [own + 1, own - 1, own + 2]) {
      const [least, most] = this.start?.get(key) ?? [1, 0];
      if (this.start === null || value < least || value > most) continue;
      const fixed = narrowed(new Map(this.start).set(key, [value, value]), this.byKey, [key]);
      const found = fixed && this.solution(fixed, { steps: 20_000 });
      if (found) return found;
    }
    return null;
  }

  /** Fixes one count after the other, the one with least room first, at the values nearest to its own. */
  private solution(intervals: Intervals, budget: { steps: number }): ReadonlyMap<string, number> | null {
    budget.steps -= 1;
    let [open, room] = [null as string | null, Number.POSITIVE_INFINITY];
    for (const [key, [least, most]] of intervals) {
      if (most > least && most - least < room) [open, room] = [key, most - least];
    }
    if (open === null) return new Map([...intervals].map(([key, [value]]) => [key, value]));
    const [least, most] = intervals.get(open)!;
    const own = Math.min(most, Math.max(least, this.truth.get(open)!));
    const near = [own, own + 1, own - 1, own + 2, own - 2].filter((value) => value >= least && value <= most);
    for (const value of near) {
      const next = budget.steps < 0 ? null : narrowed(new Map(intervals).set(open, [value, value]), this.byKey, [open]);
      const found = next && this.solution(next, budget);
      if (found) return found;
    }
    return null;
  }
}
