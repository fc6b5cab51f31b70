import type { CellAddress, CellRange } from '../../../core/cells/address';
import type { CellValue } from '../../../core/cells/cell';
import { COLUMNS } from './cell-position';

/** What a cell holds. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

/**
 * The cells of a sheet, each part of them in an array of its own: no object for each cell, no room for
 * cells that are not there. They are kept in the order of their places, which is nearly always the
 * order that a file has them in.
 */
export class CellStore {
  private keys: number[] = [];
  private values: CellValue[] = [];
  private formulas: (string | null)[] = [];
  private styles: number[] = [];
  private isSorted = true;
  private lastKey = -1;
  private firstColumn = COLUMNS;
  private lastColumn = 0;
  /** Where the last cell asked for stands: the next one asked for is mostly the same or the one after. */
  private found = 0;

  /** Adds a cell. Of cells in the same place the last one counts. */
  put({ row, column }: CellAddress, { value, formula, style }: CellContent): void {
    const key = row * COLUMNS + column;
    if (key <= this.lastKey) this.isSorted = false;
    this.lastKey = key;
    this.keys.push(key);
    this.values.push(value);
    this.formulas.push(formula);
    this.styles.push(style);
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  value(row: number, column: number): CellValue {
    return this.values[this.find(row, column)] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.formulas[this.find(row, column)] ?? null;
  }

  style(row: number, column: number): number {
    return this.styles[this.find(row, column)] ?? 0;
  }

  /** The smallest range with every cell; `null` without cells. */
  usedRange(): CellRange | null {
    this.sort();
    const [first, last] = [this.keys[0], this.keys.at(-1)];
    if (first === undefined || last === undefined) return null;
    return {
      first: { row: Math.floor(first / COLUMNS), column: this.firstColumn },
      last: { row: Math.floor(last / COLUMNS), column: this.lastColumn },
    };
  }

  /** The index of the cell, or -1. */
  private find(row: number, column: number): number {
    if (column < 0 || column >= COLUMNS) return -1;
    this.sort();
    const key = row * COLUMNS + column;
    if (this.keys[this.found] === key) return this.found;
    this.found = this.keys[this.found + 1] === key ? this.found + 1 : this.firstNotBelow(key);
    return this.keys[this.found] === key ? this.found : -1;
  }

  private firstNotBelow(key: number): number {
    let low = 0;
    let high = this.keys.length;
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
    const { keys, values, formulas, styles } = this;
    const order = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    const kept = order.filter((index, at) => keys[index] !== keys[order[at + 1] ?? -1]);
    this.keys = kept.map((index) => keys[index] ?? 0);
    this.values = kept.map((index) => values[index] ?? null);
    this.formulas = kept.map((index) => formulas[index] ?? null);
    this.styles = kept.map((index) => styles[index] ?? 0);
    this.isSorted = true;
  }
}
