import { CheapestFirst } from './cheapest-first';
import type { CountTable, Relation } from './count-table';
import type { CellChange, Changed, OffRelation } from './partial-table';
import { PartialTable } from './partial-table';

/** Changes of cells, by their indexes, that keep every sum: with them another table has the same printed figures. */
export type Changes = ReadonlyMap<number, number>;

/** The cost of a cell that must be shown. */
export const FIXED = -1;

/** What may be changed, what it costs, and how it is looked for. */
export interface Freedom {
  /** The cost of hiding each cell: 0 for one that is masked already, `FIXED` for one that must be shown. */
  readonly costs: Float64Array;
  /** The least that anybody knows each cell to be when it is masked. */
  readonly least: Uint8Array;
  /** True for a count that is masked because it is small. */
  readonly isSmall: (value: number) => boolean;
  /** True for a count that would be masked for that by the lowest threshold of all sheets. */
  readonly isSmallest: (value: number) => boolean;
  /** No cell is hidden that costs more. */
  readonly dearest: number;
  /** By how much the cell is tried to be another. */
  readonly steps: readonly number[];
  /** What mending a relation is guessed to cost. The higher, the sooner the search ends, with more hidden. */
  readonly mending: number;
  /** How many partial tables are looked at before the search is given up. */
  readonly effort: number;
}

/** What was found, and how many partial tables were looked at. */
export interface Search {
  readonly changes: Changes | null;
  readonly spent: number;
}

/** What changing a cell costs besides hiding it: of two tables that hide as much the one that differs less is found. */
const CHANGING = 0.5;
/** The ways to mend one relation that are followed, the cheapest ones: a sum of all units has hundreds. */
const BREADTH = 12;
/** The most cells of one attempt. */
const DEPTH = 60;

/** A table under way: one more cell changed than in the attempt before it. */
interface Attempt extends Changed {
  readonly before: Attempt | null;
  /** The same for the same changes, in whatever order they were made. */
  readonly sign: number;
  readonly cost: number;
  /** The cost that it will come to, guessed by what is left to mend: what is nearly done goes first. */
  readonly rank: number;
}

/** The search for one table. A class, because what it looks up is made once for all cells. */
export class OtherTables {
  /** The attempt that is looked at, spelled out. */
  private readonly partial: PartialTable;

  constructor(private readonly table: CountTable) {
    this.partial = new PartialTable(table);
  }

  /**
   * The changes of least cost that give the cell another value and keep every identity and bound, with a small
   * count still among what is masked; no changes if none were found. Cheapest attempts go first.
   */
  find(cell: number, freedom: Freedom): Search {
    const waiting = new CheapestFirst<Attempt>();
    const seen = new Set<number>();
    this.partial.spellOut(null);
    for (const change of freedom.steps) add(waiting, this.changed(null, { cell, change }, freedom));
    for (let spent = 1; spent <= freedom.effort; spent += 1) {
      const next = waiting.take();
      if (next === null) return { changes: null, spent };
      if (seen.has(next.sign)) continue;
      seen.add(next.sign);
      this.partial.spellOut(next);
      const mending = this.toMend(freedom);
      if (mending === null) {
        const changes = changesOf(next);
        if (this.keepsPattern(changes, freedom)) return { changes, spent };
      } else for (const mended of this.mended(next, mending, freedom)) waiting.add(mended);
    }
    return { changes: null, spent: freedom.effort };
  }

  /** The attempt that is spelled out with one more cell changed; `null` if the cell cannot be. */
  private changed(before: Attempt | null, { cell, change }: CellChange, freedom: Freedom): Attempt | null {
    const hiding = hidingCost(cell, freedom);
    const value = (this.table.cells[cell]?.value ?? 0) + change;
    if (hiding === FIXED || value < (freedom.least[cell] ?? 0) || this.partial.changeOf(cell) !== 0) return null;
    const cost = (before?.cost ?? 0) + hiding + CHANGING;
    const depth = (before?.depth ?? 0) + 1;
    const sign = (before?.sign ?? 0) + signOf(cell, change);
    const rank = cost + this.partial.offWith({ cell, change }) * freedom.mending;
    return depth > DEPTH ? null : { cell, change, before, depth, sign, cost, rank };
  }

  /** What is to be mended next: the relation that is off with the fewest ways to mend it; `null` if nothing. */
  private toMend(freedom: Freedom): OffRelation | null {
    return this.partial.offWithFewest((relation, enough) => this.ways(relation, freedom, enough));
  }

  /** Cells of the relation that could still be changed, counted no further than the search goes or is of interest. */
  private ways({ terms }: Relation, freedom: Freedom, enough: number): number {
    let ways = 0;
    for (const { cell } of terms) {
      if (hidingCost(cell, freedom) !== FIXED && this.partial.changeOf(cell) === 0) ways += 1;
      if (ways >= BREADTH || ways >= enough) break;
    }
    return ways;
  }

  /** The cheapest ways to mend a relation by one more cell, whole or by one. */
  private mended(attempt: Attempt, { relation, off }: OffRelation, freedom: Freedom): Attempt[] {
    const ways: Attempt[] = [];
    for (const { cell, sign } of relation.terms) {
      const hiding = hidingCost(cell, freedom);
      const last = ways.at(-1);
      if (hiding === FIXED) continue;
      if (ways.length >= BREADTH && last !== undefined && attempt.cost + hiding + CHANGING >= last.cost) continue;
      for (const amount of new Set([off, Math.sign(off)])) {
        const way = this.changed(attempt, { cell, change: -amount * sign }, freedom);
        if (way !== null) insert(ways, way);
      }
    }
    return ways;
  }

  /**
   * True if some small count is left among what is masked together: else it would not have been masked. Where one
   * is small by every sheet's threshold, one has to be left that is.
   */
  private keepsPattern(changes: Changes, { isSmall, isSmallest, costs }: Freedom): boolean {
    const before = (cell: number) => this.table.cells[cell]?.value ?? 0;
    const after = (cell: number) => before(cell) + (changes.get(cell) ?? 0);
    const isAnywhere = (holds: (cell: number) => boolean) => isAny(this.maskedTogether(changes, costs), holds);
    if (isAnywhere((cell) => isSmallest(after(cell)))) return true;
    return !isAnywhere((cell) => isSmallest(before(cell))) && isAnywhere((cell) => isSmall(after(cell)));
  }

  /** The cells that are changed, and the masked ones that they add up with. One can come more than once. */
  private *maskedTogether(changes: Changes, costs: Float64Array): Generator<number> {
    yield* changes.keys();
    for (const cell of changes.keys()) {
      for (const { terms } of this.partial.identitiesOf(cell)) {
        for (const { cell: other } of terms) if (costs[other] === 0) yield other;
      }
    }
  }
}

function isAny(cells: Iterable<number>, holds: (cell: number) => boolean): boolean {
  for (const cell of cells) if (holds(cell)) return true;
  return false;
}

function hidingCost(cell: number, { costs, dearest }: Freedom): number {
  const cost = costs[cell] ?? FIXED;
  return cost > dearest ? FIXED : cost;
}

/** A number of its own for a change, so that sums of them tell sets of changes apart. */
function signOf(cell: number, change: number): number {
  const mixed = Math.imul(cell * 64 + change + 32, 0x9e3779b1) ^ Math.imul(cell + 1, 0x85ebca6b);
  return (mixed >>> 0) * 1024 + (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 22);
}

function add(waiting: CheapestFirst<Attempt>, attempt: Attempt | null): void {
  if (attempt !== null) waiting.add(attempt);
}

/** Puts a way among the cheapest, and drops the dearest one too many. */
function insert(ways: Attempt[], way: Attempt): void {
  let at = ways.length;
  while (at > 0 && (ways[at - 1]?.cost ?? 0) > way.cost) at -= 1;
  ways.splice(at, 0, way);
  if (ways.length > BREADTH) ways.pop();
}

function changesOf(attempt: Attempt): Changes {
  const changes = new Map<number, number>();
  for (let at: Attempt | null = attempt; at !== null; at = at.before) changes.set(at.cell, at.change);
  return changes;
}
