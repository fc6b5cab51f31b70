import type { CellAddress } from '../../../cells/address';
import { Decimal } from '../../../figures/decimal';
import type { SheetByName } from '../copied-cells';
import { copiedTerms, copiedValue } from '../copied-cells';
import type { FormulaCell, LineCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { neighbours } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** Formulas that must be alike. */
const LEAST_ALIKE = 4;
/** A typed figure so near to the formula's is a rounding of it. */
const ROUNDING = { share: 0.006, amount: 1 };
/** The formula on both sides of a typed number; `null` if they are not alike. */
function formulaBeside(sheet: FormulaSheet, cell: LineCell, { axis, counts }: Line): FormulaCell | null {
  const near = neighbours(sheet, cell, { axis, between: axis === 'row' ? 1 : 0 });
  const [first, ...others] = neighbours(sheet, cell, { axis, between: 0 });
  const model = first === undefined ? null : sheet.formulaAt(first);
  if (model === null || near.length < 2 || others.some(({ form }) => form?.key !== model.form.key)) return null;
  return (counts.get(model.form.key) ?? 0) >= LEAST_ALIKE && model.form.own[axis] !== null ? model : null;
}

/** True if the formula would add something in the cell's place. */
function leadsToFigures(sheet: FormulaSheet, model: FormulaCell, cell: CellAddress): boolean {
  return model.form.linear !== null && copiedTerms(model.form.linear, cell).some((each) => sheet.isFigure(each));
}

/** True if a typed figure is neither what the formula gives nor a rounding of it. */
function isAnother(typed: Decimal, expected: Decimal): boolean {
  const difference = expected.minus(typed).abs();
  const size = Decimal.max(1, typed.abs());
  return difference.gt(size.times(ROUNDING.share)) || difference.gte(ROUNDING.amount);
}

interface Typed {
  readonly model: FormulaCell;
  readonly cells: LineCell[];
}

/** The typed numbers of a line that formulas around them give otherwise, by the formula. */
function typedIn(sheet: FormulaSheet, line: Line, sheets: SheetByName): Iterable<Typed> {
  const found = new Map<number, Typed>();
  for (const cell of line.cells) {
    const amount = cell.form === null ? sheet.amountAt(cell) : null;
    const model = amount === null ? null : formulaBeside(sheet, cell, line);
    if (amount === null || model === null || !leadsToFigures(sheet, model, cell)) continue;
    const expected = copiedValue({ sheet, sheets }, model.form, cell);
    if (expected === null || !isAnother(amount, expected)) continue;
    const typed = found.get(model.form.key) ?? { model, cells: [] };
    typed.cells.push(cell);
    found.set(model.form.key, typed);
  }
  return found.values();
}

/**
 * A typed number between formulas that are alike and would give another in its place. One that they would give as
 * well is no finding: it is as often meant, and nothing is wrong today.
 */
export function typedAmong(sheets: SheetByName) {
  return function* (sheet: FormulaSheet, line: Line): Generator<Suspicion> {
    const { axis, cells, formulas, counts } = line;
    if (formulas.length < LEAST_ALIKE || formulas.length === cells.length) return;
    for (const { model, cells: accused } of typedIn(sheet, line, sheets)) {
      const alike = cells.filter(({ form }) => form === null || form.key === model.form.key);
      if (accused.length > (counts.get(model.form.key) ?? 0) / 2) continue;
      yield { kind: 'typed', axis, accused, siblings: siblingsIn(alike, accused), model };
    }
  };
}
