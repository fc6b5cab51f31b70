/** A sum of factor x count, each count in it once, which is at least `least` and at most `most`. */
export interface Linear {
  readonly terms: readonly { readonly cell: number; readonly factor: 1 | -1 }[];
  readonly least: number;
  readonly most: number;
}

/** A prime far from the number of sums of a unit, so that rounds begin far from each other. */
const STRIDE = 101;

/**
 * Counts that are set before each search for one table is given up. A search that began with an unlucky sum can
 * take a thousand times as long as the next: so many short ones from other sums find more than a long one.
 */
export const EFFORTS: readonly number[] = [
  ...Array(8).fill(400),
  ...Array(8).fill(2_000),
  ...Array(8).fill(10_000),
  60_000,
];

/** The least and greatest that counts can be, narrowed by what is known of them; what was set can be taken back. */
export class Ranges {
  private readonly least: number[];
  private readonly most: number[];
  private readonly linearsOf: readonly Linear[][];
  private first = 0;
  /** Each range as it was before it was narrowed, the latest last. */
  private readonly earlier: { readonly cell: number; readonly least: number; readonly most: number }[] = [];

  constructor(
    start: readonly (readonly [least: number, most: number])[],
    private readonly linears: readonly Linear[],
  ) {
    this.least = start.map(([least]) => least);
    this.most = start.map(([, most]) => most);
    this.linearsOf = start.map(() => []);
    for (const linear of linears) for (const { cell } of linear.terms) this.linearsOf[cell]!.push(linear);
    if (!this.narrowAll(new Set(linears))) throw new Error('No table has what is printed');
  }

  /** From now on another sum is the first that is looked at for being off. */
  beginAt(round: number): void {
    this.first = (round * STRIDE) % this.linears.length;
  }

  mark(): number {
    return this.earlier.length;
  }

  takeBack(mark: number): void {
    while (this.earlier.length > mark) {
      const { cell, least, most } = this.earlier.pop()!;
      this.least[cell] = least;
      this.most[cell] = most;
    }
  }

  /** Gives the count this value; false if no table has it, with all that is set already. */
  set(cell: number, value: number): boolean {
    if (value < this.least[cell]! || value > this.most[cell]!) return false;
    this.narrow(cell, value, value);
    return this.narrowAll(new Set(this.linearsOf[cell]));
  }

  /** The value nearest to this one that the count can have. */
  nearest(cell: number, value: number): number {
    return Math.min(this.most[cell]!, Math.max(this.least[cell]!, value));
  }

  /**
   * The count with fewest values left in a sum that is off when every count has the value nearest to the
   * given one; `null` if none is off, so that those values are a table.
   */
  unsettled(values: readonly number[]): number | null {
    const near = values.map((value, cell) => this.nearest(cell, value));
    for (let index = 0; index < this.linears.length; index += 1) {
      const linear = this.linears[(this.first + index) % this.linears.length]!;
      let sum = 0;
      for (const { cell, factor } of linear.terms) sum += factor * near[cell]!;
      if (sum < linear.least || sum > linear.most) return this.leastRoom(linear);
    }
    return null;
  }

  private leastRoom({ terms }: Linear): number {
    const open = terms.filter(({ cell }) => this.roomOf(cell) > 0);
    return open.reduce((best, { cell }) => (this.roomOf(cell) < this.roomOf(best) ? cell : best), open[0]!.cell);
  }

  private roomOf(cell: number): number {
    return this.most[cell]! - this.least[cell]!;
  }

  private narrow(cell: number, least: number, most: number): void {
    this.earlier.push({ cell, least: this.least[cell]!, most: this.most[cell]! });
    this.least[cell] = least;
    this.most[cell] = most;
  }

  /** Narrows until nothing changes; false if a count is left without a value. */
  private narrowAll(waiting: Set<Linear>): boolean {
    for (const linear of waiting) {
      waiting.delete(linear);
      if (!this.narrowBy(linear, waiting)) return false;
    }
    return true;
  }

  /** Leaves each count of the sum the values that the others leave it; what else it is in has to wait its turn. */
  private narrowBy({ terms, least, most }: Linear, waiting: Set<Linear>): boolean {
    let [low, high] = [0, 0];
    for (const { cell, factor } of terms) {
      low += factor * (factor > 0 ? this.least[cell]! : this.most[cell]!);
      high += factor * (factor > 0 ? this.most[cell]! : this.least[cell]!);
    }
    if (low > most || high < least) return false;
    for (const { cell, factor } of terms) {
      const [from, to] = [this.least[cell]!, this.most[cell]!];
      // How far this count can go from its ends before the sum passes its own, the others giving all they can.
      const [down, up] = factor > 0 ? [high - least, most - low] : [most - low, high - least];
      const [next, last] = [Math.max(from, to - down), Math.min(to, from + up)];
      if (next > last) return false;
      if (next === from && last === to) continue;
      this.narrow(cell, next, last);
      for (const other of this.linearsOf[cell]!) waiting.add(other);
    }
    return true;
  }
}
