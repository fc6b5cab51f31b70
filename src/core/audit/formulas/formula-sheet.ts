import { EXCEL_LIMITS } from '../../cells/excel-limits';
import type { CellAddress } from '../../cells/address';
import { isCellError } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { isDateFormat } from '../../cells/number-format';
import type { Decimal } from '../../figures/decimal';
import { decimalFromDouble } from '../../figures/decimal';
import type { Steps } from '../../pace/steps';
import { ROWS_A_STEP } from '../../pace/steps';
import type { Axis } from './axis';
import type { FormulaCell, LineCell } from './formula-cell';
import type { FormulaForms } from './formula-form';
import { NamedRows } from './named-rows';
import { Recurrence } from './recurrence';

/** What a cell holds, as far as formulas care. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'formula';

/** More columns than any sheet has. */
const COLUMNS = EXCEL_LIMITS.columns;

const keyOf = ({ row, column }: CellAddress) => row * COLUMNS + column;

/** A sheet as the audit of formulas sees it. */
export class FormulaSheet {
  readonly name: string;
  /** Row by row. */
  readonly formulas: readonly FormulaCell[];
  /** The columns that hold formulas. */
  readonly columns: ReadonlySet<number>;
  private readonly byPlace: ReadonlyMap<number, FormulaCell>;
  private readonly recurrences: Partial<Record<Axis, Recurrence>> = {};
  private named: NamedRows | null = null;

  constructor(
    readonly grid: Grid,
    formulas: readonly FormulaCell[],
  ) {
    this.name = grid.name;
    this.formulas = formulas;
    this.columns = new Set(formulas.map(({ column }) => column));
    this.byPlace = new Map(formulas.map((cell) => [keyOf(cell), cell]));
  }

  formulaAt(cell: CellAddress): FormulaCell | null {
    return this.byPlace.get(keyOf(cell)) ?? null;
  }

  kindAt(cell: CellAddress): CellKind {
    if (this.byPlace.has(keyOf(cell))) return 'formula';
    if (cell.row < 0 || cell.column < 0) return 'blank';
    const value = this.grid.value(cell.row, cell.column);
    if (value === null || (typeof value === 'string' && value.trim() === '')) return 'blank';
    if (typeof value !== 'number') return 'text';
    return isDateFormat(this.grid.numberFormat(cell.row, cell.column)) ? 'date' : 'number';
  }

  isFigure(cell: CellAddress): boolean {
    const kind = this.kindAt(cell);
    return kind === 'number' || kind === 'formula';
  }

  /** The number that a cell shows; `null` for a blank, a text, an error, or a formula that has no value yet. */
  amountAt({ row, column }: CellAddress): Decimal | null {
    const value = row < 0 || column < 0 ? null : this.grid.value(row, column);
    return typeof value === 'number' ? decimalFromDouble(value) : null;
  }

  /** A number or a formula; `null` for anything else. */
  figureAt(cell: CellAddress): LineCell | null {
    const formula = this.formulaAt(cell);
    if (formula !== null) return formula;
    return this.kindAt(cell) === 'number' ? { ...cell, form: null } : null;
  }

  /** A number, or a formula that gives no text. */
  lineCell(cell: CellAddress): LineCell | null {
    const figure = this.figureAt(cell);
    return figure?.form && typeof this.grid.value(cell.row, cell.column) === 'string' ? null : figure;
  }

  /** How many copies of its own a formula has in its line, itself included. */
  copiesOf(cell: FormulaCell, axis: Axis): number {
    return this.recurrence(axis).countAt(cell);
  }

  isErrorAt({ row, column }: CellAddress): boolean {
    return isCellError(this.grid.value(row, column));
  }

  /** The rows of one name, read when they are asked for. */
  get namedRows(): NamedRows {
    return (this.named ??= new NamedRows(this.grid, this.formulas));
  }

  private recurrence(axis: Axis): Recurrence {
    return (this.recurrences[axis] ??= new Recurrence(this.formulas, axis));
  }
}

/** The formulas of a sheet; `null` where it has none, which is known from one look at each cell that is filled. */
export function* formulaSheet(grid: Grid, forms: FormulaForms): Steps<FormulaSheet | null> {
  const formulas: FormulaCell[] = [];
  for (const [index, row] of grid.filled.rows().entries()) {
    for (const column of grid.filled.columns(row)) {
      const formula = grid.formula(row, column);
      if (formula === null) continue;
      formulas.push({ row, column, form: forms.formOf(formula, { sheet: grid.name, row, column }) });
    }
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return formulas.length === 0 ? null : new FormulaSheet(grid, formulas);
}
