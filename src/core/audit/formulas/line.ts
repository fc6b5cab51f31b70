import type { Axis } from './axis';
import { along, cellAt, lineOf } from './axis';
import type { FormulaCell, LineCell } from './formula-cell';
import { isFormula } from './formula-cell';
import type { FormulaSheet } from './formula-sheet';
import { MOST_BETWEEN } from './recurrence';

/** Numbers and formulas in a row or column near each other. */
export interface Line {
  readonly axis: Axis;
  readonly cells: readonly LineCell[];
  readonly formulas: readonly FormulaCell[];
  /** How many formulas have each form, by its key. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Two formulas are needed to differ. */
const LEAST_FORMULAS = 2;

/** The form that most formulas have. */
export interface Commonest {
  /** The first formula of it. */
  readonly model: FormulaCell;
  readonly count: number;
  /** How many formulas have each form, by its key. */
  readonly counts: ReadonlyMap<number, number>;
}

/** The form that most of the formulas have, the first of equals; `null` of none. */
export function commonest(formulas: readonly FormulaCell[]): Commonest | null {
  const counts = countsOf(formulas);
  let [model, count]: [FormulaCell | null, number] = [null, 0];
  for (const cell of formulas) {
    const own = counts.get(cell.form.key) ?? 0;
    if (own > count) [model, count] = [cell, own];
  }
  return model === null ? null : { model, count, counts };
}

/** How many of the formulas have each form, by its key. */
function countsOf(formulas: readonly FormulaCell[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { form } of formulas) counts.set(form.key, (counts.get(form.key) ?? 0) + 1);
  return counts;
}

function* placesByLine(sheet: FormulaSheet, axis: Axis): Generator<readonly [number, readonly number[]]> {
  const lines = new Set(sheet.formulas.map((cell) => (axis === 'row' ? cell.row : cell.column)));
  const { filled } = sheet.grid;
  if (axis === 'row') {
    for (const row of lines) yield [row, filled.columns(row)];
    return;
  }
  const places = new Map<number, number[]>(Array.from(lines, (column) => [column, []]));
  for (const row of filled.rows()) for (const column of filled.columns(row)) places.get(column)?.push(row);
  yield* [...places].sort(([one], [other]) => one - other);
}

/** The lines of a sheet with two formulas or more, from above or from the left. */
export function* linesIn(sheet: FormulaSheet, axis: Axis): Generator<Line> {
  for (const [line, places] of placesByLine(sheet, axis)) {
    let cells: LineCell[] = [];
    for (const place of places) {
      const cell = sheet.lineCell(cellAt(axis, line, place));
      if (cell === null) continue;
      const last = cells.at(-1);
      if (last !== undefined && place - along(last, axis) - 1 > MOST_BETWEEN) {
        yield* worthwhile(axis, cells);
        cells = [];
      }
      cells.push(cell);
    }
    yield* worthwhile(axis, cells);
  }
}

function* worthwhile(axis: Axis, cells: readonly LineCell[]): Generator<Line> {
  const formulas = cells.filter(isFormula);
  if (formulas.length >= LEAST_FORMULAS) yield { axis, cells, formulas, counts: countsOf(formulas) };
}

/** Along which line, and how many other cells may be between. */
export interface Reach {
  readonly axis: Axis;
  readonly between: number;
}

/** The nearest number or formula on each side of a cell in its line. */
export function neighbours(sheet: FormulaSheet, cell: LineCell, { axis, between }: Reach): LineCell[] {
  const [line, place] = [lineOf(cell, axis), along(cell, axis)];
  return [-1, 1].flatMap((step) => {
    for (let distance = 1; distance <= between + 1; distance += 1) {
      const found = sheet.figureAt(cellAt(axis, line, place + step * distance));
      if (found !== null) return [found];
    }
    return [];
  });
}

/** True if the next formula on each side of a cell in its line, not far away, is a copy of the model. */
export function isBetweenCopies(
  sheet: FormulaSheet,
  cell: LineCell,
  { axis, model }: { readonly axis: Axis; readonly model: FormulaCell },
): boolean {
  return [-1, 1].every((step) => {
    for (let distance = 1; distance <= MOST_BETWEEN + 1; distance += 1) {
      const next = sheet.formulaAt(cellAt(axis, lineOf(cell, axis), along(cell, axis) + step * distance));
      if (next !== null) return next.form.key === model.form.key;
    }
    return false;
  });
}
