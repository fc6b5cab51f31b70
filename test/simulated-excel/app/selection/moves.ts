import type { CellAddress } from '../../../../src/core/cells/address';
import type { ModelSheet } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import { mergeAt } from './merged';

/** A direction to go: rows down and columns to the right. */
export interface Direction {
  readonly rows: number;
  readonly columns: number;
}

const LAST = { row: 1_048_575, column: 16_383 };

const isWithin = ({ row, column }: CellAddress) => row >= 0 && column >= 0 && row <= LAST.row && column <= LAST.column;
const isHidden = (sheet: ModelSheet, { row, column }: CellAddress) =>
  sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
const isFilled = (sheet: ModelSheet, { row, column }: CellAddress) => sheet.cells.has(cellKey(row, column));
const step = ({ row, column }: CellAddress, { rows, columns }: Direction) => ({
  row: row + Math.sign(rows),
  column: column + Math.sign(columns),
});

/** The next cell that way which is shown and is not of the same merged cells; the cell itself at the sheet's edge. */
export function neighbour(sheet: ModelSheet, from: CellAddress, way: Direction): CellAddress {
  const own = mergeAt(sheet, from);
  let at = step(from, way);
  while (isWithin(at) && (isHidden(sheet, at) || (own !== null && mergeAt(sheet, at) === own))) at = step(at, way);
  return isWithin(at) ? at : from;
}

/** As many cells that way, as far as the sheet goes. */
export function moved(sheet: ModelSheet, from: CellAddress, way: Direction): CellAddress {
  let at = from;
  for (let steps = Math.max(Math.abs(way.rows), Math.abs(way.columns)); steps > 0; steps -= 1)
    at = neighbour(sheet, at, way);
  return at;
}

/** Where Ctrl and an arrow lead: the end of the filled cells, or the next filled one beyond the empty. */
export function jumped(sheet: ModelSheet, from: CellAddress, way: Direction): CellAddress {
  const used = sheet.usedRange();
  const isFarOut = ({ row, column }: CellAddress) =>
    used === null || row > used.last.row || column > used.last.column || row < 0 || column < 0;
  let at = neighbour(sheet, from, way);
  const staysFilled = isFilled(sheet, from) && isFilled(sheet, at);
  for (let next = at; ; at = next) {
    next = neighbour(sheet, at, way);
    if (next === at || isFarOut(next)) return staysFilled || isFilled(sheet, at) ? at : lastThatWay(from, way, used);
    if (staysFilled ? !isFilled(sheet, next) : isFilled(sheet, at)) return at;
  }
}

function lastThatWay(from: CellAddress, way: Direction, used: ReturnType<ModelSheet['usedRange']>): CellAddress {
  if (way.rows < 0) return { ...from, row: 0 };
  if (way.columns < 0) return { ...from, column: 0 };
  const last = used?.last ?? from;
  return way.rows > 0
    ? { ...from, row: Math.max(from.row, last.row) }
    : { ...from, column: Math.max(from.column, last.column) };
}
