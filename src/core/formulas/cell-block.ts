import type { CellRange } from '../cells/address';
import type { FormulaValue } from './formula-value';
import type { CellContent, SheetCells } from './sheet-cells';
import { formulaValue } from './sheet-cells';

/** The cells of a range. Rows below the last that holds anything are counted, never visited. */
export class CellBlock {
  readonly rows: number;
  readonly columns: number;
  /** The rows, from the first, that can hold anything. */
  readonly heldRows: number;
  /** The columns, from the first, that can hold anything. */
  readonly heldColumns: number;

  constructor(
    private readonly sheet: SheetCells,
    private readonly range: CellRange,
  ) {
    const { first, last } = range;
    this.rows = last.row - first.row + 1;
    this.columns = last.column - first.column + 1;
    this.heldRows = Math.max(0, Math.min(this.rows, sheet.rows - first.row));
    this.heldColumns = Math.max(0, Math.min(this.columns, sheet.columns - first.column));
  }

  /** The same for the same cells. */
  get key(): string {
    const { first, last } = this.range;
    return `${first.row},${first.column},${last.row},${last.column},${this.sheet.name}`;
  }

  content(row: number, column: number): CellContent {
    return this.sheet.value(this.range.first.row + row, this.range.first.column + column);
  }

  /** The value of a cell by its place in the block, from 0. */
  value(row: number, column: number): FormulaValue {
    return formulaValue(this.content(row, column));
  }

  /** The values row by row, blanks beyond the held ones left out. */
  values(): FormulaValue[] {
    const values: FormulaValue[] = [];
    for (let row = 0; row < this.heldRows; row += 1) {
      for (let column = 0; column < this.heldColumns; column += 1) values.push(this.value(row, column));
    }
    return values;
  }

  /** None of its rows. */
  withoutRows(): CellBlock {
    const { first, last } = this.range;
    return new CellBlock(this.sheet, { first, last: { row: first.row - 1, column: last.column } });
  }

  /** A block as large as another, from this one's first cell: what SUMIF adds. */
  sizedAs({ rows, columns }: CellBlock): CellBlock {
    const { first } = this.range;
    const last = { row: first.row + rows - 1, column: first.column + columns - 1 };
    return new CellBlock(this.sheet, { first, last });
  }
}

/** True if the blocks have as many rows and columns. */
export function sameShape(one: CellBlock, other: CellBlock): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
