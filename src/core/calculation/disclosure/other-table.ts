import { CheapestFirst } from './cheapest-first';
import type { CountTable, Relation } from './count-table';

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

/** A table under way: one more cell changed than in the attempt before it, and what is off because of it. */
interface Attempt {
  readonly cell: number;
  readonly change: number;
  readonly before: Attempt | null;
  readonly depth: number;
  /** The same for the same changes, in whatever order they were made. */
  readonly sign: number;
  /** By how much identities are off. */
  readonly off: ReadonlyMap<number, number>;
  /** By how much the sums of bounds are changed, and how many of them are negative by that. */
  readonly moved: ReadonlyMap<number, number>;
  readonly broken: number;
  readonly cost: number;
  /** The cost that it will come to, guessed by what is left to mend: what is nearly done goes first. */
  readonly rank: number;
}

interface Change {
  readonly cell: number;
  readonly change: number;
}

/** The search for one table. A class, because what it looks up is made once for all cells. */
export class OtherTables {
  private readonly identitiesOf: readonly (readonly (readonly [index: number, sign: number])[])[];
  private readonly boundsOf: readonly (readonly (readonly [index: number, sign: number])[])[];
  /** What is left of each bound before it is broken. */
  private readonly room: readonly number[];

  constructor(private readonly table: CountTable) {
    this.identitiesOf = placesIn(table.cells.length, table.identities);
    this.boundsOf = placesIn(table.cells.length, table.bounds);
    this.room = table.bounds.map(({ terms }) =>
      terms.reduce((sum, { cell, sign }) => sum + sign * (table.cells[cell]?.value ?? 0), 0),
    );
  }

  /**
   * The changes of least cost that give the cell another value and keep every identity and bound, with a small
   * count still among what is masked; no changes if none were found. Cheapest attempts go first.
   */
  find(cell: number, freedom: Freedom): Search {
    const waiting = new CheapestFirst<Attempt>();
    const seen = new Set<number>();
    for (const change of freedom.steps) add(waiting, this.changed(null, { cell, change }, freedom));
    for (let spent = 1; spent <= freedom.effort; spent += 1) {
      const next = waiting.take();
      if (next === null) return { changes: null, spent };
      if (seen.has(next.sign)) continue;
      seen.add(next.sign);
      const mending = this.toMend(next, freedom);
      if (mending === null) {
        const changes = changesOf(next);
        if (this.keepsPattern(changes, freedom)) return { changes, spent };
      } else for (const mended of this.mended(next, mending, freedom)) waiting.add(mended);
    }
    return { changes: null, spent: freedom.effort };
  }

  /** The attempt with one more cell changed; `null` if the cell cannot be. */
  private changed(before: Attempt | null, { cell, change }: Change, freedom: Freedom): Attempt | null {
    const hiding = hidingCost(cell, freedom);
    const value = (this.table.cells[cell]?.value ?? 0) + change;
    if (hiding === FIXED || value < (freedom.least[cell] ?? 0) || changeOf(before, cell) !== 0) return null;
    const off = new Map(before?.off);
    for (const [index, sign] of this.identitiesOf[cell] ?? []) {
      const rest = (off.get(index) ?? 0) + sign * change;
      if (rest === 0) off.delete(index);
      else off.set(index, rest);
    }
    const bounds = this.withBounds(before, { cell, change });
    const cost = (before?.cost ?? 0) + hiding + CHANGING;
    const depth = (before?.depth ?? 0) + 1;
    const sign = (before?.sign ?? 0) + signOf(cell, change);
    const rank = cost + (off.size + bounds.broken) * freedom.mending;
    return depth > DEPTH ? null : { cell, change, before, depth, sign, off, ...bounds, cost, rank };
  }

  private withBounds(before: Attempt | null, { cell, change }: Change): Pick<Attempt, 'moved' | 'broken'> {
    const own = this.boundsOf[cell] ?? [];
    if (own.length === 0 && before !== null) return { moved: before.moved, broken: before.broken };
    const moved = new Map(before?.moved);
    let broken = before?.broken ?? 0;
    for (const [index, sign] of own) {
      const [room, was] = [this.room[index] ?? 0, moved.get(index) ?? 0];
      moved.set(index, was + sign * change);
      broken += Number(room + was + sign * change < 0) - Number(room + was < 0);
    }
    return { moved, broken };
  }

  /** What is to be mended next: the relation that is off with the fewest ways to mend it; `null` if nothing. */
  private toMend(attempt: Attempt, freedom: Freedom): { relation: Relation; off: number } | null {
    let [best, fewest] = [null as { relation: Relation; off: number } | null, Number.POSITIVE_INFINITY];
    for (const each of this.offIn(attempt)) {
      const ways = this.ways(each.relation, attempt, freedom);
      if (ways < fewest) [best, fewest] = [each, ways];
    }
    return best;
  }

  private offIn({ off, moved, broken }: Attempt): { relation: Relation; off: number }[] {
    const identities = [...off].map(([index, sum]) => ({ relation: this.table.identities[index], off: sum }));
    const bounds =
      broken === 0
        ? []
        : [...moved].map(([index, by]) => ({
            relation: this.table.bounds[index],
            off: Math.min(0, (this.room[index] ?? 0) + by),
          }));
    return [...identities, ...bounds].flatMap(({ relation, off: sum }) =>
      relation === undefined || sum === 0 ? [] : [{ relation, off: sum }],
    );
  }

  /** Cells of the relation that could still be changed, counted no further than the search goes. */
  private ways({ terms }: Relation, attempt: Attempt, freedom: Freedom): number {
    let ways = 0;
    for (const { cell } of terms) {
      if (hidingCost(cell, freedom) !== FIXED && changeOf(attempt, cell) === 0) ways += 1;
      if (ways >= BREADTH) break;
    }
    return ways;
  }

  /** The cheapest ways to mend a relation by one more cell, whole or by one. */
  private mended(attempt: Attempt, { relation, off }: { relation: Relation; off: number }, freedom: Freedom) {
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
    const around = [...changes.keys()].flatMap((cell) =>
      (this.identitiesOf[cell] ?? []).flatMap(([index]) => this.table.identities[index]?.terms ?? []),
    );
    const masked = new Set([...changes.keys(), ...around.flatMap(({ cell }) => (costs[cell] === 0 ? [cell] : []))]);
    const values = [...masked].map((cell) => this.table.cells[cell]?.value ?? 0);
    const others = [...masked].map((cell) => (this.table.cells[cell]?.value ?? 0) + (changes.get(cell) ?? 0));
    return others.some(values.some(isSmallest) ? isSmallest : isSmall);
  }
}

function hidingCost(cell: number, { costs, dearest }: Freedom): number {
  const cost = costs[cell] ?? FIXED;
  return cost > dearest ? FIXED : cost;
}

/** For each cell the relations that it is in, with its sign there. */
function placesIn(cells: number, relations: readonly Relation[]): (readonly [index: number, sign: number])[][] {
  const places = Array.from({ length: cells }, (): (readonly [number, number])[] => []);
  relations.forEach(({ terms }, index) => terms.forEach(({ cell, sign }) => places[cell]?.push([index, sign])));
  return places;
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

function changeOf(attempt: Attempt | null, cell: number): number {
  for (let at = attempt; at !== null; at = at.before) if (at.cell === cell) return at.change;
  return 0;
}

function changesOf(attempt: Attempt): Changes {
  const changes = new Map<number, number>();
  for (let at: Attempt | null = attempt; at !== null; at = at.before) changes.set(at.cell, at.change);
  return changes;
}
