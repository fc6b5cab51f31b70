import type { Changes } from './attempt';
import type { CountTable } from './count-table';
import type { Blocks, Known, Masking, ProtectOptions } from './masking';
import { isSmall } from './masking';
import type { Room } from './masking-state';
import { MaskingState } from './masking-state';
import { OtherTables } from './other-table';
import type { SearchWay } from './search-ways';
import { SHOW_AGAIN } from './search-ways';

/** Partial tables looked at for all cells: so many to begin with, and so many more for each cell. */
const WHOLE_EFFORT = { least: 150_000, perCell: 40 };
const NOTHING_OPENED: Blocks = new Set();

function proofAmong(proofs: ReadonlySet<Changes>, cell: number): Changes | null {
  for (const changes of proofs) if (changes.has(cell)) return changes;
  return null;
}

/** A table as it is being masked, with a proof for each masked cell. */
export class Masks {
  readonly others = new Map<number, Changes>();
  private readonly state: MaskingState;
  private readonly tables: OtherTables;
  private effort: number;

  constructor(
    private readonly table: CountTable,
    private readonly options: ProtectOptions,
    private readonly known: Known,
  ) {
    this.state = new MaskingState(table, options, known);
    this.tables = new OtherTables(table);
    this.effort = WHOLE_EFFORT.least + WHOLE_EFFORT.perCell * table.cells.length;
    for (const cell of this.small()) this.state.mask(cell, 'primary');
  }

  get masked(): ReadonlyMap<number, Masking> {
    return this.state.masked;
  }

  get zerosHidden(): ReadonlySet<number> {
    return this.state.zerosHidden;
  }

  /** Leaves so much effort for what is to come. */
  allow(effort: number): void {
    this.effort = effort;
  }

  /** The small counts that nobody has seen. */
  small(): number[] {
    const { cells } = this.table;
    return cells.flatMap(({ value }, cell) =>
      isSmall(value, this.options) && !this.known.seen.has(cell) ? [cell] : [],
    );
  }

  /** Masks what the cell could be worked out from; false if nothing was found that would keep it. */
  keep(cell: number, way: SearchWay, opened: Blocks = NOTHING_OPENED): boolean {
    if (this.others.has(cell)) return true;
    const changes = this.search(cell, this.state.opened(opened), way);
    if (changes !== null) this.take(changes);
    return changes !== null;
  }

  /** Masks everything in the blocks but what has been seen. */
  maskBlocks(blocks: Blocks): void {
    for (const [cell, { block }] of this.table.cells.entries()) {
      if (!blocks.has(block) || this.known.seen.has(cell)) continue;
      if (!this.masked.has(cell)) this.state.mask(cell, 'secondary');
      if (this.state.valueOf(cell) === 0) this.state.hideZeros(cell);
    }
  }

  /**
   * Shows a cell again that is masked for others' sake, if every small count has another table without it. What
   * no other table changes any more is shown with it: it keeps nothing.
   */
  showAgain(cell: number): void {
    const left: number[] = [];
    const sound = new Set<Changes>();
    for (const [each, changes] of this.others) {
      if (changes.has(cell)) left.push(each);
      else sound.add(changes);
    }
    const found = this.state.without(cell, () => this.proofsOf(left, sound));
    if (found === null) return;
    for (const each of left) this.others.delete(each);
    for (const [each, changes] of found) if (!this.others.has(each)) this.others.set(each, changes);
    for (const each of left) {
      const changes = this.others.has(each) ? null : proofAmong(sound, each);
      if (changes !== null) this.others.set(each, changes);
    }
    this.showUnproven();
  }

  /** Shows what is masked for others' sake without a table of its own: no proof of another changes it. */
  showUnproven(): void {
    for (const [cell, masking] of this.masked) {
      if (masking === 'secondary' && !this.others.has(cell) && !this.known.masked.has(cell)) this.state.show(cell);
    }
  }

  /** New proofs for the small counts among the cells, from those that are sound; `null` if one has none. */
  private proofsOf(cells: readonly number[], sound: ReadonlySet<Changes>): Map<number, Changes> | null {
    const found = new Map<number, Changes>();
    for (const cell of cells) {
      if (this.masked.get(cell) !== 'primary' || found.has(cell)) continue;
      const changes = proofAmong(sound, cell) ?? this.search(cell, this.state.maskedAlone, SHOW_AGAIN);
      if (changes === null) return null;
      for (const changed of changes.keys()) found.set(changed, changes);
    }
    return found;
  }

  private take(changes: Changes): void {
    for (const [changed, change] of changes) {
      if (!this.masked.has(changed)) this.state.mask(changed, 'secondary');
      if (!this.others.has(changed)) this.others.set(changed, changes);
      const value = this.state.valueOf(changed);
      if (value === 0 || value + change === 0) this.state.hideZeros(changed);
    }
  }

  private search(cell: number, room: Room, way: SearchWay): Changes | null {
    const effort = Math.min(way.effort, this.effort);
    if (effort <= 0) return null;
    const lowest = this.known.lowest ?? this.options.threshold;
    const { changes, spent } = this.tables.find(cell, {
      ...{ ...room, ...way, effort },
      isSmall: (value) => isSmall(value, this.options),
      isSmallest: (value) => value > 0 && value < lowest,
    });
    this.effort -= spent;
    return changes;
  }
}
