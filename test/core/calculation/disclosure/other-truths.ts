import type { Readership, Truth } from './printed-papers';
import type { Linear } from './ranges';
import { EFFORTS, Ranges } from './ranges';

/** How far from the truth another table is looked for. */
const NEAR = 6;
/**
 * Finds which masked counts can be other than they are, with all papers printed the same. A class for what it
 * looks up. One other table is a proof; a count for which none is found is taken to be worked out.
 */
export class OtherTruths {
  private readonly keys: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly own: readonly number[];
  private readonly ranges: Ranges;

  constructor(
    private readonly readership: Readership,
    truth: Truth,
  ) {
    const { shown, masked, equations } = readership;
    const all = new Set(equations.flatMap((equation) => equation.map(([key]) => key)));
    this.keys = [...new Set([...masked.keys(), ...all])].filter((key) => !shown.has(key));
    this.places = new Map(this.keys.map((key, place) => [key, place]));
    this.own = this.keys.map((key) => truth.get(key) ?? 0);
    const near = this.own.map((value, place) => {
      const least = masked.get(this.keys[place]!) ?? 0;
      return [Math.max(least, value - NEAR), value + NEAR] as const;
    });
    this.ranges = new Ranges(
      near,
      equations.flatMap((equation) => this.linear(equation)),
    );
  }

  private linear(equation: Readership['equations'][number]): Linear[] {
    const { shown } = this.readership;
    const known = equation.reduce((sum, [key, factor]) => sum + factor * (shown.get(key) ?? 0), 0);
    const terms = equation.flatMap(([key, factor]) =>
      shown.has(key) ? [] : [{ cell: this.places.get(key)!, factor }],
    );
    return terms.length === 0 ? [] : [{ terms, least: -known, most: -known }];
  }

  /** The masked counts that cannot have another value than their own. */
  workedOut(): string[] {
    const open = new Set<number>();
    const masked = [...this.readership.masked.keys()];
    return masked.filter((key) => {
      const cell = this.places.get(key)!;
      if (open.has(cell)) return false;
      const other = this.otherTable(cell);
      other?.forEach((value, each) => value !== this.own[each] && open.add(each));
      return other === null;
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

  private with(cell: number, value: number, budget: { steps: number }): readonly number[] | null {
    budget.steps -= 1;
    const before = this.ranges.mark();
    const found = budget.steps >= 0 && this.ranges.set(cell, value) ? this.completed(budget) : null;
    this.ranges.takeBack(before);
    return found;
  }

  private completed(budget: { steps: number }): readonly number[] | null {
    const open = this.ranges.unsettled(this.own);
    if (open === null) {
      const values = this.own.map((value, cell) => this.ranges.nearest(cell, value));
      return this.keepsPatterns(values) ? values : null;
    }
    const own = this.ranges.nearest(open, this.own[open]!);
    for (const value of [own, own + 1, own - 1, own + 2, own - 2]) {
      const found = this.with(open, value, budget);
      if (found !== null) return found;
    }
    return null;
  }

  /** True if every masked part of every paper has a small count still. */
  private keepsPatterns(values: readonly number[]): boolean {
    const valueOf = (key: string) => this.readership.shown.get(key) ?? values[this.places.get(key)!]!;
    return this.readership.patterns.every(({ keys, isSmall }) => keys.some((key) => isSmall(valueOf(key))));
  }
}
