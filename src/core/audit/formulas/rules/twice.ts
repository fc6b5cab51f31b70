import type { CellAddress } from '../../../cells/address';
import type { LinearForm } from '../../../formulas/linear-form';
import type { CopiedTerm } from '../copied-cells';
import { copiedTerms } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Suspicion } from '../suspicion';

const LEAST_PARTS = 2;

const keyOf = ({ row, column }: CellAddress) => `${row},${column}`;

const addsOnly = ({ terms }: LinearForm) => [...terms.values()].every(({ factor }) => factor > 0);

/** The cells of the own sheet that a formula adds; none if it also subtracts. */
function addedBy(linear: LinearForm | null, cell: CellAddress): CopiedTerm[] {
  if (linear === null || !addsOnly(linear)) return [];
  return copiedTerms(linear, cell).filter(({ sheet }) => sheet === null);
}

/** The subtotals whose parts are all added beside them. */
export function countedTwice(sheet: FormulaSheet, cell: FormulaCell): FormulaCell[] {
  const added = addedBy(cell.form.linear, cell);
  const keys = new Set(added.map(keyOf));
  return added.flatMap((each) => {
    const subtotal = sheet.formulaAt(each);
    const linear = subtotal?.form.linear;
    if (subtotal === null || subtotal === cell || !linear?.constant.isZero()) return [];
    const parts = addedBy(linear, subtotal);
    if (parts.length < LEAST_PARTS || parts.length < linear.terms.size) return [];
    const isInside = parts.every((part) => keys.has(keyOf(part))) && parts.some((part) => sheet.isFigure(part));
    return isInside ? [subtotal] : [];
  });
}

/** A sum that adds a subtotal and the subtotal's own parts. */
export function twice(sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  const subtotals = countedTwice(sheet, cell);
  if (subtotals.length === 0) return null;
  return { kind: 'twice', axis: null, accused: [cell], siblings: subtotals, model: null };
}
