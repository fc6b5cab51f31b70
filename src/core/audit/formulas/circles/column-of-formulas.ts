/** Nothing is counted at an index below 1. */
const FIRST = 1;

/**
 * The formulas of one column while circles are looked for: which are still to be visited, and which are on the way
 * that is being followed. Each question costs the logarithm of their number, however many cells a range has.
 */
export class ColumnOfFormulas {
  private readonly next: Int32Array;
  /** Counts of open formulas, each over a power of two of places. */
  private readonly counts: Int32Array;

  /** Rows from above, and what the formulas are called elsewhere. */
  constructor(
    private readonly rows: readonly number[],
    private readonly ids: readonly number[],
  ) {
    this.next = Int32Array.from({ length: rows.length + 1 }, (_, index) => index);
    this.counts = new Int32Array(rows.length + 1);
  }

  /** The first formula between two rows that is not visited yet; `null` if all are. */
  unvisited(top: number, bottom: number): number | null {
    const index = this.find(this.indexFrom(top));
    return (this.rows[index] ?? Infinity) <= bottom ? (this.ids[index] ?? null) : null;
  }

  visit(row: number): void {
    const index = this.indexFrom(row);
    this.next[index] = index + 1;
    this.count(index, 1);
  }

  leave(row: number): void {
    this.count(this.indexFrom(row), -1);
  }

  /** The last formula between two rows that is on the way; `null` if none is. */
  open(top: number, bottom: number): number | null {
    const [from, to] = [this.indexFrom(top), this.indexFrom(bottom + 1)];
    const before = this.openBefore(from);
    if (this.openBefore(to) === before) return null;
    let [low, high] = [from, to];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.openBefore(to) > this.openBefore(middle)) low = middle;
      else high = middle;
    }
    return this.ids[low] ?? null;
  }

  /** The place of the next unvisited formula; the ways there are shortened as they are gone. */
  private find(index: number): number {
    let root = index;
    while ((this.next[root] ?? root) !== root) root = this.next[root] ?? root;
    for (let at = index; at !== root;) {
      const after = this.next[at] ?? root;
      this.next[at] = root;
      at = after;
    }
    return root;
  }

  private count(index: number, by: number): void {
    for (let at = index + FIRST; at < this.counts.length; at += at & -at) {
      this.counts[at] = (this.counts[at] ?? 0) + by;
    }
  }

  private openBefore(index: number): number {
    let sum = 0;
    for (let at = index; at > 0; at -= at & -at) sum += this.counts[at] ?? 0;
    return sum;
  }

  /** The place of the first formula not above a row. */
  private indexFrom(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.rows[middle] ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
