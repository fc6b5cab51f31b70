import type { CellAddress } from '../../cells/address';
import type { Axis } from './axis';
import { along, lineOf } from './axis';
import type { FormulaCell } from './formula-cell';

/** So many other cells may be between two cells of one line, as where every second column is blank. */
export const MOST_BETWEEN = 2;

/** More places than any line has. */
const PLACES = 2_000_000;

interface Run {
  last: number;
  count: number;
}

/** How often each formula recurs in its line, one copy near the other. */
export class Recurrence {
  private readonly runs = new Map<number, Run>();

  /** The formulas come row by row, so that each row and each column is met in its order. */
  constructor(
    formulas: readonly FormulaCell[],
    private readonly axis: Axis,
  ) {
    const open = new Map<string, Run>();
    for (const cell of formulas) {
      const place = along(cell, axis);
      const key = `${lineOf(cell, axis)} ${cell.form.key}`;
      const before = open.get(key);
      const run = before !== undefined && place - before.last <= MOST_BETWEEN + 1 ? before : { last: place, count: 0 };
      run.last = place;
      run.count += 1;
      open.set(key, run);
      this.runs.set(this.placeKey(cell), run);
    }
  }

  countAt(cell: CellAddress): number {
    return this.runs.get(this.placeKey(cell))?.count ?? 0;
  }

  private placeKey(cell: CellAddress): number {
    return lineOf(cell, this.axis) * PLACES + along(cell, this.axis);
  }
}
