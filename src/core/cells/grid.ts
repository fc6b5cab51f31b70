import type { CellRange } from './address';
import type { CellValue } from './cell';
import type { FilledCells } from './filled-cells';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** The workbook that a sheet is in, where several are read as one. */
export interface SheetOrigin {
  readonly file: string;
  /** What the sheet is called there; the grid's own name has the file in it too. */
  readonly name: string;
  /** True if that workbook is only calculated when the user asks. */
  readonly isManual: boolean;
}

/** The cells of one sheet as they are, by zero-based row and column. */
export interface Grid {
  readonly name: string;
  readonly state: SheetState;
  /** The rectangle that holds every cell with a value or formula; `null` for an empty sheet. */
  readonly usedRange: CellRange | null;
  /** The cells with a value or formula, row by row. Whoever looks through a sheet walks these, not the rectangle. */
  readonly filled: FilledCells;
  /** True if date serials count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly merges: readonly CellRange[];
  readonly origin?: SheetOrigin;
  value(row: number, column: number): CellValue;
  /** The formula without its leading `=`, in English A1 notation; `null` where there is none. */
  formula(row: number, column: number): string | null;
  /** The number format code, `General` where none is set. */
  numberFormat(row: number, column: number): string;
}

/** What a sheet is called in its own workbook: words that may state a unit, a period or a year. */
export function ownName({ name, origin }: Pick<Grid, 'name' | 'origin'>): string {
  return origin?.name ?? name;
}
