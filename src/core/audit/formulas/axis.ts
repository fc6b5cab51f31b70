import type { CellAddress } from '../../cells/address';

/** A line of cells: along a row, or down a column. */
export type Axis = 'row' | 'column';

export const ACROSS: Readonly<Record<Axis, Axis>> = { row: 'column', column: 'row' };

/** The place of a cell along its line. Example: along a row it is the column. */
export function along({ row, column }: CellAddress, axis: Axis): number {
  return axis === 'row' ? column : row;
}

/** The line that a cell is in. Example: along a row it is the row. */
export function lineOf({ row, column }: CellAddress, axis: Axis): number {
  return axis === 'row' ? row : column;
}

/** The cell at a place of a line. */
export function cellAt(axis: Axis, line: number, place: number): CellAddress {
  return axis === 'row' ? { row: line, column: place } : { row: place, column: line };
}
