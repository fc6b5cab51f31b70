import type { CountTable, CountRelation } from './count-table';

/** A cell and by how much it is another than it was. */
export interface CellChange {
  readonly cell: number;
  readonly change: number;
}

/** A change, and those made before it. */
export interface Changed extends CellChange {
  readonly before: Changed | null;
  /** How many changes they are together. */
  readonly depth: number;
}

/** A relation that does not hold, and by how much. */
export interface OffRelation {
  readonly relation: CountRelation;
  readonly off: number;
}

const UNCOUNTED = -1;

/** The relations that each cell is in, and its sign there, cell by cell; `starts` has where each cell's begin. */
interface Places {
  readonly starts: Int32Array;
  readonly relations: Int32Array;
  readonly signs: Int8Array;
}

/** Flat, as a search goes through them millions of times. */
function placesOf(cells: number, relations: readonly CountRelation[]): Places {
  const starts = new Int32Array(cells + 1);
  for (const { terms } of relations) for (const { cell } of terms) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cells; cell += 1) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const places = { starts, relations: new Int32Array(starts.at(-1) ?? 0), signs: new Int8Array(starts.at(-1) ?? 0) };
  for (const [index, { terms }] of relations.entries()) {
    for (const { cell, sign } of terms) {
      const at = next[cell] ?? 0;
      next[cell] = at + 1;
      places.relations[at] = index;
      places.signs[at] = sign;
    }
  }
  return places;
}

/**
 * A table with some cells changed, and what is off because of it. One is used for all partial tables of a search,
 * which are kept as chains of changes: only those that are looked at are ever spelled out.
 */
export class PartialTable {
  private readonly changes: Int32Array;
  private last: Changed | null = null;
  /** First the identities, so many, then the bounds. */
  private readonly relations: readonly CountRelation[];
  private readonly identities: number;
  private readonly places: Places;
  /** The cells of each relation. */
  private readonly cellsIn: readonly Int32Array[];
  /** What identities sum to, which is zero where they hold, and bounds, which is zero or more. */
  private readonly sums: Int32Array;
  private readonly offIndexes = new Set<number>();
  private mayChange: (cell: number) => boolean = () => true;
  /** How many cells of each relation may be changed, counted when it is first asked for, and how many are. */
  private readonly changeable: Int32Array;
  private readonly changed: Int32Array;

  constructor({ cells, identities, bounds }: CountTable) {
    this.identities = identities.length;
    this.relations = [...identities, ...bounds];
    this.changes = new Int32Array(cells.length);
    this.places = placesOf(cells.length, this.relations);
    this.cellsIn = this.relations.map(({ terms }) => Int32Array.from(terms, ({ cell }) => cell));
    this.sums = Int32Array.from(this.relations, ({ terms }, index) =>
      index < this.identities ? 0 : terms.reduce((sum, { cell, sign }) => sum + sign * (cells[cell]?.value ?? 0), 0),
    );
    this.changeable = new Int32Array(this.relations.length);
    this.changed = new Int32Array(this.relations.length);
  }

  /** Makes it the table without changes, at the beginning of a search that may change these cells. */
  begin(mayChange: (cell: number) => boolean): void {
    this.spellOut(null);
    this.mayChange = mayChange;
    this.changeable.fill(UNCOUNTED);
  }

  /** Makes it the table with these changes and no others. */
  spellOut(last: Changed | null): void {
    let [from, to] = [this.last, last];
    const added: Changed[] = [];
    // Tables that are looked at after each other often have most changes in common: those stay.
    while (from !== to) {
      if (from !== null && from.depth >= (to?.depth ?? 0)) {
        this.change(from.cell, -from.change);
        from = from.before;
      } else if (to !== null) {
        added.push(to);
        to = to.before;
      }
    }
    for (const { cell, change } of added.reverse()) this.change(cell, change);
    this.last = last;
  }

  changeOf(cell: number): number {
    return this.changes[cell] ?? 0;
  }

  /**
   * Of the relations that are off the one with the fewest cells left to change, `null` if all hold. Those with `most`
   * or more are alike.
   */
  offWithFewest(most: number): OffRelation | null {
    let fewest = Number.POSITIVE_INFINITY;
    let found = -1;
    for (const index of this.offIndexes) {
      const left = Math.min(most, this.leftIn(index));
      if (left < fewest) {
        fewest = left;
        found = index;
      }
      if (fewest === 0) break;
    }
    const relation = this.relations[found];
    return relation === undefined ? null : { relation, off: this.sums[found] ?? 0 };
  }

  /** How many cells of a relation may still be changed. */
  private leftIn(index: number): number {
    if (this.changeable[index] === UNCOUNTED) {
      let count = 0;
      for (const cell of this.cellsIn[index] ?? []) if (this.mayChange(cell)) count += 1;
      this.changeable[index] = count;
    }
    return (this.changeable[index] ?? 0) - (this.changed[index] ?? 0);
  }

  /** How many relations would be off with one more change. */
  offWith(cell: number, change: number): number {
    const { starts, relations, signs } = this.places;
    const end = starts[cell + 1] ?? 0;
    let count = this.offIndexes.size;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const index = relations[at] ?? 0;
      const sum = this.sums[index] ?? 0;
      count += Number(this.isOff(index, sum + (signs[at] ?? 0) * change)) - Number(this.isOff(index, sum));
    }
    return count;
  }

  /** The identities that a cell is in. */
  identitiesOf(cell: number): CountRelation[] {
    const { starts, relations } = this.places;
    return [...relations.subarray(starts[cell], starts[cell + 1])].flatMap((index) => {
      const relation = index < this.identities ? this.relations[index] : undefined;
      return relation === undefined ? [] : [relation];
    });
  }

  private change(cell: number, change: number): void {
    const [earlier, changes] = [this.changeOf(cell), this.changeOf(cell) + change];
    this.changes[cell] = changes;
    const changed = Number(changes !== 0) - Number(earlier !== 0);
    const { starts, relations, signs } = this.places;
    const end = starts[cell + 1] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const index = relations[at] ?? 0;
      const before = this.sums[index] ?? 0;
      const sum = before + (signs[at] ?? 0) * change;
      this.sums[index] = sum;
      this.changed[index] = (this.changed[index] ?? 0) + changed;
      const isOff = this.isOff(index, sum);
      if (isOff === this.isOff(index, before)) continue;
      if (isOff) this.offIndexes.add(index);
      else this.offIndexes.delete(index);
    }
  }

  private isOff(index: number, sum: number): boolean {
    return index < this.identities ? sum !== 0 : sum < 0;
  }
}
