import type { CellRange } from '../../core/cells/address';
import { groupBySize, LARGEST_MESSAGE, messageBytes } from './message-size';
import type { MatrixValue, PlanMatrix } from './plan-matrix';

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

/** What is used outside the new cells in a range: below them, and beside them. */
function outsideOf(used: CellRange, { last }: CellRange): CellRange[] {
  const below = { first: { ...used.first, row: Math.max(last.row + 1, used.first.row) }, last: used.last };
  const bottom = Math.min(last.row, used.last.row);
  const right = Math.max(last.column + 1, used.first.column);
  const beside = { first: { ...used.first, column: right }, last: { row: bottom, column: used.last.column } };
  return [below, beside].filter(
    (range) => range.last.row >= range.first.row && range.last.column >= range.first.column,
  );
}

/** What the sheet holds from an earlier writing. */
export interface EarlierSheet {
  readonly usedRange: CellRange | null;
  /** The ranges that hold all that it holds. */
  readonly parts: readonly CellRange[];
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

/** How a row looks, and which of its cells are linked. */
interface LookRow {
  /** `text` is what must be typed anew, `null` where what the link has typed stays as it is. */
  readonly linked: readonly { readonly column: number; readonly text: MatrixValue | null }[];
  readonly formats: string[];
  readonly properties: Excel.SettableCellProperties[];
}

/**
 * Excel types the text of a link into its cell, as a user would: what would be taken for something else than text is
 * typed anew, behind its apostrophe.
 */
function linkedIn(links: readonly Excel.SettableCellProperties[], typed: readonly MatrixValue[]): LookRow['linked'] {
  return links.flatMap(({ hyperlink }, column) => {
    const text = typed[column] ?? '';
    return hyperlink === undefined ? [] : [{ column, text: text === hyperlink.textToDisplay ? null : text }];
  });
}

/** Excel gives a linked cell a style of its own, blue and underlined, which goes before the planned look is set. */
function writeLooks(cells: Excel.Range, rows: readonly LookRow[]): void {
  rows.forEach(({ linked }, row) => {
    for (const { column, text } of linked) {
      cells.getCell(row, column).clear('Formats');
      if (text !== null) cells.getCell(row, column).formulas = [[text]];
    }
  });
  cells.numberFormat = rows.map(({ formats }) => formats);
  cells.setCellProperties(rows.map(({ properties }) => properties));
}

/** Links, then looks. */
function lookSteps({ range, formulas, numberFormats, properties, links }: PlanMatrix): WriteStep[] {
  const rows = numberFormats.map((formats, row): LookRow => {
    const linked = linkedIn(links[row] ?? [], formulas[row] ?? []);
    return { linked, formats, properties: properties[row] ?? [] };
  });
  const isLinked = rows.some(({ linked }) => linked.length > 0);
  const linked = isLinked ? rowSteps(links, range, (cells, block) => cells.setCellProperties(block)) : [];
  return [...linked, ...rowSteps(rows, range, writeLooks)].map((step) => ({ ...step, over: [] }));
}

/**
 * How a plan's cells are written, step by step: old looks away, what is in the cells, what is left of old cells away,
 * and formats. Every cell is typed before any is emptied, so that at no moment what the user decided is nowhere.
 */
export function writeSteps(matrix: PlanMatrix, { usedRange, parts }: EarlierSheet): WriteStep[] {
  const { range, formulas } = matrix;
  // Cells that somebody merged would take only the first of what is written over them.
  const unmerge = (sheet: Excel.Worksheet) => usedRange && rangeIn(sheet, usedRange).unmerge();
  const outside = parts.flatMap((part) => outsideOf(part, range));
  const clear = (sheet: Excel.Worksheet) => {
    for (const range of outside) rangeIn(sheet, range).clear('Contents');
  };
  return [
    { bytes: 0, over: [], write: unmerge },
    { bytes: 0, over: [], write: (sheet) => usedRange && clearLooks(sheet, usedRange) },
    ...rowSteps(formulas, range, (cells, rows) => {
      cells.formulas = rows;
    }),
    { bytes: 0, over: outside, write: clear },
    ...lookSteps(matrix),
  ];
}
