import type { CountTable } from './count-table';
import type { Changes, Freedom } from './other-table';
import { FIXED, OtherTables } from './other-table';

/** What may be shown. */
export interface ProtectOptions {
  /** The smallest count that is shown. */
  readonly threshold: number;
  /** True if zeros are shown as zeros. */
  readonly showZeros: boolean;
}

/** Why a cell is masked: it is small itself, or a small one could be worked out from it. */
export type Masking = 'primary' | 'secondary';

/** What is known of a table besides how it adds up. */
export interface Known {
  /** Cells that were masked before: they stay so. */
  readonly masked: ReadonlyMap<number, Masking>;
  /** Cells that anybody has seen. */
  readonly seen: ReadonlySet<number>;
  readonly zerosHidden: ReadonlySet<number>;
  /** Cells that were masked where zeros were shown, so that everybody knows them to be one at least. */
  readonly notZero: ReadonlySet<number>;
  /** The lowest threshold of all sheets that have the cells; `null` for that of this one. */
  readonly lowest: number | null;
}

/** Blocks that are opened to the search: everything in them may be masked, zeros with it, at little cost. */
export type Blocks = ReadonlySet<number>;

/** How a search is made. */
export type SearchWay = Pick<Freedom, 'dearest' | 'steps' | 'mending' | 'effort'>;

/** Partial tables looked at for all cells: so many to begin with, and so many more for each cell. */
const WHOLE_EFFORT = { least: 150_000, perCell: 40 };
const SMALL_STEPS = [1, -1];
const ALL_STEPS = [1, -1, 2, -2, 3, -3, 4, -4];
/** What a cell costs that is worth most to whoever reads the sheet: how many ended in all, and with a solution. */
export const WORTHY = 50;
/** What ends soonest, with larger steps. */
export const SOONEST: SearchWay = {
  ...{ dearest: Number.POSITIVE_INFINITY, steps: ALL_STEPS, mending: 150, effort: 1_000 },
};
/** First without what is worth most, then what hides least, then what ends soonest. Enough for a förbund by far. */
export const WAYS: readonly SearchWay[] = [
  { dearest: WORTHY - 1, steps: SMALL_STEPS, mending: 24, effort: 400 },
  { dearest: Number.POSITIVE_INFINITY, steps: SMALL_STEPS, mending: 24, effort: 1_500 },
  { dearest: Number.POSITIVE_INFINITY, steps: SMALL_STEPS, mending: 48, effort: 1_000 },
  SOONEST,
];
/** To show one masked cell again, without masking any other. */
const SHOW_AGAIN: SearchWay = { dearest: 0, steps: SMALL_STEPS, mending: 16, effort: 300 };
/** An opened block's cells cost this part of what they would. */
const OPENED = 1 / 8;
const NOTHING_OPENED: Blocks = new Set();

/** A table as it is being masked, with a proof for each masked cell. */
export class Masks {
  readonly masked: Map<number, Masking>;
  readonly others = new Map<number, Changes>();
  readonly zerosHidden: Set<number>;
  private readonly tables: OtherTables;
  private effort: number;
  /** What may be masked at what cost; and the same where nothing more may be masked. */
  private readonly free: Pick<Freedom, 'costs' | 'least'>;
  private readonly maskedAlone: Float64Array;

  constructor(
    private readonly table: CountTable,
    private readonly options: ProtectOptions,
    private readonly known: Known,
  ) {
    this.tables = new OtherTables(table);
    this.effort = WHOLE_EFFORT.least + WHOLE_EFFORT.perCell * table.cells.length;
    this.masked = new Map(known.masked);
    this.zerosHidden = new Set(known.zerosHidden);
    const hidesZeros = ({ block }: { block: number }) => !options.showZeros || known.zerosHidden.has(block);
    this.free = {
      costs: Float64Array.from(table.cells, (_, cell) => this.costOf(cell)),
      least: Uint8Array.from(table.cells, (cell) => (hidesZeros(cell) ? 0 : 1)),
    };
    this.maskedAlone = new Float64Array(table.cells.length).fill(FIXED);
    for (const [cell, masking] of known.masked) this.mask(cell, masking);
    for (const cell of known.notZero) this.free.least[cell] = 1;
    for (const cell of known.seen) this.free.costs[cell] = this.maskedAlone[cell] = FIXED;
    for (const cell of this.small()) this.mask(cell, 'primary');
  }

  /** Leaves so much effort for what is to come. */
  allow(effort: number): void {
    this.effort = effort;
  }

  /** The small counts that nobody has seen. */
  small(): number[] {
    const { cells } = this.table;
    return cells.flatMap(({ value }, cell) => (this.isSmall(value) && !this.known.seen.has(cell) ? [cell] : []));
  }

  /** Masks what the cell could be worked out from; false if nothing was found that would keep it. */
  keep(cell: number, way: SearchWay, opened: Blocks = NOTHING_OPENED): boolean {
    if (this.others.has(cell)) return true;
    const freedom = opened.size === 0 ? this.free : this.freedomIn(opened);
    const changes = this.search(cell, { ...freedom, ...way });
    if (changes !== null) this.take(changes);
    return changes !== null;
  }

  /** Masks everything in the blocks but what has been seen. */
  maskBlocks(blocks: Blocks): void {
    for (const [cell, { block }] of this.table.cells.entries()) {
      if (!blocks.has(block) || this.known.seen.has(cell)) continue;
      if (!this.masked.has(cell)) this.mask(cell, 'secondary');
      if (this.valueOf(cell) === 0) this.hideZeros(cell);
    }
  }

  /**
   * Shows a cell again that is masked for others' sake, if every small count has another table without it. What
   * no other table changes any more is shown with it: it keeps nothing.
   */
  showAgain(cell: number): void {
    const left = [...this.others].filter(([, changes]) => changes.has(cell));
    const sound = new Set([...this.others.values()].filter((changes) => !changes.has(cell)));
    const found = new Map<number, Changes>();
    this.maskedAlone[cell] = FIXED;
    const isKept = left.every(([each]) => {
      if (this.masked.get(each) !== 'primary' || found.has(each)) return true;
      const changes = this.proofAmong(sound, each) ?? this.searchMasked(each);
      for (const changed of changes?.keys() ?? []) if (changes !== null) found.set(changed, changes);
      return changes !== null;
    });
    this.maskedAlone[cell] = 0;
    if (!isKept) return;
    for (const [each] of left) this.others.delete(each);
    for (const [each, changes] of found) if (!this.others.has(each)) this.others.set(each, changes);
    for (const [each] of left) {
      const changes = this.others.has(each) ? null : this.proofAmong(sound, each);
      if (changes !== null) this.others.set(each, changes);
    }
    this.showUnproven();
  }

  /** Shows what is masked for others' sake without a table of its own: no proof of another changes it. */
  showUnproven(): void {
    for (const [cell, masking] of this.masked) {
      if (masking === 'secondary' && !this.others.has(cell) && !this.known.masked.has(cell)) this.show(cell);
    }
  }

  private proofAmong(proofs: ReadonlySet<Changes>, cell: number): Changes | null {
    for (const changes of proofs) if (changes.has(cell)) return changes;
    return null;
  }

  private searchMasked(cell: number): Changes | null {
    return this.search(cell, { costs: this.maskedAlone, least: this.free.least, ...SHOW_AGAIN });
  }

  private take(changes: Changes): void {
    for (const [changed, change] of changes) {
      if (!this.masked.has(changed)) this.mask(changed, 'secondary');
      if (!this.others.has(changed)) this.others.set(changed, changes);
      if (this.valueOf(changed) === 0 || this.valueOf(changed) + change === 0) this.hideZeros(changed);
    }
  }

  private isSmall(value: number): boolean {
    return value < this.options.threshold && (value > 0 || !this.options.showZeros);
  }

  private valueOf(cell: number): number {
    return this.table.cells[cell]?.value ?? 0;
  }

  private blockOf(cell: number): number {
    return this.table.cells[cell]?.block ?? -1;
  }

  private search(cell: number, freedom: Omit<Freedom, 'isSmall' | 'isSmallest'>): Changes | null {
    const effort = Math.min(freedom.effort, this.effort);
    if (effort <= 0) return null;
    const isSmall = (value: number) => this.isSmall(value);
    const lowest = this.known.lowest ?? this.options.threshold;
    const isSmallest = (value: number) => value > 0 && value < lowest;
    const { changes, spent } = this.tables.find(cell, { ...freedom, effort, isSmall, isSmallest });
    this.effort -= spent;
    return changes;
  }

  private mask(cell: number, masking: Masking): void {
    this.masked.set(cell, masking);
    this.free.costs[cell] = 0;
    this.maskedAlone[cell] = 0;
  }

  private show(cell: number): void {
    this.masked.delete(cell);
    this.free.costs[cell] = this.costOf(cell);
    this.maskedAlone[cell] = FIXED;
  }

  /** What hiding an unmasked cell costs. Where zeros are shown none is masked. */
  private costOf(cell: number): number {
    const { value, cost, block } = this.table.cells[cell] ?? { value: 0, cost: 0, block: -1 };
    const mustBeShown = value === 0 && this.options.showZeros && !this.zerosHidden.has(block);
    return this.known.seen.has(cell) || mustBeShown ? FIXED : cost;
  }

  /** The blocks' cells at little cost, and zeros with them: then nobody knows that a masked cell is at least one. */
  private freedomIn(opened: Blocks): Masks['free'] {
    const [costs, least] = [this.free.costs.slice(), this.free.least.slice()];
    for (const [cell, { block, cost }] of this.table.cells.entries()) {
      if (!opened.has(block) || this.known.seen.has(cell)) continue;
      if (!this.known.notZero.has(cell)) least[cell] = 0;
      if (!this.masked.has(cell)) costs[cell] = cost * OPENED;
    }
    return { costs, least };
  }

  /** From now on zeros may be masked in the cell's block: it says so, and nobody knows a masked cell to be one or more. */
  private hideZeros(cell: number): void {
    const block = this.blockOf(cell);
    if (!this.options.showZeros || this.zerosHidden.has(block)) return;
    this.zerosHidden.add(block);
    for (const [each, { block: own }] of this.table.cells.entries()) {
      if (own !== block) continue;
      if (!this.known.notZero.has(each)) this.free.least[each] = 0;
      if (!this.masked.has(each)) this.free.costs[each] = this.costOf(each);
    }
  }
}
