import type { CellRange } from '../../core/cells/address';
import type { WorkbookChange } from '../../core/port/workbook-change';

/** What has happened in the workbook since it was read. */
export interface ChangedSince {
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The sheets that something happened to, as far as they are known by name. */
  readonly sheets: readonly string[];
  /** How many cells were typed in; `null` where that is not known, or something else happened. */
  readonly cells: number | null;
}

/** A reading: when it was, and how much had happened by then. */
export interface Reading {
  readonly at: number;
  readonly seen: number;
  /** True if formulas are only calculated when the user asks. */
  readonly isManual: boolean;
}

/** Something that happened, and how much had happened by then. */
interface Happening {
  readonly count: number;
  readonly sheet: string | null;
  readonly range: CellRange | null;
}

/** More happenings or cells than these are not counted. */
const MOST_HAPPENINGS = 500;
const MOST_CELLS = 10_000;

/** How many cells the ranges have together, each counted once; `null` for too many. */
function cellsIn(happenings: readonly Happening[]): number | null {
  const cells = new Set<string>();
  for (const { sheet, range } of happenings) {
    if (range === null) return null;
    const { first, last } = range;
    if ((last.row - first.row + 1) * (last.column - first.column + 1) > MOST_CELLS) return null;
    for (let row = first.row; row <= last.row; row += 1)
      for (let column = first.column; column <= last.column; column += 1) cells.add(`${sheet}!${row},${column}`);
    if (cells.size > MOST_CELLS) return null;
  }
  return cells.size;
}

/**
 * What the user and others have changed in the workbook, so that a reading that is older than that is known as such. What
 * Tertial has written itself does not count. That formulas were calculated counts where the user has to ask for it:
 * elsewhere it follows upon a change that is reported as such, or upon none.
 */
export class ChangeLog {
  /** How much had happened when something last did to each sheet. */
  private readonly edited = new Map<string | null, number>();
  private readonly calculated = new Map<string | null, number>();
  /** What happened last, without calculations. */
  private last: readonly Happening[] = [];
  private count = 0;

  /** Notes what happened; true if a reading may be older for it. */
  note({ kind, sheet, range, isOwn }: WorkbookChange): boolean {
    if (isOwn || kind === 'activated') return false;
    this.count += 1;
    if (kind === 'calculated') this.calculated.set(sheet, this.count);
    else {
      this.edited.set(sheet, this.count);
      this.last = [...this.last.slice(1 - MOST_HAPPENINGS), { count: this.count, sheet, range }];
    }
    return true;
  }

  /** How much has happened by now. */
  get seen(): number {
    return this.count;
  }

  /** What has happened since the reading; `null` if nothing has. */
  since({ at, seen, isManual }: Reading): ChangedSince | null {
    const all = [...this.edited, ...(isManual ? this.calculated : [])];
    const later = all.filter(([, count]) => count > seen);
    if (later.length === 0) return null;
    const sheets = new Set(later.flatMap(([sheet]) => sheet ?? []));
    return { readAt: at, sheets: [...sheets], cells: this.cellsSince(seen) };
  }

  /** `null` where something has been forgotten, and where nothing but calculations happened. */
  private cellsSince(seen: number): number | null {
    const later = this.last.filter(({ count }) => count > seen);
    const isAllKnown = later.length < MOST_HAPPENINGS && later.length > 0;
    return isAllKnown ? cellsIn(later) : null;
  }
}
