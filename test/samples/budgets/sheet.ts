import type { CellValue } from '../../../src/core/cells/cell';
import { Paper } from './paper';

/** A sheet of rows from a cell on, `null` where a cell is empty. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], at = { row: 0, column: 0 }): Paper {
  const paper = new Paper(name);
  rows.forEach((cells, index) =>
    cells.forEach((value, offset) => {
      if (value !== null) paper.put(at.row + index, at.column + offset, value);
    }),
  );
  return paper;
}
