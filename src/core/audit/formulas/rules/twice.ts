import type { CellAddress } from '../../../cells/address';
import type { LinearForm } from '../../../formulas/linear-form';
import type { CopiedTerm } from '../copied-cells';
import { copiedTerms, placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Suspicion } from '../suspicion';

const LEAST_PARTS = 2;

const keyOf = ({ row, column }: CellAddress) => `${row},${column}`;

/** True if a formula adds cells and never subtracts one. */
function addsOnly({ terms }: LinearForm): boolean {
  for (const { factor } of terms.values()) if (factor < 0) return false;
  return true;
}

/** The formulas among the cells of the own sheet that a formula adds. Most sums add none, which is seen by the columns. */
function addedFormulas(sheet: FormulaSheet, cell: FormulaCell, { terms }: LinearForm): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { sheet: other, row, column } of terms.values()) {
    const own = placeOf(column, cell.column);
    if (other !== null || !sheet.columns.has(own)) continue;
    const formula = sheet.formulaAt({ row: placeOf(row, cell.row), column: own });
    if (formula !== null && formula !== cell) found.push(formula);
  }
  return found;
}

/** The parts of a subtotal; `null` for a formula that is none. */
function partsOf({ form: { linear }, ...cell }: FormulaCell): CopiedTerm[] | null {
  const isSubtotal =
    linear !== null && linear.terms.size >= LEAST_PARTS && linear.constant.isZero() && addsOnly(linear);
  if (!isSubtotal) return null;
  const parts = copiedTerms(linear, cell);
  return parts.some(({ sheet }) => sheet !== null) ? null : parts;
}

/** The subtotals whose parts are all added beside them. */
export function countedTwice(sheet: FormulaSheet, cell: FormulaCell): FormulaCell[] {
  const { linear } = cell.form;
  if (linear === null || !addsOnly(linear)) return [];
  const subtotals = addedFormulas(sheet, cell, linear).filter(
    ({ form }) => (form.linear?.terms.size ?? 0) < linear.terms.size,
  );
  if (subtotals.length === 0) return [];
  const added = copiedTerms(linear, cell).filter((term) => term.sheet === null);
  const keys = new Set(added.map(keyOf));
  return subtotals.filter((subtotal) => {
    const parts = partsOf(subtotal);
    return parts?.every((part) => keys.has(keyOf(part))) === true && parts.some((part) => sheet.isFigure(part));
  });
}

/** A sum that adds a subtotal and the subtotal's own parts. */
export function twice(sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  const subtotals = countedTwice(sheet, cell);
  if (subtotals.length === 0) return null;
  return { kind: 'twice', axis: null, accused: [cell], siblings: subtotals, model: null };
}
