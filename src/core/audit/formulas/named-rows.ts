import type { Grid } from '../../cells/grid';
import type { FormulaCell } from './formula-cell';
import { labelBeside } from './words-beside';

/** So many rows of one name that are computed alike are how the table is built. */
const LEAST_ROWS = 3;

/** The formulas of a column in rows of one name: whether they are alike, and how many there are. */
interface Named {
  readonly key: number;
  areAlike: boolean;
  count: number;
}

/** The rows of one name that come back in block after block, as for every year, unit or activity. */
export class NamedRows {
  private readonly byName: ReadonlyMap<string, Named>;

  constructor(
    private readonly grid: Grid,
    formulas: readonly FormulaCell[],
  ) {
    const byName = new Map<string, Named>();
    for (const cell of formulas) {
      const name = this.nameOf(cell);
      const known = name === null ? undefined : byName.get(name);
      if (known !== undefined) {
        known.count += 1;
        known.areAlike &&= known.key === cell.form.key;
      } else if (name !== null) byName.set(name, { key: cell.form.key, areAlike: true, count: 1 });
    }
    this.byName = byName;
  }

  /** True if the cell's formula stands in all rows of its name, and there are several. */
  areAlike(cell: FormulaCell): boolean {
    const named = this.byName.get(this.nameOf(cell) ?? '');
    return named !== undefined && named.areAlike && named.count >= LEAST_ROWS;
  }

  private nameOf(cell: FormulaCell): string | null {
    const label = labelBeside(this.grid, cell).toLowerCase();
    return label === '' ? null : `${cell.column} ${label}`;
  }
}
