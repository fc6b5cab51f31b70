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

const LEAST_FORMULAS = 3;
/** Formulas that must be alike. */
const LEAST_ALIKE = 4;
/** A typed figure so near to the formula's is a rounding of it. */
const ROUNDING = { share: 0.006, amount: 1 };
const NOISE = 1e-9;

type Verdict = 'typed' | 'typedEqual';

/** The formula on both sides of a typed number; `null` if they are not alike. */
function formulaBeside(sheet: FormulaSheet, cell: LineCell, { axis, counts }: Line): FormulaCell | null {
  const near = neighbours(sheet, cell, { axis, between: axis === 'row' ? 1 : 0 });
  const [first, ...others] = neighbours(sheet, cell, { axis, between: 0 });
  const model = first === undefined ? null : sheet.formulaAt(first);
  if (model === null || near.length < 2 || others.some(({ form }) => form?.key !== model.form.key)) return null;
  return (counts.get(model.form.key) ?? 0) >= LEAST_ALIKE && model.form.references.length > 0 ? model : null;
}

function leadsToFigures(sheet: FormulaSheet, model: FormulaCell, cell: CellAddress): boolean {
  const own =
    model.form.linear === null ? [] : copiedTerms(model.form.linear, cell).filter((each) => each.sheet === null);
  return own.length === 0 || own.some((each) => sheet.isFigure(each));
}

function verdictOn(typed: Decimal, expected: Decimal | null): Verdict | 'rounded' | 'unknown' {
  if (expected === null) return 'unknown';
  const difference = expected.minus(typed).abs();
  const size = Decimal.max(1, typed.abs());
  if (difference.lte(size.times(NOISE))) return 'typedEqual';
  return difference.lte(size.times(ROUNDING.share)) && difference.lt(ROUNDING.amount) ? 'rounded' : 'typed';
}

/** A typed number between formulas that are alike, by what those would give in its place. */
export function typedAmong(sheets: SheetByName) {
  return function* (sheet: FormulaSheet, line: Line): Generator<Suspicion> {
    const { axis, cells, formulas, counts } = line;
    if (formulas.length < LEAST_FORMULAS || formulas.length === cells.length) return;
    const found = new Map<string, { model: FormulaCell; typed: Record<Verdict, LineCell[]>; count: number }>();
    for (const cell of cells) {
      const amount = cell.form === null ? sheet.amountAt(cell) : null;
      const model = amount === null ? null : formulaBeside(sheet, cell, line);
      if (amount === null || model === null) continue;
      const verdict = verdictOn(amount, copiedValue({ sheet, sheets }, model.form, cell));
      if (verdict === 'rounded' || verdict === 'unknown') continue;
      if (verdict === 'typed' && model.form.own[axis] === null) continue;
      const group = found.get(model.form.key) ?? { model, typed: { typed: [], typedEqual: [] }, count: 0 };
      group.count += 1;
      if (leadsToFigures(sheet, model, cell)) group.typed[verdict].push(cell);
      found.set(model.form.key, group);
    }
    for (const { model, typed, count } of found.values()) {
      if (count > (counts.get(model.form.key) ?? 0) / 2) continue;
      const alike = cells.filter(({ form }) => form === null || form.key === model.form.key);
      for (const kind of ['typed', 'typedEqual'] as const) {
        const accused = typed[kind];
        if (accused.length > 0) yield { kind, axis, accused, siblings: siblingsIn(alike, accused), model };
      }
    }
  };
}
