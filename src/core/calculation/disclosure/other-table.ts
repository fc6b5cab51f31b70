import type { CountTable, Identity } from './count-table';

/** Changes of cells, by their indexes, that keep every sum: with them another table has the same printed figures. */
export type Changes = ReadonlyMap<number, number>;

/** What may be changed, and what it costs. */
export interface Freedom {
  /** The cost of hiding a cell; 0 for one that is masked already, `null` for one that must be shown. */
  readonly costOf: (cell: number) => number | null;
  /** The least that anybody knows a masked cell to be. */
  readonly least: number;
  /** How many partial tables are looked at before the search is given up. */
  readonly effort: number;
}

/** What mending an identity is guessed to cost. Guessed too high, the search ends sooner, with more hidden. */
const MENDING = 16;

/** A table under way: what has been changed, and by how much identities are off because of it. */
interface Attempt {
  readonly changes: Changes;
  readonly off: ReadonlyMap<number, number>;
  readonly cost: number;
  /** The cost that it will come to, guessed by what is left to mend: what is nearly done goes first. */
  readonly rank: number;
}

/** The search for one table. A class, because what it looks up is made once for all cells. */
export class OtherTables {
  private readonly identitiesOf: readonly (readonly number[])[];
  private readonly boundsOf: readonly (readonly number[])[];

  constructor(private readonly table: CountTable) {
    const places = table.cells.map(() => ({ identities: [] as number[], bounds: [] as number[] }));
    table.identities.forEach(({ terms }, index) => terms.forEach(({ cell }) => places[cell]?.identities.push(index)));
    table.bounds.forEach(({ part, whole }, index) => [part, whole].forEach((cell) => places[cell]?.bounds.push(index)));
    this.identitiesOf = places.map(({ identities }) => identities);
    this.boundsOf = places.map(({ bounds }) => bounds);
  }

  /**
   * The changes of least cost that give the cell another value and keep every identity and bound; `null` if
   * none were found. Cheapest attempts go first.
   */
  find(cell: number, freedom: Freedom): Changes | null {
    const nothing: Attempt = { changes: new Map(), off: new Map(), cost: 0, rank: 0 };
    const waiting = new CheapestFirst();
    for (const change of [1, -1]) waiting.add(this.changed(nothing, { cell, change }, freedom));
    for (let effort = freedom.effort; effort > 0; effort -= 1) {
      const next = waiting.take();
      if (next === null) return null;
      const identity = this.tightest(next, freedom);
      if (identity === null) {
        if (this.keepsBounds(next)) return next.changes;
        continue;
      }
      for (const mended of this.mended(next, identity, freedom)) waiting.add(mended);
    }
    return null;
  }

  /** The attempt with one more cell changed; `null` if the cell cannot be. */
  private changed(
    { changes, off, cost }: Attempt,
    { cell, change }: { cell: number; change: number },
    { costOf, least }: Freedom,
  ): Attempt | null {
    const hiding = costOf(cell);
    const value = (this.table.cells[cell]?.value ?? 0) + change;
    if (hiding === null || value < least || changes.has(cell)) return null;
    const after = new Map(off);
    for (const index of this.identitiesOf[cell] ?? []) {
      const sign = this.table.identities[index]?.terms.find((term) => term.cell === cell)?.sign ?? 1;
      const rest = (after.get(index) ?? 0) + sign * change;
      if (rest === 0) after.delete(index);
      else after.set(index, rest);
    }
    const spent = cost + hiding;
    return { changes: new Map(changes).set(cell, change), off: after, cost: spent, rank: spent + after.size * MENDING };
  }

  /** Cells of the identity that could still be changed. */
  private free(identity: Identity | undefined, { changes }: Attempt, { costOf }: Freedom): number {
    return identity?.terms.filter(({ cell }) => !changes.has(cell) && costOf(cell) !== null).length ?? 0;
  }

  /** The identity that is off with the fewest ways to mend it; `null` if none is off. */
  private tightest(attempt: Attempt, freedom: Freedom): number | null {
    let [best, fewest] = [null as number | null, Number.POSITIVE_INFINITY];
    for (const index of attempt.off.keys()) {
      const ways = this.free(this.table.identities[index], attempt, freedom);
      if (ways < fewest) [best, fewest] = [index, ways];
    }
    return best;
  }

  /** Each way to mend an identity by one more cell. */
  private mended(attempt: Attempt, identity: number, freedom: Freedom): (Attempt | null)[] {
    const off = attempt.off.get(identity) ?? 0;
    const terms = this.table.identities[identity]?.terms ?? [];
    return terms.map(({ cell, sign }) => this.changed(attempt, { cell, change: -off * sign }, freedom));
  }

  private keepsBounds({ changes }: Attempt): boolean {
    const valueOf = (cell: number) => (this.table.cells[cell]?.value ?? 0) + (changes.get(cell) ?? 0);
    const touched = new Set([...changes.keys()].flatMap((cell) => this.boundsOf[cell] ?? []));
    return [...touched].every((index) => {
      const bound = this.table.bounds[index];
      return bound === undefined || valueOf(bound.part) <= valueOf(bound.whole);
    });
  }
}

/** Attempts by rank: a binary heap. */
class CheapestFirst {
  private readonly heap: Attempt[] = [];

  add(attempt: Attempt | null): void {
    if (attempt === null) return;
    this.heap.push(attempt);
    let at = this.heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  take(): Attempt | null {
    const [first = null] = this.heap;
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return first;
    this.heap[0] = last;
    this.sink();
    return first;
  }

  private sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.isBefore(right, left) ? right : left;
      if (!this.isBefore(child, at)) return;
      this.swap(at, child);
      at = child;
    }
  }

  private isBefore(left: number, right: number): boolean {
    const [one, other] = [this.heap[left], this.heap[right]];
    if (one === undefined || other === undefined) return other === undefined && one !== undefined;
    return one.rank < other.rank;
  }

  private swap(left: number, right: number): void {
    const [one, other] = [this.heap[left], this.heap[right]];
    if (one !== undefined && other !== undefined) [this.heap[left], this.heap[right]] = [other, one];
  }
}
