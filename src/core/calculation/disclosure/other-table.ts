import type { Attempt, Changes } from './attempt';
import { changesIn, insertByCost, signOfChange } from './attempt';
import { CheapestFirst } from './cheapest-first';
import type { CountTable } from './count-table';
import type { Freedom } from './freedom';
import { FIXED, hidingCost } from './freedom';
import type { CellChange, OffRelation } from './partial-table';
import { PartialTable } from './partial-table';
import { keepsPattern } from './pattern';

/** What was found, and how many partial tables were looked at. */
interface Found {
  readonly changes: Changes | null;
  readonly spent: number;
}

/** What changing a cell costs besides hiding it: of two tables that hide as much the one that differs less is found. */
const CHANGING = 0.5;
/** The ways to mend one relation that are followed, the cheapest ones: a sum of all units has hundreds. */
const BREADTH = 12;
/** The most cells of one attempt. */
const DEPTH = 60;

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
  find(cell: number, freedom: Freedom): Found {
    const waiting = new CheapestFirst<Attempt>();
    const seen = new Set<number>();
    this.partial.begin((each) => hidingCost(each, freedom) !== FIXED);
    for (const change of freedom.steps) add(waiting, this.changed(null, { cell, change }, freedom));
    for (let spent = 1; spent <= freedom.effort; spent += 1) {
      const next = waiting.take();
      if (next === null) return { changes: null, spent };
      if (seen.has(next.sign)) continue;
      seen.add(next.sign);
      this.partial.spellOut(next);
      const mending = this.partial.offWithFewest(BREADTH);
      if (mending === null) {
        const changes = changesIn(next);
        if (keepsPattern(changes, { table: this.table, partial: this.partial }, freedom)) return { changes, spent };
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
    const sign = (before?.sign ?? 0) + signOfChange(cell, change);
    const rank = cost + this.partial.offWith(cell, change) * freedom.mending;
    return depth > DEPTH ? null : { cell, change, before, depth, sign, cost, rank };
  }

  /** The cheapest ways to mend a relation by one more cell, whole or by one. */
  private mended(attempt: Attempt, { relation, off }: OffRelation, freedom: Freedom): Attempt[] {
    const amounts = new Set([off, Math.sign(off)]);
    const ways: Attempt[] = [];
    for (const { cell, sign } of relation.terms) {
      const hiding = hidingCost(cell, freedom);
      const last = ways.at(-1);
      if (hiding === FIXED) continue;
      if (ways.length >= BREADTH && last !== undefined && attempt.cost + hiding + CHANGING >= last.cost) continue;
      for (const amount of amounts) {
        const way = this.changed(attempt, { cell, change: -amount * sign }, freedom);
        if (way !== null) insertByCost(ways, way, BREADTH);
      }
    }
    return ways;
  }
}

function add(waiting: CheapestFirst<Attempt>, attempt: Attempt | null): void {
  if (attempt !== null) waiting.add(attempt);
}
