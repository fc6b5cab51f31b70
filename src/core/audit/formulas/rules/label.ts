import type { Grid } from '../../../cells/grid';
import { Decimal } from '../../../figures/decimal';
import { codesNamed, linesByCode } from '../../../relations/generators/label-formulas';
import { placeOf } from '../copied-cells';
import type { FormulaCell } from '../formula-cell';
import type { FormulaSheet } from '../formula-sheet';
import type { Suspicion } from '../suspicion';

/** The rows that labels name as the parts of theirs, by the row of the label. */
type NamedParts = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<Grid, NamedParts>();

/** The first words of a row. */
function labelIn(grid: Grid, row: number): string {
  for (const column of grid.filled.columns(row)) {
    const value = grid.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}

function readNamedParts(grid: Grid): NamedParts {
  const rows = grid.filled.rows();
  const labels = rows.map((row) => labelIn(grid, row));
  const parts = new Map<number, readonly number[]>();
  rows.forEach((row, own) => {
    const codes = codesNamed(labels[own] ?? '');
    if (codes.length === 0) return;
    const lines = linesByCode(labels, own);
    const named = codes.flatMap((code) => rows[lines.get(code) ?? -1] ?? []);
    if (named.length === codes.length) parts.set(row, named);
  });
  return parts;
}

function namedPartsIn(grid: Grid): NamedParts {
  const parts = known.get(grid) ?? readNamedParts(grid);
  known.set(grid, parts);
  return parts;
}

/** The rows that a total's label names, and what they add up to in its column. */
export interface NamedSum {
  readonly rows: readonly number[];
  readonly sum: Decimal;
}

/**
 * What the label of a total names, where its formula adds other rows of its column and gives another sum; `null` where
 * they agree. Example: `Total (A+B+C)` whose formula adds A and B.
 */
export function namedOtherwise(sheet: FormulaSheet, cell: FormulaCell): NamedSum | null {
  const own = cell.form.own.row;
  const rows = own === null ? undefined : namedPartsIn(sheet.grid).get(cell.row);
  const shown = sheet.amountAt(cell);
  if (own === null || rows === undefined || shown === null) return null;
  const added = new Set(Array.from(own.values(), ({ line }) => placeOf(line, cell.row)));
  if (added.size === rows.length && rows.every((row) => added.has(row))) return null;
  const amounts = rows.map((row) => sheet.amountAt({ row, column: cell.column }));
  if (amounts.every((amount) => amount === null)) return null;
  const sum = Decimal.sum(0, ...amounts.flatMap((amount) => amount ?? []));
  return sum.minus(shown).toDecimalPlaces(6).isZero() ? null : { rows, sum };
}

/** A total whose formula adds others than its label names. */
export function otherThanLabel(sheet: FormulaSheet, cell: FormulaCell): Suspicion | null {
  if (namedOtherwise(sheet, cell) === null) return null;
  return { kind: 'label', axis: null, accused: [cell], siblings: [], model: null };
}
