import type { WorkbookChange } from '../../core/port/workbook-change';

/** What has happened in the workbook since it was read. */
export interface ChangedSince {
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The sheets that something happened to, as far as they are known by name. */
  readonly sheets: readonly string[];
}

/** A reading: when it was, and how much had happened by then. */
export interface Reading {
  readonly at: number;
  readonly seen: number;
  /** True if formulas are only calculated when the user asks. */
  readonly isManual: boolean;
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
  private count = 0;

  /** Notes what happened; true if a reading may be older for it. */
  note({ kind, sheet, isOwn }: WorkbookChange): boolean {
    if (isOwn || kind === 'activated') return false;
    this.count += 1;
    (kind === 'calculated' ? this.calculated : this.edited).set(sheet, this.count);
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
    const sheets = new Set(later.flatMap(([sheet]) => sheet ?? []));
    return later.length === 0 ? null : { readAt: at, sheets: [...sheets] };
  }
}
