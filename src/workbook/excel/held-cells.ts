import type { CellRange } from '../../core/cells/address';
import { isCellError } from '../../core/cells/cell';
import type { Grid } from '../../core/cells/grid';
import { sameFormula } from '../../core/cells/same-formula';
import type { PlanMatrix, MatrixValue } from './plan-matrix';
import { typedText } from './plan-matrix';

/** What a range of a sheet held when it was asked: values as typed, and formulas with their `=`. */
export interface HeldCells {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What the cells may hold: what was read, and what an earlier attempt may have written over it. */
export interface Expected {
  readonly read: Grid;
  readonly planned: PlanMatrix | null;
}

const isFormula = (content: unknown): content is string => typeof content === 'string' && content.startsWith('=');

/** What a cell was read to hold, as Excel would give it: what differs from it by a letter, somebody has changed. */
function readAs(grid: Grid, row: number, column: number): unknown {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  if (formula !== null) return `=${formula}`;
  return isCellError(value) ? value.error : (value ?? '');
}

/** True for what an attempt that failed half-way has written; Excel words a formula in its own way. */
function isPlanned(held: unknown, planned: MatrixValue = ''): boolean {
  const text = typeof planned === 'string' ? planned.replace(/^'/, '') : planned;
  return held === text || (isFormula(held) && isFormula(planned) && sameFormula(held.slice(1), planned.slice(1)));
}

/** True if nobody has typed in the cells since they were read. */
export function isAsRead({ range: { first }, formulas }: HeldCells, { read, planned }: Expected): boolean {
  return formulas.every((cells, down) =>
    cells.every((cell, across) => {
      const [row, column] = [first.row + down, first.column + across];
      const held = cell ?? '';
      if (held === readAs(read, row, column)) return true;
      return planned !== null && isPlanned(held, planned.formulas[row]?.[column]);
    }),
  );
}

/** What is typed to make the cells hold again what they held. */
export function retyped({ range: { first }, formulas }: HeldCells, { read }: Expected): MatrixValue[][] {
  return formulas.map((cells, down) =>
    cells.map((held, across): MatrixValue => {
      if (typeof held === 'number') return held;
      const text = String(held ?? '');
      const wasText = read.value(first.row + down, first.column + across) === text;
      return (isFormula(held) && !wasText) || typeof held === 'boolean' ? text : typedText(text);
    }),
  );
}
