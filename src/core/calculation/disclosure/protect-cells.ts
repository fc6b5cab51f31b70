import type { CountTable } from './count-table';
import type { Changes } from './other-table';
import { OtherTables } from './other-table';

/** What may be told. */
export interface ProtectOptions {
  /** The smallest count that is shown. */
  readonly threshold: number;
  /** True if zeros are shown as zeros. */
  readonly showZeros: boolean;
}

/** Why a cell is masked: it is small itself, or a small one could be worked out from it. */
export type Masking = 'primary' | 'secondary';

/** The masked cells of a table. */
export interface Protection {
  readonly masked: ReadonlyMap<number, Masking>;
  /** For each masked cell another table with the same printed figures, in which the cell has another value. */
  readonly others: ReadonlyMap<number, Changes>;
}

/** Partial tables looked at for one cell: enough for the tables of a förbund by far. */
const EFFORT = 3_000;

function smallCells({ cells }: CountTable, { threshold, showZeros }: ProtectOptions): number[] {
  return cells.flatMap(({ value }, index) => (value < threshold && (value > 0 || !showZeros) ? [index] : []));
}

/** A table as it is being masked. */
class Masks {
  readonly masked = new Map<number, Masking>();
  readonly others = new Map<number, Changes>();
  private readonly tables: OtherTables;

  constructor(
    private readonly table: CountTable,
    private readonly options: ProtectOptions,
  ) {
    this.tables = new OtherTables(table);
    for (const cell of smallCells(table, options)) this.masked.set(cell, 'primary');
  }

  /** Masks what the cell could be worked out from; false if nothing was found that would keep it. */
  keep(cell: number): boolean {
    const changes = this.others.get(cell) ?? this.tables.find(cell, this.freedom());
    if (changes === null) return false;
    for (const changed of changes.keys()) {
      if (!this.masked.has(changed)) this.masked.set(changed, 'secondary');
      if (!this.others.has(changed)) this.others.set(changed, changes);
    }
    return true;
  }

  /** Masks every cell; zeros are not told then, so that a masked cell may be one. */
  maskAll(): void {
    for (const cell of this.table.cells.keys()) if (!this.masked.has(cell)) this.masked.set(cell, 'secondary');
    for (const cell of this.masked.keys()) this.keepAmongMasked(cell);
  }

  private keepAmongMasked(cell: number): void {
    if (this.others.has(cell)) return;
    const changes = this.tables.find(cell, { costOf: () => 0, least: 0, effort: EFFORT });
    if (changes !== null) this.others.set(cell, changes);
  }

  /** Where zeros are shown none is masked, and everybody knows that a masked cell is at least one. */
  private freedom() {
    const { showZeros } = this.options;
    return {
      costOf: (cell: number) => {
        if (this.masked.has(cell)) return 0;
        const { value, cost } = this.table.cells[cell] ?? { value: 0, cost: 0 };
        return showZeros && value === 0 ? null : cost;
      },
      least: showZeros ? 1 : 0,
      effort: EFFORT,
    };
  }
}

/**
 * Masks the small counts of a table, and others so that no masked one can be worked out from what is shown:
 * for each of them there is another table with the same printed figures. Where none is found for a cell,
 * everything is masked. Example: with 3 women, 9 men and 12 in all, the women and one of the others are masked.
 */
export function protectCells(table: CountTable, options: ProtectOptions): Protection {
  const masks = new Masks(table, options);
  const small = smallCells(table, options);
  if (!small.every((cell) => masks.keep(cell))) masks.maskAll();
  return { masked: masks.masked, others: masks.others };
}
