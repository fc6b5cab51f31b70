import type { FormulaSheet } from '../formula-sheet';
import type { FormulaCell } from '../formula-cell';
import type { Suspicion } from '../suspicion';

/** A formula that refers to a cell that has been deleted. */
export function broken(_sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  const isBroken = cell.form.example.tokens.some(({ kind, text }) => kind === 'error' && text === '#REF!');
  return isBroken ? { kind: 'broken', axis: null, accused: [cell], siblings: [], model: null } : null;
}

/** Two minus signs after each other, which add what was to be subtracted. Example: `C14--C15`. */
export function doubleMinus(_sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  const { tokens } = cell.form.example;
  const isDouble = tokens.some(({ text }, index) => {
    const before = tokens[index - 2]?.kind;
    return text === '-' && tokens[index - 1]?.text === '-' && (before === 'cell' || before === 'number');
  });
  return isDouble ? { kind: 'doubleMinus', axis: null, accused: [cell], siblings: [], model: null } : null;
}
