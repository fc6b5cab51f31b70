import type { CellAddress, CellRange } from '../../../../src/core/cells/address';

/** Selected cells: from the active cell, where the selecting began, to the cell where it ended. */
export class Span {
  static readonly START = new Span({ row: 0, column: 0 });
  readonly range: CellRange;

  constructor(
    readonly active: CellAddress,
    readonly end = active,
    range = rangeBetween(active, end),
  ) {
    this.range = range;
  }

  /** True if more than one cell, or the cells of one merge, were selected. */
  get isMany(): boolean {
    return this.active.row !== this.end.row || this.active.column !== this.end.column;
  }

  /** The span of a range that was selected by other means. */
  static of(range: CellRange): Span {
    return new Span(range.first, range.last, range);
  }
}

function rangeBetween(one: CellAddress, other: CellAddress): CellRange {
  return {
    first: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    last: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

/** True if the cell lies within the range. */
export function holds({ first, last }: CellRange, row: number, column: number): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}
