import type { CellAddress, CellRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { labelTextOf } from './cell-content';

/** The lines of a turned sheet: what each column holds, from above. */
function columnsOf(grid: Grid): ReadonlyMap<number, readonly number[]> {
  const rowsByColumn = new Map<number, number[]>();
  for (const row of grid.filled.rows()) {
    for (const column of grid.filled.columns(row)) {
      const rows = rowsByColumn.get(column);
      if (rows === undefined) rowsByColumn.set(column, [row]);
      else rows.push(row);
    }
  }
  return rowsByColumn;
}

/**
 * A sheet seen so that what is described is along one way and what is stated of it along the other: in rows, or, where
 * what is described is beside each other, turned. `line` is a row, or a column where it is turned; `place` the other.
 */
export class Sight {
  /** The lines with anything in them, from the first. */
  readonly lines: readonly number[];
  /** `null` where the lines are rows, which the grid knows itself. */
  private readonly turned: ReadonlyMap<number, readonly number[]> | null;

  constructor(
    private readonly grid: Grid,
    readonly isTurned: boolean,
  ) {
    this.turned = isTurned ? columnsOf(grid) : null;
    this.lines = this.turned === null ? grid.filled.rows() : [...this.turned.keys()].sort((a, b) => a - b);
  }

  /** The places of a line with anything in them, from the first. */
  places(line: number): readonly number[] {
    return this.turned === null ? this.grid.filled.columns(line) : (this.turned.get(line) ?? []);
  }

  /** The lines after one. */
  linesAfter(line: number): readonly number[] {
    return this.turned === null ? this.grid.filled.rows(line + 1) : this.lines.filter((each) => each > line);
  }

  cell(line: number, place: number): CellAddress {
    return this.turned === null ? { row: line, column: place } : { row: place, column: line };
  }

  text(line: number, place: number): string {
    const { row, column } = this.cell(line, place);
    return labelTextOf(this.grid, row, column).trim();
  }

  /** The rectangle from one line and place to another. */
  range(lines: readonly number[], places: readonly number[]): CellRange {
    return {
      first: this.cell(Math.min(...lines), Math.min(...places)),
      last: this.cell(Math.max(...lines), Math.max(...places)),
    };
  }
}

/** How a table is looked for that may be turned. */
export interface Looking {
  /** Things beside each other are few: on sheets of more rows than this they are not looked for. */
  readonly mostTurnedRows: number;
  /** Headings are among so many first lines of a sheet. */
  readonly depth: number;
}

/** The first line that is understood as headings, in rows before it is tried in columns; `null` for none. */
export function firstSeen<Found>(
  grid: Grid,
  { mostTurnedRows, depth }: Looking,
  read: (sight: Sight, header: number) => Found | null,
): Found | null {
  const ways = grid.filled.rows().length > mostTurnedRows ? [false] : [false, true];
  for (const isTurned of ways) {
    const sight = new Sight(grid, isTurned);
    for (const line of sight.lines.slice(0, depth)) {
      const found = read(sight, line);
      if (found !== null) return found;
    }
  }
  return null;
}
