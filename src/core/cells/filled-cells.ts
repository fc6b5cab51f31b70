/** Calls back for each cell of a sheet that holds a value or formula, in any order, each once. */
type EachCell = (visit: (row: number, column: number) => void) => void;

const NONE: readonly number[] = [];

/**
 * Which cells of a sheet hold a value or formula, row by row. Whoever walks them pays for what the sheet holds,
 * not for the rectangle around it: one space in the last cell of a sheet makes that a milliard times as large.
 * Example: with A1 and XFD9 filled, `rows()` is 0 and 8, and `columns(8)` is 16383.
 */
export class FilledCells {
  private readonly numbers: Int32Array;
  /** Where the columns of each row begin, and, last, where they end. */
  private readonly starts: Int32Array;
  private readonly held: Uint16Array;
  private lastRow = -1;
  private lastColumns = NONE;

  /** Walks all cells twice: to count, and to place. */
  constructor(each: EachCell) {
    const counts = countsOf(each);
    this.numbers = Int32Array.from(rowsIn(counts));
    this.starts = new Int32Array(this.numbers.length + 1);
    this.numbers.forEach((row, index) => {
      this.starts[index + 1] = (this.starts[index] ?? 0) + (counts[row] ?? 0);
      counts[row] = this.starts[index] ?? 0;
    });
    this.held = new Uint16Array(this.starts.at(-1) ?? 0);
    each((row, column) => {
      const at = counts[row] ?? 0;
      this.held[at] = column;
      counts[row] = at + 1;
    });
    for (let index = 0; index < this.numbers.length; index += 1) this.part(index).sort();
  }

  /** How many cells hold anything. */
  get count(): number {
    return this.held.length;
  }

  /** The rows that hold anything, from above; from one row to another, both included, if they are given. */
  rows(from = 0, to = Infinity): readonly number[] {
    const rows: number[] = [];
    for (let index = this.indexOf(from); index < this.numbers.length; index += 1) {
      const row = this.numbers[index] ?? 0;
      if (row > to) break;
      rows.push(row);
    }
    return rows;
  }

  /** The columns that hold anything in a row, left to right. */
  columns(row: number): readonly number[] {
    if (row === this.lastRow) return this.lastColumns;
    const index = this.indexOf(row);
    this.lastRow = row;
    this.lastColumns = this.numbers[index] === row ? Array.from(this.part(index)) : NONE;
    return this.lastColumns;
  }

  private part(index: number): Uint16Array {
    return this.held.subarray(this.starts[index], this.starts[index + 1]);
  }

  /** The index of the first row that is not above this one. */
  private indexOf(row: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle] ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many cells each row holds. */
function countsOf(each: EachCell): Int32Array {
  let counts = new Int32Array(1_024);
  each((row) => {
    if (row >= counts.length) {
      const longer = new Int32Array(Math.max(row + 1, counts.length * 2));
      longer.set(counts);
      counts = longer;
    }
    counts[row] = (counts[row] ?? 0) + 1;
  });
  return counts;
}

function* rowsIn(counts: Int32Array): Generator<number> {
  for (let row = 0; row < counts.length; row += 1) if (counts[row] !== 0) yield row;
}
