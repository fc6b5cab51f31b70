import type { LinearForm } from '../../../formulas/linear-form';
import { ACROSS } from '../axis';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { commonest, neighbours } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** Formulas that must be alike, and how many for a smaller likeness to be enough. */
const LEAST_ALIKE = 2;
const MANY_ALIKE = 4;
/** The part of all added cells that two formulas have in common: with many that are alike, and with few. */
const LIKENESS = { many: 0.5, few: 0.75 };
/** `A1-B1` and `A1-C1` are simply two calculations. */
const LEAST_TERMS = 3;

function likeness(one: LinearForm, other: LinearForm): number {
  const common = [...one.terms].filter(([key, { factor }]) => other.terms.get(key)?.factor === factor).length;
  return common / (one.terms.size + other.terms.size - common);
}

function isSameSum(one: LinearForm, other: LinearForm): boolean {
  return one.terms.size === other.terms.size && likeness(one, other) === 1;
}

interface Compared {
  readonly linear: LinearForm;
  readonly most: LinearForm;
  readonly count: number;
}

function kindOf({ linear, most, count }: Compared): 'constant' | 'nearLinear' | null {
  if (!most.constant.isZero()) return null;
  if (!linear.constant.isZero()) return isSameSum(linear, most) ? 'constant' : null;
  const least = count >= MANY_ALIKE ? LIKENESS.many : LIKENESS.few;
  return linear.terms.size >= LEAST_TERMS && likeness(linear, most) >= least ? 'nearLinear' : null;
}

/** The form that most of the adding formulas have; `null` where the other axis repeats it more. */
function majority(sheet: FormulaSheet, line: Line, adding: readonly FormulaCell[]) {
  const found = commonest(adding);
  if (found === null || found.counts.size < 2 || found.count < LEAST_ALIKE) return null;
  const most = found.model.form.linear;
  return most === null || sheet.copiesOf(found.model, ACROSS[line.axis]) > found.count ? null : { ...found, most };
}

/**
 * A formula of a line that adds nearly what the others add, or the same and a number besides.
 * Example: `B2+B3+B5` among formulas that add the three lines above, and `SUM(B2:B4)+10` among sums.
 */
export function* nearLinear(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  const { axis } = line;
  const adding = line.formulas.filter(({ form }) => form.linear !== null);
  const found = majority(sheet, line, adding);
  if (found === null) return;
  const { model, most, count, counts } = found;
  for (const cell of adding) {
    const { key, linear, own } = cell.form;
    if (linear === null || key === model.form.key || (counts.get(key) ?? 0) > Math.max(1, count / 3)) continue;
    const isTotal = own[axis] !== null && model.form.own[axis] !== null;
    if (sheet.copiesOf(cell, ACROSS[axis]) > 1 || (isTotal && linear.constant.isZero())) continue;
    if (!neighbours(sheet, cell, { axis, between: 1 }).some(({ form }) => form?.key === model.form.key)) continue;
    const kind = kindOf({ linear, most, count });
    if (kind === null) continue;
    const alike = adding.filter(({ form }) => form.key === model.form.key);
    yield { kind, axis, accused: [cell], siblings: siblingsIn(alike, [cell]), model };
  }
}
