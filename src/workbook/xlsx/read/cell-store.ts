import type { CellRange } from '../../../core/cells/address';
import type { CellValue } from '../../../core/cells/cell';

interface StoredRow {
  readonly values: CellValue[];
  readonly styles: number[];
  formulas: (string | undefined)[] | null;
}

/** Where a cell stands, and what it has beside its value. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly style: number;
}

/** The cells of a sheet, row by row, without an object for each. */
export interface CellStore {
  put(cell: StoredCell, value: CellValue): void;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  style(row: number, column: number): number;
  usedRange(): CellRange | null;
}

/** The smallest range with every cell; small integers throughout, since an infinite start makes each comparison one of doubles. */
function createExtent() {
  let [firstRow, lastRow, firstColumn, lastColumn] = [0, -1, 0, -1];
  return {
    include(row: number, column: number): void {
      if (lastRow < 0 || row < firstRow) firstRow = row;
      if (lastRow < 0 || column < firstColumn) firstColumn = column;
      if (row > lastRow) lastRow = row;
      if (column > lastColumn) lastColumn = column;
    },
    range(): CellRange | null {
      if (lastRow < 0) return null;
      return { first: { row: firstRow, column: firstColumn }, last: { row: lastRow, column: lastColumn } };
    },
  };
}

/** An empty store. */
export function createCellStore(): CellStore {
  const rows: (StoredRow | undefined)[] = [];
  const extent = createExtent();
  return {
    put({ row, column, formula, style }, value) {
      const stored = (rows[row] ??= { values: [], styles: [], formulas: null });
      for (let at = stored.values.length; at < column; at += 1) {
        stored.values.push(null);
        stored.styles.push(0);
      }
      stored.values[column] = value;
      stored.styles[column] = style;
      if (formula !== null) (stored.formulas ??= [])[column] = formula;
      extent.include(row, column);
    },
    value: (row, column) => rows[row]?.values[column] ?? null,
    formula: (row, column) => rows[row]?.formulas?.[column] ?? null,
    style: (row, column) => rows[row]?.styles[column] ?? 0,
    usedRange: extent.range,
  };
}
