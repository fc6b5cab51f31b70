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

interface Place {
  readonly index: number;
  readonly sign: 1 | -1;
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
  /** For each cell the relations that it is in, with its sign there. */
  private readonly placesOf: readonly Place[][];
  /** What identities sum to, which is zero where they hold, and bounds, which is zero or more. */
  private readonly sums: Int32Array;
  private readonly offIndexes = new Set<number>();

  constructor({ cells, identities, bounds }: CountTable) {
    this.identities = identities.length;
    this.relations = [...identities, ...bounds];
    this.changes = new Int32Array(cells.length);
    const places = Array.from({ length: cells.length }, (): Place[] => []);
    for (const [index, { terms }] of this.relations.entries()) {
      for (const { cell, sign } of terms) places[cell]?.push({ index, sign });
    }
    this.placesOf = places;
    this.sums = Int32Array.from(this.relations, ({ terms }, index) =>
      index < this.identities ? 0 : terms.reduce((sum, { cell, sign }) => sum + sign * (cells[cell]?.value ?? 0), 0),
    );
  }

  /** Makes it the table with these changes and no others. */
  spellOut(last: Changed | null): void {
    let [from, to] = [this.last, last];
    const added: Changed[] = [];
    // Tables that are looked at after each other often have most changes in common: those stay.
    while (from !== to) {
      if (from !== null && from.depth >= (to?.depth ?? 0)) {
        this.change({ cell: from.cell, change: -from.change });
        from = from.before;
      } else if (to !== null) {
        added.push(to);
        to = to.before;
      }
    }
    for (const change of added.reverse()) this.change(change);
    this.last = last;
  }

  changeOf(cell: number): number {
    return this.changes[cell] ?? 0;
  }

  /** Of the relations that are off the one with the lowest value; `null` if all hold. */
  offWithFewest(valueOf: (relation: CountRelation, lowest: number) => number): OffRelation | null {
    let [fewest, found] = [Number.POSITIVE_INFINITY, -1];
    for (const index of this.offIndexes) {
      const relation = this.relations[index];
      const value = relation === undefined ? fewest : valueOf(relation, fewest);
      if (value < fewest) [fewest, found] = [value, index];
    }
    const relation = this.relations[found];
    return relation === undefined ? null : { relation, off: this.sums[found] ?? 0 };
  }

  /** How many relations would be off with one more change. */
  offWith({ cell, change }: CellChange): number {
    let count = this.offIndexes.size;
    for (const { index, sign } of this.placesOf[cell] ?? []) {
      const sum = this.sums[index] ?? 0;
      count += Number(this.isOff(index, sum + sign * change)) - Number(this.isOff(index, sum));
    }
    return count;
  }

  /** The identities that a cell is in. */
  identitiesOf(cell: number): CountRelation[] {
    return (this.placesOf[cell] ?? []).flatMap(({ index }) => {
      const relation = index < this.identities ? this.relations[index] : undefined;
      return relation === undefined ? [] : [relation];
    });
  }

  private change({ cell, change }: CellChange): void {
    this.changes[cell] = this.changeOf(cell) + change;
    for (const { index, sign } of this.placesOf[cell] ?? []) {
      const sum = (this.sums[index] ?? 0) + sign * change;
      this.sums[index] = sum;
      if (this.isOff(index, sum)) this.offIndexes.add(index);
      else this.offIndexes.delete(index);
    }
  }

  private isOff(index: number, sum: number): boolean {
    return index < this.identities ? sum !== 0 : sum < 0;
  }
}
