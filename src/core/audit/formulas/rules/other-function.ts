import { axisOf } from '../formula-form';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import { commonest } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

const LEAST_RANGES = 2;
const LEAST_OTHERS = 3;

/** Means, ratios and the like whose every reference is in their own column. */
function byShape({ formulas }: Line): Map<string, FormulaCell[]> {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of formulas) {
    const { form } = cell;
    const isOwn = form.references.length > 0 && form.references.every((range) => axisOf(range) === 'row');
    if (form.linear !== null || !isOwn) continue;
    const group = groups.get(form.shape) ?? [];
    group.push(cell);
    groups.set(form.shape, group);
  }
  return groups;
}

function differing(sheet: FormulaSheet, cells: readonly FormulaCell[]): Suspicion | null {
  const most = commonest(cells);
  if (most === null || most.counts.size < 2) return null;
  const { model, count } = most;
  const accused = cells.filter((cell) => cell.form.key !== model.form.key && sheet.copiesOf(cell, 'column') === 1);
  const least = model.form.span === null ? LEAST_OTHERS : LEAST_RANGES;
  if (accused.length === 0 || accused.length > count / 2 || count < least) return null;
  if (sheet.copiesOf(model, 'column') > count) return null;
  const kind = accused.every(({ form }) => form.span !== null) ? 'range' : 'otherFunction';
  return { kind, axis: 'row', accused, siblings: siblingsIn(cells, accused), model };
}

/** Formulas along a row that do more than add, alike but for the lines of their own column that they refer to. */
export function* otherFunction(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  if (line.axis !== 'row') return;
  for (const cells of byShape(line).values()) {
    const suspicion = differing(sheet, cells);
    if (suspicion !== null) yield suspicion;
  }
}
