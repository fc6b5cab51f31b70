import type { CellAddress } from '../../cells/address';
import type { FormulaForm } from './formula-form';

/** A cell with a number or a formula. */
export interface LineCell extends CellAddress {
  /** `null` for a number that was typed. */
  readonly form: FormulaForm | null;
}

/** A cell with a formula. */
export interface FormulaCell extends LineCell {
  readonly form: FormulaForm;
}

export function isFormula(cell: LineCell): cell is FormulaCell {
  return cell.form !== null;
}
