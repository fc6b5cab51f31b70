import type { Grid } from '../../cells/grid';
import type { CellReference } from '../../documents/finding';
import type { LinearForm, RelativeLine } from '../../formulas/linear-form';
import { linearForm, linearKey } from '../../formulas/linear-form';
import { parseFormula } from '../../formulas/parse-formula';
import type { Equation } from '../equation';
import { holds } from '../equation';
import { isAcross } from './family';
import { sheetKey } from './sheet-equations';

/** What a cell's own formula adds, by the cells' keys, and a key that copies of the formula have in common. */
interface Declared {
  readonly cells: ReadonlyMap<string, CellReference>;
  readonly key: string;
}

/** So many totals that are formulas show what the line is: a number at its end need not be one of them. */
const LEAST_FORMULAS = 3;

/** What the formulas of the sheets state that totals are. A class, because each formula is taken apart once. */
export class Declarations {
  private readonly known = new Map<string, Declared | null>();
  private readonly grids: ReadonlyMap<string, Grid>;

  constructor(grids: readonly Grid[]) {
    this.grids = new Map(grids.map((grid) => [grid.name, grid]));
  }

  /**
   * True if formulas show that the equation, which fails, is not what its total is: the total's own formula adds
   * other cells, or the line's formula adds more in every column; or the total is a number at the end of a line of
   * formulas. A formula that adds some of the parts and no more may be a range too short, and is no such thing.
   */
  refute(equation: Equation, family: readonly Equation[]): boolean {
    const own = this.of(equation.total.at);
    if (own === null) return this.isAtEndOfFormulas(equation, family);
    const parts = new Set(equation.terms.map(({ cell }) => cell.key));
    const missing = [...parts].filter((key) => !own.cells.has(key));
    const beyond = [...own.cells.keys()].filter((key) => !parts.has(key));
    if (beyond.length === 0) return missing.length > 0 && missing.every((key) => this.isWithin(key, own));
    if (missing.length > 0) return 2 * missing.length > parts.size;
    return family.every(({ total }) => (this.of(total.at)?.key ?? own.key) === own.key);
  }

  /** True for a number in a line of formulas that has none beside it on one side: the line may end there. */
  private isAtEndOfFormulas(equation: Equation, family: readonly Equation[]): boolean {
    const { at } = equation.total;
    if (this.formulaAt(at) !== null) return false;
    const right = family.filter((other) => holds(other) === true && this.formulaAt(other.total.at) !== null);
    const [down, along] = isAcross(equation) ? [1, 0] : [0, 1];
    const beside = [-1, 1].map((step) => ({ ...at, row: at.row + step * down, column: at.column + step * along }));
    return right.length >= LEAST_FORMULAS && beside.some((place) => this.formulaAt(place) === null);
  }

  /** True if one of the cells that a formula adds is itself a sum of this cell. */
  private isWithin(key: string, { cells }: Declared): boolean {
    return [...cells.values()].some((cell) => this.of(cell)?.cells.has(key) === true);
  }

  private formulaAt({ sheet, row, column }: CellReference): string | null {
    return this.grids.get(sheet)?.formula(row, column) ?? null;
  }

  private of(at: CellReference): Declared | null {
    const key = sheetKey(at.sheet, at);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula = this.formulaAt(at);
    const form = formula === null ? null : linearForm(parseFormula(formula), at, at.sheet);
    const found = form === null ? null : { cells: cellsOf(form, at), key: linearKey(form) };
    this.known.set(key, found);
    return found;
  }
}

const placeOf = ({ at, isFixed }: RelativeLine, own: number) => (isFixed ? at : own + at);

function cellsOf({ terms }: LinearForm, own: CellReference): Map<string, CellReference> {
  return new Map(
    Array.from(terms.values(), ({ sheet, row, column }) => {
      const at = { sheet: sheet ?? own.sheet, row: placeOf(row, own.row), column: placeOf(column, own.column) };
      return [sheetKey(at.sheet, at), at];
    }),
  );
}
