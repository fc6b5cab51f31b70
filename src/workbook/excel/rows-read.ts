import type { CellRange } from '../../core/cells/address';
import type { ReadProgress } from '../../core/port/workbook';
import { cellCount } from './message-size';

/** What is to be read of a sheet, in one go of messages. */
interface Asked {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** A sheet, and the rows that it has. */
interface RowsOf {
  readonly id: string;
  readonly name: string;
  readonly usedRange: CellRange;
}

/**
 * How many rows of each sheet have come, while cells come in messages of their own: where columns are read apart, as many
 * as the cells make. Example: half of a list's cells of 50 000 rows is 25 000 of them.
 */
export class RowsRead {
  private readonly wanted = new Map<string, number>();
  private readonly come = new Map<string, number>();

  constructor(
    private readonly sheets: readonly RowsOf[],
    asked: readonly Asked[],
    private readonly onProgress: (progress: ReadProgress) => void,
  ) {
    for (const each of asked) add(this.wanted, each);
  }

  /** Takes what has come with a message. */
  add(blocks: readonly Asked[]): void {
    for (const block of blocks) add(this.come, block);
    for (const { id, name, usedRange } of this.sheets) {
      if (!blocks.some(({ sheetId }) => sheetId === id)) continue;
      const of = usedRange.last.row - usedRange.first.row + 1;
      const share = (this.come.get(id) ?? 0) / (this.wanted.get(id) ?? 1);
      this.onProgress({ sheet: name, rows: Math.floor(of * Math.min(share, 1)), of });
    }
  }
}

function add(counts: Map<string, number>, { sheetId, range }: Asked): void {
  counts.set(sheetId, (counts.get(sheetId) ?? 0) + cellCount(range));
}
