import type { CountTable } from './count-table';
import type { Freedom } from './freedom';
import { FIXED } from './freedom';
import type { Blocks, Known, Masking, ProtectOptions } from './masking';

/** What may be masked at what cost, and the least that anybody knows each masked cell to be. */
export type Room = Pick<Freedom, 'costs' | 'least'>;

/** An opened block's cells cost this part of what they would. */
const OPENED = 1 / 8;

/** Which cells of a table are masked by now, where zeros are hidden, and what may be masked besides. */
export class MaskingState {
  readonly masked: Map<number, Masking>;
  readonly zerosHidden: Set<number>;
  readonly free: Room;
  /** Where nothing more may be masked. */
  readonly maskedAlone: Room;

  constructor(
    private readonly table: CountTable,
    private readonly options: ProtectOptions,
    private readonly known: Known,
  ) {
    this.masked = new Map(known.masked);
    this.zerosHidden = new Set(known.zerosHidden);
    const hidesZeros = ({ block }: { block: number }) => !options.showZeros || known.zerosHidden.has(block);
    const least = Uint8Array.from(table.cells, (cell) => (hidesZeros(cell) || !cell.isPrinted ? 0 : 1));
    this.free = { costs: Float64Array.from(table.cells, (_, cell) => this.costOf(cell)), least };
    this.maskedAlone = { costs: new Float64Array(table.cells.length).fill(FIXED), least };
    for (const [cell, masking] of known.masked) this.mask(cell, masking);
    // What no table has is printed nowhere: all that is shown must leave it open.
    for (const [cell, { isPrinted }] of table.cells.entries()) if (!isPrinted) this.mask(cell, 'primary');
    for (const cell of known.notZero) least[cell] = 1;
    for (const cell of known.seen) this.free.costs[cell] = this.maskedAlone.costs[cell] = FIXED;
  }

  valueOf(cell: number): number {
    return this.table.cells[cell]?.value ?? 0;
  }

  mask(cell: number, masking: Masking): void {
    this.masked.set(cell, masking);
    this.free.costs[cell] = 0;
    this.maskedAlone.costs[cell] = 0;
  }

  show(cell: number): void {
    this.masked.delete(cell);
    this.free.costs[cell] = this.costOf(cell);
    this.maskedAlone.costs[cell] = FIXED;
  }

  /** Does something as if a masked cell must be shown. */
  without<Found>(cell: number, find: () => Found): Found {
    this.maskedAlone.costs[cell] = FIXED;
    const found = find();
    this.maskedAlone.costs[cell] = 0;
    return found;
  }

  /** The blocks' cells at little cost, and zeros with them: then nobody knows that a masked cell is at least one. */
  opened(blocks: Blocks): Room {
    if (blocks.size === 0) return this.free;
    const [costs, least] = [this.free.costs.slice(), this.free.least.slice()];
    for (const [cell, { block, cost }] of this.table.cells.entries()) {
      if (!blocks.has(block) || this.known.seen.has(cell)) continue;
      if (!this.known.notZero.has(cell)) least[cell] = 0;
      if (!this.masked.has(cell)) costs[cell] = cost * OPENED;
    }
    return { costs, least };
  }

  /** From now on zeros may be masked in the cell's block: it says so, and nobody knows a masked cell to be one or more. */
  hideZeros(cell: number): void {
    const { block, isPrinted } = this.table.cells[cell] ?? { block: -1, isPrinted: false };
    if (!isPrinted || !this.options.showZeros || this.zerosHidden.has(block)) return;
    this.zerosHidden.add(block);
    for (const [each, { block: own }] of this.table.cells.entries()) {
      if (own !== block) continue;
      if (!this.known.notZero.has(each)) this.free.least[each] = 0;
      if (!this.masked.has(each)) this.free.costs[each] = this.costOf(each);
    }
  }

  /** What hiding an unmasked cell costs. Where zeros are shown none is masked. */
  private costOf(cell: number): number {
    const { value, cost, block } = this.table.cells[cell] ?? { value: 0, cost: 0, block: -1 };
    const mustBeShown = value === 0 && this.options.showZeros && !this.zerosHidden.has(block);
    return this.known.seen.has(cell) || mustBeShown ? FIXED : cost;
  }
}
