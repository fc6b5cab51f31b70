import type { CellAddress } from '../../../cells/address';
import { withoutBinaryNoise } from '../../../figures/agreement';
import { Decimal } from '../../../figures/decimal';
import type { Axis } from '../axis';
import type { Book } from '../copied-cells';
import { copiedTerms, copiedValue } from '../copied-cells';
import type { FormulaCell, LineCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { neighbours } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** Formulas that must be alike. */
const LEAST_ALIKE = 4;
/** As many where they are no totals: a figure of a product or a condition is often set by hand, but seldom in one cell of so many. */
const MANY_ALIKE = 8;
/** A typed figure so near to the formula's is a rounding of it. */
const ROUNDING = { share: 0.006, amount: 1 };

const isTotal = ({ form }: FormulaCell, axis: Axis) => form.own[axis] !== null;

/** The formula on both sides of a typed number; `null` if they are not alike. */
function formulaBeside(sheet: FormulaSheet, cell: LineCell, { axis, counts }: Line): FormulaCell | null {
  const near = neighbours(sheet, cell, { axis, between: axis === 'row' ? 1 : 0 });
  const [first, ...others] = neighbours(sheet, cell, { axis, between: 0 });
  const model = first === undefined ? null : sheet.formulaAt(first);
  if (model === null || near.length < 2 || others.some(({ form }) => form?.key !== model.form.key)) return null;
  const alike = counts.get(model.form.key) ?? 0;
  if (isTotal(model, axis)) return alike >= LEAST_ALIKE ? model : null;
  const isComputed = model.form.linear === null && model.form.references.length > 0;
  return isComputed && others.length > 0 && alike >= MANY_ALIKE ? model : null;
}

/** True if the formula would add something in the cell's place; of what does more than add that is not asked. */
function leadsToFigures(sheet: FormulaSheet, { form: { linear } }: FormulaCell, cell: CellAddress): boolean {
  return linear === null || copiedTerms(linear, cell).some((each) => sheet.isFigure(each));
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
  readonly book: Book;
  readonly comparison: Comparison;
}

/** The typed numbers of a line that compare so with what the formulas around them give, by the formula. */
function typedIn(sheet: FormulaSheet, line: Line, { book, comparison }: Question): Iterable<Typed> {
  const found = new Map<number, Typed>();
  for (const cell of line.cells) {
    const amount = cell.form === null ? sheet.amountAt(cell) : null;
    const model = amount === null ? null : formulaBeside(sheet, cell, line);
    if (amount === null || model === null || !leadsToFigures(sheet, model, cell)) continue;
    const expected = copiedValue({ sheet, book }, model.form, cell);
    if (expected === null || !comparison(amount, expected)) continue;
    // Where a product or a condition gives nothing, as without its percentage, a number is put in its place.
    if (expected.isZero() && !isTotal(model, line.axis)) continue;
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
      const most = isTotal(model, axis) ? (counts.get(model.form.key) ?? 0) / 2 : 1;
      if (accused.length > most) continue;
      yield { kind, axis, accused, siblings: siblingsIn(alike, accused), model };
    }
  };
}

/** A typed number between formulas that are alike and would give another in its place. */
export function typedAmong(book: Book) {
  return typedRule('typed', { book, comparison: isAnother });
}

/** A typed number between formulas that are alike and give the same: right today, and it does not follow its parts. */
export function typedAlike(book: Book) {
  return typedRule('typedSame', { book, comparison: isSame });
}
