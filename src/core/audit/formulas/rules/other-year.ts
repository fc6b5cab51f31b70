import type { Grid } from '../../../cells/grid';
import type { SheetByName } from '../copied-cells';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Line } from '../line';
import type { Suspicion } from '../suspicion';
import { siblingsIn } from '../suspicion';
import { YearHeadings } from '../year-headings';

/** So many formulas must refer to their own year for one that refers to another to be seen. */
const LEAST_OF_OWN_YEAR = 3;

/** The headings of a workbook's sheets, read when they are asked for. */
type HeadingsOf = (grid: Grid) => YearHeadings;

function headingsOnce(): HeadingsOf {
  const known = new WeakMap<Grid, YearHeadings>();
  return (grid) => {
    const headings = known.get(grid) ?? new YearHeadings(grid);
    known.set(grid, headings);
    return headings;
  };
}

interface Years {
  readonly own: number;
  readonly read: number;
}

/** The year that heads a formula's column, and the one that heads what it reads; `null` where either is not one year. */
function yearsOf(sheet: FormulaSheet, cell: FormulaCell, question: Question): Years | null {
  const own = question.headingsOf(sheet.grid).yearOf(cell.row, cell.column);
  const read = cell.form.references.map(({ sheet: other, rows, columns: [from, to] }) => {
    const grid = other === null ? sheet.grid : question.sheets(other);
    const [first, last] = [placeOf(from, cell.column), placeOf(to, cell.column)];
    if (grid === undefined || first !== last) return null;
    return question.headingsOf(grid).yearOf(placeOf(rows[0], cell.row), first);
  });
  const year = read[0] ?? null;
  const isOne = own !== null && year !== null && read.every((each) => each === year);
  return isOne ? { own, read: year } : null;
}

interface Question {
  readonly sheets: SheetByName;
  readonly headingsOf: HeadingsOf;
}

function* ofOneShape(sheet: FormulaSheet, cells: readonly FormulaCell[], question: Question): Generator<Suspicion> {
  const dated = cells.flatMap((cell) => {
    const years = yearsOf(sheet, cell, question);
    return years === null ? [] : [{ cell, isOwn: years.own === years.read }];
  });
  const alike = dated.filter(({ isOwn }) => isOwn).map(({ cell }) => cell);
  const accused = dated.filter(({ isOwn }) => !isOwn).map(({ cell }) => cell);
  const [model] = alike;
  if (model === undefined || accused.length === 0) return;
  if (alike.length < LEAST_OF_OWN_YEAR || accused.length * 2 > alike.length) return;
  yield { kind: 'otherYear', axis: 'row', accused, siblings: siblingsIn(alike, accused), model };
}

/**
 * A formula under one year that reads the column of another, in a row whose other formulas read their own year.
 * Example: under 2023 `Plan!C5`, which is headed 2022.
 */
export function otherYear(sheets: SheetByName) {
  const question = { sheets, headingsOf: headingsOnce() };
  return function* (sheet: FormulaSheet, { axis, formulas, counts }: Line): Generator<Suspicion> {
    if (axis !== 'row' || counts.size < 2 || formulas.length <= LEAST_OF_OWN_YEAR) return;
    const shapes = new Map<string, FormulaCell[]>();
    for (const cell of formulas) {
      const { references, shape } = cell.form;
      const group = shapes.get(shape) ?? [];
      if (references.length > 0) group.push(cell);
      shapes.set(shape, group);
    }
    for (const cells of shapes.values()) {
      if (cells.length > LEAST_OF_OWN_YEAR) yield* ofOneShape(sheet, cells, question);
    }
  };
}

/** The years of an accused formula, for the sentence about it. */
export function yearsRead(sheet: FormulaSheet, cell: FormulaCell, sheets: SheetByName): Years | null {
  return yearsOf(sheet, cell, { sheets, headingsOf: headingsOnce() });
}
