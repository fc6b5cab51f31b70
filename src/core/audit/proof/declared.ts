import type { Grid } from '../../cells/grid';
import type { CellReference } from '../../documents/finding';
import { decimalFromDouble } from '../../figures/decimal';
import type { LinearForm, RelativeLine } from '../../formulas/linear-form';
import { linearForm, linearKey } from '../../formulas/linear-form';
import { parseFormula } from '../../formulas/parse-formula';
import type { AuditCell } from '../audit-cell';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';
import type { Step } from './beside';
import { beside, contradictsParts, stepsBeside } from './beside';
import { sheetKey } from './sheet-equations';

/** What a cell's own formula adds, by the cells' keys, and a key that copies of the formula have in common. */
interface Declared {
  readonly cells: ReadonlyMap<string, CellReference>;
  readonly key: string;
  readonly subtracts: boolean;
}

/** Equations that are the same but for their column (or row), and in how many of the others they hold. */
export interface Alike {
  readonly family: readonly Equation[];
  readonly held: number;
}

/** So many totals that are formulas show what the line is: a number at its end need not be one of them. */
const LEAST_FORMULAS = 3;
/** Fewer parts are no sum. */
const LEAST_PARTS = 2;
/** What the formulas of the sheets state that totals are. A class, because each formula is taken apart once. */
export class Declarations {
  private readonly known = new Map<string, Declared | null>();
  private readonly byColumn = new Map<string, readonly Declared[]>();
  private readonly grids: ReadonlyMap<string, Grid>;

  constructor(grids: readonly Grid[]) {
    this.grids = new Map(grids.map((grid) => [grid.name, grid]));
  }

  /**
   * Whether formulas show that the equation, which fails, is not what its total is, so that it is `doubtful`; where
   * it holds nowhere else, or only where formulas make it, nothing is left of it and it is `unfounded`. The total's
   * own formula adds other cells, or the line's formula adds more in every column; or the total is a number at the end
   * of a line of formulas, or among numbers, or is itself added together with its parts.
   * Example: 7 in B4 is not the sum of B2 and B3 where B9 is `=SUM(B2:B8)`.
   */
  refute(equation: Equation, alike: Alike): 'doubtful' | 'unfounded' | null {
    const own = this.of(equation.total.at);
    if (own !== null && this.isOther(own, equation, alike.family)) return alike.held === 0 ? 'unfounded' : 'doubtful';
    if (own !== null || this.formulaAt(equation.total.at) !== null) return null;
    if (this.isAmongNumbers(equation, alike.family)) return 'unfounded';
    if (alike.held === 0 && this.isAddedWithParts(equation)) return 'unfounded';
    return this.isAtEndOfFormulas(equation, alike.family) ? 'doubtful' : null;
  }

  /** A formula that adds some of the parts and no more may be a range too short, and is none of other cells. */
  private isOther(own: Declared, equation: Equation, family: readonly Equation[]): boolean {
    const parts = new Set(equation.terms.map(({ cell }) => cell.key));
    const missing = [...parts].filter((key) => !own.cells.has(key));
    const beyond = [...own.cells.keys()].filter((key) => !parts.has(key));
    const isOfLine = family.every(({ total }) => (this.of(total.at)?.key ?? own.key) === own.key);
    if (missing.length === 0) return beyond.length > 0 && isOfLine;
    // What one cell is alone, or a difference, was written cell by cell: it is no range that has slipped.
    if (isOfLine && (own.cells.size === 1 || (own.subtracts && beyond.length > 0))) return true;
    if (beyond.length === 0) return missing.every((key) => this.isWithin(key, own));
    return 2 * missing.length > parts.size;
  }

  /**
   * True for a number beside another of its line, where only formulas elsewhere in the line make the sum hold: what was
   * typed there, as the figures of another year, is no sum of what was typed above it. Where a formula is on its other
   * side, the number beside it must contradict its own parts as well.
   */
  private isAmongNumbers(equation: Equation, family: readonly Equation[]): boolean {
    const right = family.filter((other) => holds(other) === true);
    if (right.length === 0 || right.some(({ total }) => this.formulaAt(total.at) === null)) return false;
    const places = stepsBeside(equation).map((step) => beside(equation.total.at, step));
    if (places.every((place) => this.formulaAt(place) === null)) return places.some((place) => this.isNumber(place));
    return stepsBeside(equation).some((step) => {
      const other = this.typedBeside(equation, step);
      return other !== null && contradictsParts(other);
    });
  }

  private isNumber({ sheet, row, column }: CellReference): boolean {
    return typeof this.grids.get(sheet)?.value(row, column) === 'number';
  }

  /** The same equation a step farther, of numbers; `null` where a formula is its total, or it has hardly any parts. */
  private typedBeside({ total, terms, ...rest }: Equation, step: Step): Equation | null {
    const numberAt = (cell: AuditCell): AuditCell | null => {
      const { sheet, row, column } = beside(cell.at, step);
      const value = this.grids.get(sheet)?.value(row, column);
      if (typeof value !== 'number') return null;
      return { ...cell, figure: { ...cell.figure, amount: decimalFromDouble(value), state: 'number' } };
    };
    const [own, parts] = [numberAt(total), terms.flatMap(({ cell, sign }) => ({ cell: numberAt(cell), sign }))];
    const numbers = parts.flatMap(({ cell, sign }) => (cell === null ? [] : [{ cell, sign }]));
    if (own === null || this.formulaAt(beside(total.at, step)) !== null || numbers.length < LEAST_PARTS) return null;
    return { ...rest, total: own, terms: numbers };
  }

  /** True if a formula of the column adds the total and all its parts: it would count them twice. */
  private isAddedWithParts(equation: Equation): boolean {
    const keys = cellsOf(equation).map(({ key }) => key);
    return this.inColumn(equation.total.at).some(
      ({ cells, subtracts }) => !subtracts && keys.every((key) => cells.has(key)),
    );
  }

  /** What the formulas of a cell's column add. */
  private inColumn({ sheet, column }: CellReference): readonly Declared[] {
    const key = `${sheet}!${column}`;
    const known = this.byColumn.get(key);
    if (known !== undefined) return known;
    const rows = this.grids.get(sheet)?.filled.rows() ?? [];
    const found = rows.flatMap((row) => this.of({ sheet, row, column }) ?? []);
    this.byColumn.set(key, found);
    return found;
  }

  /** True for a number in a line of formulas that has none beside it on one side: the line may end there. */
  private isAtEndOfFormulas(equation: Equation, family: readonly Equation[]): boolean {
    const right = family.filter((other) => holds(other) === true && this.formulaAt(other.total.at) !== null);
    return (
      right.length >= LEAST_FORMULAS &&
      stepsBeside(equation).some((step) => this.formulaAt(beside(equation.total.at, step)) === null)
    );
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
    const found = form === null ? null : declaredBy(form, at);
    this.known.set(key, found);
    return found;
  }
}

const placeOf = ({ at, isFixed }: RelativeLine, own: number) => (isFixed ? at : own + at);

function addedBy({ terms }: LinearForm, own: CellReference): Map<string, CellReference> {
  return new Map(
    Array.from(terms.values(), ({ sheet, row, column }) => {
      const at = { sheet: sheet ?? own.sheet, row: placeOf(row, own.row), column: placeOf(column, own.column) };
      return [sheetKey(at.sheet, at), at];
    }),
  );
}

function declaredBy(form: LinearForm, own: CellReference): Declared {
  const subtracts = [...form.terms.values()].some(({ factor }) => factor < 0);
  return { cells: addedBy(form, own), key: linearKey(form), subtracts };
}
