import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import { CalculatedCells } from '../../formulas/calculated-cells';
import { copiedFormula } from '../../formulas/copied-formula';
import { kept } from '../../formulas/formula-value';
import { gridSource } from '../../formulas/grid-source';
import type { LinearForm, LinearTerm, RelativeLine } from '../../formulas/linear-form';
import type { FormulaForm } from './formula-form';
import type { FormulaSheet } from './formula-sheet';

/** A cell that a formula would add if it were copied to another place. */
export interface CopiedTerm extends CellAddress {
  /** `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly factor: number;
}

/** The place of a line that a formula names, for a formula in another place. */
export function placeOf({ at, isFixed }: RelativeLine, own: number): number {
  return isFixed ? at : own + at;
}

function copied({ sheet, row, column, factor }: LinearTerm, to: CellAddress): CopiedTerm {
  return { sheet, row: placeOf(row, to.row), column: placeOf(column, to.column), factor };
}

/** The cells that a formula would add in another place. Example: `SUM(B2:B4)` copied from B5 to C5 adds C2, C3 and C4. */
export function copiedTerms({ terms }: LinearForm, to: CellAddress): CopiedTerm[] {
  return Array.from(terms.values(), (term) => copied(term, to));
}

/** The sheets of a workbook that hold formulas or are led to, by their names in lower case. */
export type SheetByName = (name: string) => Grid | undefined;

/** The workbook that a sheet belongs to. */
export interface Book {
  readonly sheets: SheetByName;
  /** What a formula would give in a sheet, by the values as they are; `null` where that is no number or not known. */
  readonly evaluate: (sheet: string, formula: string) => Decimal | null;
}

/** A formula that reads more cells is not tried out in other places. */
const MOST_READ = 1_000;

/** A workbook by its sheets, whose formulas can be tried out. */
export function bookOf(grids: readonly Grid[]): Book {
  const byName = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  let cells: CalculatedCells | null = null;
  return {
    sheets: (name) => byName.get(name.toLowerCase()),
    evaluate: (sheet, formula) => {
      cells ??= new CalculatedCells(grids.map(gridSource));
      const value = cells.evaluate(sheet, formula);
      return value instanceof Decimal ? kept(value) : null;
    },
  };
}

/** The amount that a term brings: blanks and texts bring nothing; `null` for an error or a value that is not there. */
function broughtBy(sheet: FormulaSheet, term: CopiedTerm, sheets: SheetByName): Decimal | null {
  const grid = term.sheet === null ? sheet.grid : sheets(term.sheet);
  if (grid === undefined || term.row < 0 || term.column < 0) return null;
  const value = grid.value(term.row, term.column);
  const formula = grid.formula(term.row, term.column);
  if (typeof value === 'number') return decimalFromDouble(value).times(term.factor);
  const isPassedBy = formula === null && (value === null || typeof value === 'string');
  return isPassedBy ? new Decimal(0) : null;
}

function addedUp(sheet: FormulaSheet, linear: LinearForm, { to, sheets }: { to: CellAddress; sheets: SheetByName }) {
  let sum = linear.constant;
  for (const term of copiedTerms(linear, to)) {
    const brought = broughtBy(sheet, term, sheets);
    if (brought === null) return null;
    sum = sum.plus(brought);
  }
  return sum;
}

/** How many lines a reference takes in from a place: one end may stay where the other moves, as in `SUM(B$2:B50)`. */
const linesFrom = ([first, last]: readonly [RelativeLine, RelativeLine], own: number) =>
  Math.abs(placeOf(last, own) - placeOf(first, own)) + 1;

/** What a formula would give in another place, by the values as they are; `null` where that is not known. */
export function copiedValue(
  { sheet, book }: { readonly sheet: FormulaSheet; readonly book: Book },
  { linear, references, example }: FormulaForm,
  to: CellAddress,
): Decimal | null {
  if (linear !== null) return addedUp(sheet, linear, { to, sheets: book.sheets });
  const sizes = references.map(({ rows, columns }) => linesFrom(rows, to.row) * linesFrom(columns, to.column));
  const read = sizes.reduce((sum, size) => sum + size, 0);
  if (read > MOST_READ) return null;
  const by = { row: to.row - example.at.row, column: to.column - example.at.column };
  const tokens = copiedFormula(example.tokens, by);
  return book.evaluate(sheet.name, tokens.map(({ text }) => text).join(''));
}
