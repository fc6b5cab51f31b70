import type { CellAddress } from '../../cells/address';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
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
export type SheetByName = (name: string) => FormulaSheet['grid'] | undefined;

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

/** What a formula would give in another place, by the values as they are; `null` if it does more than add. */
export function copiedValue(
  { sheet, sheets }: { readonly sheet: FormulaSheet; readonly sheets: SheetByName },
  { linear }: FormulaForm,
  to: CellAddress,
): Decimal | null {
  if (linear === null) return null;
  let sum = linear.constant;
  for (const term of copiedTerms(linear, to)) {
    const brought = broughtBy(sheet, term, sheets);
    if (brought === null) return null;
    sum = sum.plus(brought);
  }
  return sum;
}
