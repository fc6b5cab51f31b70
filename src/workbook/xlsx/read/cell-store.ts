import type { CellRange } from '../../../core/cells/address';
import type { CellValue } from '../../../core/cells/cell';

interface StoredRow {
  readonly values: CellValue[];
  readonly styles: number[];
  formulas: (string | undefined)[] | null;
}

/** A cell to keep. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

/** The cells of a sheet, row by row, without an object for each. */
export interface CellStore {
  put(cell: StoredCell): void;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  style(row: number, column: number): number;
  usedRange(): CellRange | null;
}

/** An empty store. */
export function createCellStore(): CellStore {
  const rows: (StoredRow | undefined)[] = [];
  const first = { row: Infinity, column: Infinity };
  const last = { row: -1, column: -1 };
  const rowAt = (row: number): StoredRow => (rows[row] ??= { values: [], styles: [], formulas: null });
  return {
    put({ row, column, value, formula, style }) {
      const stored = rowAt(row);
      for (let at = stored.values.length; at <= column; at += 1) {
        stored.values[at] = null;
        stored.styles[at] = 0;
      }
      stored.values[column] = value;
      stored.styles[column] = style;
      if (formula !== null) (stored.formulas ??= [])[column] = formula;
      first.row = Math.min(first.row, row);
      first.column = Math.min(first.column, column);
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    },
    value: (row, column) => rows[row]?.values[column] ?? null,
    formula: (row, column) => rows[row]?.formulas?.[column] ?? null,
    style: (row, column) => rows[row]?.styles[column] ?? 0,
    usedRange: () => (last.row < 0 ? null : { first: { ...first }, last: { ...last } }),
  };
}
