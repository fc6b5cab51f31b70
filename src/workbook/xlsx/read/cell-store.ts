import type { CellAddress, CellRange } from '../../../core/cells/address';
import type { CellValue } from '../../../core/cells/cell';
import { FilledCells } from '../../../core/cells/filled-cells';
import { COLUMNS } from './cell-position';

/** What a cell holds. */
export interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

/** Room for so many cells to begin with; it is doubled whenever it is full. */
const FIRST_ROOM = 1_024;
/** The cell asked for next mostly is so near after the last one. */
const NEAR = 16;

/**
 * The cells of a sheet, each part of them in an array of its own: no object for each cell, no room for
 * cells that are not there. They are kept in the order of their places, which is nearly always the
 * order that a file has them in.
 */
export class CellStore {
  private count = 0;
  private keys = new Float64Array(FIRST_ROOM);
  private styles = new Uint32Array(FIRST_ROOM);
  private values: CellValue[] = [];
  /** By the cell's index: few cells of a large sheet have a formula. */
  private formulas = new Map<number, string>();
  private isSorted = true;
  private lastKey = -1;
  private firstColumn = COLUMNS;
  private lastColumn = 0;
  /** Where the last cell asked for is. */
  private found = 0;

  /** Adds a cell. Of cells in the same place the last one counts. */
  put({ row, column }: CellAddress, { value, formula, style }: StoredCell): void {
    const key = row * COLUMNS + column;
    if (key <= this.lastKey) this.isSorted = false;
    this.lastKey = key;
    if (this.count === this.keys.length) this.grow();
    this.keys[this.count] = key;
    this.styles[this.count] = style;
    this.values.push(value);
    if (formula !== null) this.formulas.set(this.count, formula);
    this.count += 1;
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  value(row: number, column: number): CellValue {
    return this.values[this.find(row, column)] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(this.find(row, column)) ?? null;
  }

  style(row: number, column: number): number {
    return this.styles[this.find(row, column)] ?? 0;
  }

  /** The smallest range with every cell; `null` without cells. */
  usedRange(): CellRange | null {
    this.sort();
    const [first, last] = [this.keys[0], this.keys[this.count - 1]];
    if (first === undefined || last === undefined) return null;
    return {
      first: { row: Math.floor(first / COLUMNS), column: this.firstColumn },
      last: { row: Math.floor(last / COLUMNS), column: this.lastColumn },
    };
  }

  /** The cells, row by row. */
  filled(): FilledCells {
    this.sort();
    const { keys, count } = this;
    return new FilledCells((visit) => {
      for (let index = 0; index < count; index += 1) {
        const key = keys[index] ?? 0;
        const row = Math.floor(key / COLUMNS);
        visit(row, key - row * COLUMNS);
      }
    });
  }

  private grow(): void {
    const { keys, styles } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.keys.set(keys);
    this.styles = new Uint32Array(styles.length * 2);
    this.styles.set(styles);
  }

  /** The index of the cell, or -1. */
  private find(row: number, column: number): number {
    if (column < 0 || column >= COLUMNS) return -1;
    this.sort();
    const key = row * COLUMNS + column;
    this.found = this.nearAfter(key) ?? this.firstNotBelow(key);
    return this.found < this.count && this.keys[this.found] === key ? this.found : -1;
  }

  /** The first place not below the key among those just after the last one found; `null` if it is further off. */
  private nearAfter(key: number): number | null {
    if ((this.keys[this.found] ?? 0) > key) return null;
    const end = Math.min(this.found + NEAR, this.count);
    for (let index = this.found; index < end; index += 1) if ((this.keys[index] ?? key) >= key) return index;
    return null;
  }

  private firstNotBelow(key: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? key) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts cells that came out of order in order. */
  private sort(): void {
    if (this.isSorted) return;
    const { keys, values, formulas, styles, count } = this;
    const order = Array.from({ length: count }, (_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    const kept = order.filter((index, at) => keys[index] !== keys[order[at + 1] ?? -1]);
    this.count = kept.length;
    this.keys = Float64Array.from(kept, (index) => keys[index] ?? 0);
    this.styles = Uint32Array.from(kept, (index) => styles[index] ?? 0);
    this.values = kept.map((index) => values[index] ?? null);
    this.formulas = new Map(kept.flatMap((index, at) => entryAt(at, formulas.get(index))));
    this.isSorted = true;
  }
}

function entryAt(at: number, formula: string | undefined): [number, string][] {
  return formula === undefined ? [] : [[at, formula]];
}
