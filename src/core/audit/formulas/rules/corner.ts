import { Decimal } from '../../../figures/decimal';
import type { Book } from '../copied-cells';
import { copiedTerms, copiedValue } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { commonest } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

const LEAST_ALIKE = 2;
const LEAST_TYPED = 2;
/** Of the amount: what two orders of adding may differ by. */
const NOISE = new Decimal('1e-6');

/** True where the column that a cell leaves out holds typed figures, as many as half of those that its row adds. */
function holdsFigures(sheet: FormulaSheet, cell: FormulaCell, model: FormulaCell): boolean {
  if (model.form.linear === null) return false;
  const left = copiedTerms(model.form.linear, cell);
  const typed = left.filter((each) => sheet.kindAt(each) === 'number').length;
  const figures = copiedTerms(model.form.linear, model).filter((each) => sheet.isFigure(each)).length;
  const isComputed = left.some((each) => sheet.formulaAt(each) !== null);
  return typed >= LEAST_TYPED && !isComputed && typed * 2 >= figures;
}

function agrees(expected: Decimal | null, amount: Decimal | null): boolean {
  if (expected === null || amount === null) return false;
  return expected
    .minus(amount)
    .abs()
    .lt(NOISE.times(Decimal.max(1, amount.abs())));
}

/** In a row of totals, a cell that adds its row where its column holds figures, and the column gives another sum. */
export function corner(book: Book) {
  return function* (sheet: FormulaSheet, line: Line): Generator<Suspicion> {
    if (line.axis !== 'row') return;
    const adding = line.formulas.filter(({ form }) => form.linear !== null);
    const totals = adding.filter(({ form }) => form.own.row !== null);
    const most = commonest(totals);
    if (most === null || most.count < LEAST_ALIKE) return;
    const { model } = most;
    for (const cell of adding) {
      if (cell.form.own.row !== null || cell.form.own.column === null) continue;
      const expected = copiedValue({ sheet, book }, model.form, cell);
      if (agrees(expected, sheet.amountAt(cell)) || !holdsFigures(sheet, cell, model)) continue;
      const alike = totals.filter(({ form }) => form.key === model.form.key);
      yield { kind: 'corner', axis: 'row', accused: [cell], siblings: siblingsIn(alike, [cell]), model };
    }
  };
}
