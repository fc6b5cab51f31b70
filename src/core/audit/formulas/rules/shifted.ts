import type { CellAddress } from '../../../cells/address';
import type { RelativeLine } from '../../../formulas/linear-form';
import type { Axis } from '../axis';
import { ACROSS, along, cellAt, lineOf } from '../axis';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaForm, RelativeRange } from '../formula-form';
import { wordsOf } from '../formula-form';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import type { Commonest } from '../line';
import { commonest, isBetweenCopies } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';

/** So many formulas must each count on their own line. */
const LEAST_ALIKE = 3;
/** Where only a part of what the formula counts on has moved. */
const MANY_ALIKE = 5;
/** So many cells of a range are looked at for a figure. */
const MOST_LOOKED_AT = 20;

type Ends = readonly [RelativeLine, RelativeLine];

const linesAlong = ({ rows, columns }: RelativeRange, axis: Axis): Ends => (axis === 'row' ? columns : rows);
const isFixed = ([first, last]: Ends) => first.isFixed && last.isFixed;
const areEqual = (one: Ends, other: Ends) =>
  one.every(({ at, isFixed: stays }, end) => other[end]?.at === at && other[end].isFixed === stays);

/** How far one reference is from another along a line; `null` where they differ in more. */
function stepBetween(one: RelativeRange, other: RelativeRange | undefined, axis: Axis): number | null {
  if (other === undefined || one.sheet !== other.sheet) return null;
  if (!areEqual(linesAlong(one, ACROSS[axis]), linesAlong(other, ACROSS[axis]))) return null;
  const [own, others] = [linesAlong(one, axis), linesAlong(other, axis)];
  const step = own[0].at - others[0].at;
  const isMoved = own.every(
    ({ at, isFixed: stays }, end) => others[end]?.isFixed === stays && at - others[end].at === step,
  );
  return isMoved ? step : null;
}

/** How far what a formula counts on has moved along its line, and whether all of it that is not fixed has. */
export interface Shift {
  readonly by: number;
  readonly isWhole: boolean;
}

/**
 * How a formula differs from a copy of the model in its place, if only by counting on another place of the line; else `null`.
 * Example: `G8*E8` in J9 is all of it one row above `G9*E9`, and `G9*E8` a part of it.
 */
export function shiftOf(form: FormulaForm, model: FormulaForm, axis: Axis): Shift | null {
  if (form.shape !== model.shape || wordsOf(form) !== wordsOf(model)) return null;
  const steps = form.references.map((range, index) => ({
    stays: isFixed(linesAlong(range, axis)),
    step: stepBetween(range, model.references[index], axis),
  }));
  if (steps.some(({ stays, step }) => step === null || (stays && step !== 0))) return null;
  const moving = new Set(steps.flatMap(({ stays, step }) => (stays ? [] : (step ?? []))));
  const [by, ...others] = [...moving].filter((step) => step !== 0);
  return by === undefined || others.length > 0 ? null : { by, isWhole: !moving.has(0) };
}

/** The first cells of a reference, counted from a place. */
function cellsIn({ rows, columns }: RelativeRange, place: CellAddress): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = placeOf(rows[0], place.row); row <= placeOf(rows[1], place.row); row += 1) {
    for (let column = placeOf(columns[0], place.column); column <= placeOf(columns[1], place.column); column += 1) {
      if (cells.length === MOST_LOOKED_AT) return cells;
      cells.push({ row, column });
    }
  }
  return cells;
}

/** True if there are figures in all that the model would refer to along its line in the cell's place. */
function hasFigures(
  sheet: FormulaSheet,
  cell: FormulaCell,
  { model, axis }: { model: FormulaCell; axis: Axis },
): boolean {
  const moving = model.form.references.filter((range) => range.sheet === null && !isFixed(linesAlong(range, axis)));
  return moving.every((range) => cellsIn(range, cell).some((each) => sheet.isFigure(each)));
}

/** True if the formula where all has moved from is a copy of the model; where a part has, if those on both sides are. */
function isSlip(sheet: FormulaSheet, cell: FormulaCell, { by, isWhole, axis, most }: Shift & Compared): boolean {
  const { model, count } = most;
  if (!isWhole) return count >= MANY_ALIKE && isBetweenCopies(sheet, cell, { axis, model });
  const twin = sheet.formulaAt(cellAt(axis, lineOf(cell, axis), along(cell, axis) + by));
  return twin?.form.key === model.form.key;
}

/** The line that a formula is in, and what most of its formulas are. */
interface Compared {
  readonly axis: Axis;
  readonly most: Commonest;
}

/**
 * A formula that counts on cells of another place in its line where all others count on their own: on all of them, as the
 * formula there does, or on some.
 * Example: in J9 `G8*E8`, which stands in J8 as well.
 */
export function* shifted(sheet: FormulaSheet, line: Line): Generator<Suspicion> {
  const { axis, formulas } = line;
  const most = commonest(formulas);
  if (most === null || most.count < LEAST_ALIKE) return;
  const { model, counts } = most;
  if (sheet.copiesOf(model, ACROSS[axis]) > most.count) return;
  for (const cell of formulas) {
    if (counts.get(cell.form.key) !== 1 || sheet.copiesOf(cell, ACROSS[axis]) > 1) continue;
    const shift = shiftOf(cell.form, model.form, axis);
    if (shift === null || !hasFigures(sheet, cell, { model, axis })) continue;
    if (!isSlip(sheet, cell, { ...shift, axis, most })) continue;
    const alike = formulas.filter(({ form }) => form.key === model.form.key);
    yield { kind: 'shifted', axis, accused: [cell], siblings: siblingsIn(alike, [cell]), model };
  }
}
