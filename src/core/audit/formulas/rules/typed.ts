import type { CellAddress } from '../../../cells/address';
import { withoutBinaryNoise } from '../../../figures/agreement';
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

/** How a typed figure is to what the formula would give. */
type Comparison = (typed: Decimal, expected: Decimal) => boolean;

/** Neither the same nor a rounding of it. */
const isAnother: Comparison = (typed, expected) => {
  const difference = expected.minus(typed).abs();
  const size = Decimal.max(1, typed.abs());
  return difference.gt(size.times(ROUNDING.share)) || difference.gte(ROUNDING.amount);
};

/** The same; a zero says nothing. */
const isSame: Comparison = (typed, expected) =>
  !typed.isZero() && withoutBinaryNoise(typed).eq(withoutBinaryNoise(expected));

interface Typed {
  readonly model: FormulaCell;
  readonly cells: LineCell[];
}

interface Question {
  readonly sheets: SheetByName;
  readonly comparison: Comparison;
}

/** The typed numbers of a line that compare so with what the formulas around them give, by the formula. */
function typedIn(sheet: FormulaSheet, line: Line, { sheets, comparison }: Question): Iterable<Typed> {
  const found = new Map<number, Typed>();
  for (const cell of line.cells) {
    const amount = cell.form === null ? sheet.amountAt(cell) : null;
    const model = amount === null ? null : formulaBeside(sheet, cell, line);
    if (amount === null || model === null || !leadsToFigures(sheet, model, cell)) continue;
    const expected = copiedValue({ sheet, sheets }, model.form, cell);
    if (expected === null || !comparison(amount, expected)) continue;
    const typed = found.get(model.form.key) ?? { model, cells: [] };
    typed.cells.push(cell);
    found.set(model.form.key, typed);
  }
  return found.values();
}

function typedRule(kind: 'typed' | 'typedSame', question: Question) {
  return function* (sheet: FormulaSheet, line: Line): Generator<Suspicion> {
    const { axis, cells, formulas, counts } = line;
    if (formulas.length < LEAST_ALIKE || formulas.length === cells.length) return;
    for (const { model, cells: accused } of typedIn(sheet, line, question)) {
      const alike = cells.filter(({ form }) => form === null || form.key === model.form.key);
      if (accused.length > (counts.get(model.form.key) ?? 0) / 2) continue;
      yield { kind, axis, accused, siblings: siblingsIn(alike, accused), model };
    }
  };
}

/** A typed number between formulas that are alike and would give another in its place. */
export function typedAmong(sheets: SheetByName) {
  return typedRule('typed', { sheets, comparison: isAnother });
}

/** A typed number between formulas that are alike and give the same: right today, and it does not follow its parts. */
export function typedAlike(sheets: SheetByName) {
  return typedRule('typedSame', { sheets, comparison: isSame });
}
