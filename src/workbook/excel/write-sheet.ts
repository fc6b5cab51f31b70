import type { CellRange } from '../../core/cells/address';
import { groupBySize, LARGEST_MESSAGE, messageBytes } from './message-size';
import type { PlanMatrix } from './plan-matrix';

export function rangeIn(sheet: Excel.Worksheet, { first, last }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
}

/**
 * Takes away how an earlier writing looked, its links and choices. Before any cell is typed: the apostrophe that keeps
 * a text from being a formula is a part of the cell's format, and in a cell that somebody has made a text cell, a
 * formula that is typed is a text.
 */
function clearLooks(sheet: Excel.Worksheet, usedRange: CellRange): void {
  const used = rangeIn(sheet, { first: { row: 0, column: 0 }, last: usedRange.last });
  used.dataValidation.clear();
  used.clear('Formats');
  used.clear('Hyperlinks');
}

/** What an earlier writing has used outside the new cells: below them, and beside them. */
function outsideOf(usedRange: CellRange, { last }: CellRange): CellRange[] {
  const below = { first: { row: last.row + 1, column: 0 }, last: usedRange.last };
  const bottom = Math.min(last.row, usedRange.last.row);
  const beside = { first: { row: 0, column: last.column + 1 }, last: { row: bottom, column: usedRange.last.column } };
  return [below, beside].filter(
    (range) => range.last.row >= range.first.row && range.last.column >= range.first.column,
  );
}

/** What the sheet holds from an earlier writing. */
export interface EarlierSheet {
  readonly usedRange: CellRange | null;
}

/** A part of the writing that goes in one message, and about what it takes there. */
export interface WriteStep {
  readonly bytes: number;
  /** The cells that it types over or clears. */
  readonly over: readonly CellRange[];
  readonly write: (sheet: Excel.Worksheet) => void;
}

/** Rows as blocks that each fit in a message, with what is to be done of a block in its range. */
function rowSteps<Row>(
  rows: readonly Row[],
  { last }: CellRange,
  write: (range: Excel.Range, rows: Row[]) => void,
): WriteStep[] {
  let first = 0;
  return groupBySize(rows, messageBytes, LARGEST_MESSAGE).map((block) => {
    const start = first;
    first += block.length;
    const range = { first: { row: start, column: 0 }, last: { row: start + block.length - 1, column: last.column } };
    return {
      bytes: messageBytes(block),
      over: [range],
      write: (sheet) => write(rangeIn(sheet, range), block),
    };
  });
}

/**
 * How a plan's cells are written, step by step: old looks away, what is in the cells, what is left of old cells away,
 * and formats. Every cell is typed before any is emptied, so that at no moment what the user decided is nowhere.
 */
export function writeSteps(matrix: PlanMatrix, { usedRange }: EarlierSheet): WriteStep[] {
  const { range, formulas, numberFormats, properties } = matrix;
  // Cells that somebody merged would take only the first of what is written over them.
  const unmerge = (sheet: Excel.Worksheet) => usedRange && rangeIn(sheet, usedRange).unmerge();
  const outside = usedRange === null ? [] : outsideOf(usedRange, range);
  const clear = (sheet: Excel.Worksheet) => {
    for (const range of outside) rangeIn(sheet, range).clear('Contents');
  };
  const looks = numberFormats.map((formats, row) => ({ formats, properties: properties[row] ?? [] }));
  return [
    { bytes: 0, over: [], write: unmerge },
    { bytes: 0, over: [], write: (sheet) => usedRange && clearLooks(sheet, usedRange) },
    ...rowSteps(formulas, range, (cells, rows) => {
      cells.formulas = rows;
    }),
    { bytes: 0, over: outside, write: clear },
    ...rowSteps(looks, range, (cells, rows) => {
      cells.numberFormat = rows.map(({ formats }) => formats);
      cells.setCellProperties(rows.map((row) => row.properties));
    }).map((step) => ({ ...step, over: [] })),
  ];
}
