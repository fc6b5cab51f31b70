import type { CellRange } from '../../core/cells/address';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import { cellCount, cellsAMessage } from './message-size';
import { rangeOf } from './read-merges';

/** A range with more cells is looked at in parts, since one value far out makes it so large. */
const LARGE_RANGE = 1_000_000;
/** What is cut is cut in so many bands of rows, and of columns. */
const BANDS = 8;
/** So many parts are asked of in one message. */
const PARTS_A_MESSAGE = 256;
/** More parts than this are not asked of; what is known by then is read, or is too large. */
const MOST_QUESTIONS = 8_192;
/** The most cells that are read of one sheet. */
const MOST_CELLS = 20_000_000;
/** Looking closer goes on while it takes away at least a quarter of what would be read. */
const WORTHWHILE = 0.75;

/** The used range of a sheet. */
export interface UsedSheet {
  readonly sheetId: string;
  readonly range: CellRange;
}

const total = (ranges: readonly CellRange[]) => ranges.reduce((sum, range) => sum + cellCount(range), 0);

/** First and last of each band of a line of cells. Example: 0 to 9 in three are 0-3, 4-7 and 8-9. */
function bandsOf(first: number, last: number): [number, number][] {
  const size = Math.ceil((last - first + 1) / BANDS);
  const bands: [number, number][] = [];
  for (let from = first; from <= last; from += size) bands.push([from, Math.min(from + size - 1, last)]);
  return bands;
}

/** A range as the fields of a board. */
function fieldsOf({ first, last }: CellRange): CellRange[] {
  return bandsOf(first.row, last.row).flatMap(([top, bottom]) =>
    bandsOf(first.column, last.column).map(([left, right]) => ({
      first: { row: top, column: left },
      last: { row: bottom, column: right },
    })),
  );
}

/** What is used within each part, without those where nothing is. */
async function usedIn(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  parts: readonly CellRange[],
): Promise<CellRange[]> {
  const sheet = workbook.worksheets.getItem(sheetId);
  const asked = parts.map(({ first, last }) =>
    sheet
      .getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await workbook.context.sync();
  return asked.flatMap((used) => (used.isNullObject ? [] : [rangeOf(used)]));
}

async function lookCloser(
  context: Excel.RequestContext,
  { sheetId, fields }: { readonly sheetId: string; readonly fields: readonly CellRange[] },
  signal?: AbortSignal,
): Promise<CellRange[]> {
  const used: CellRange[] = [];
  for (let at = 0; at < fields.length; at += PARTS_A_MESSAGE) {
    signal?.throwIfAborted();
    used.push(...(await usedIn(context, sheetId, fields.slice(at, at + PARTS_A_MESSAGE))));
  }
  return used;
}

/**
 * The ranges that hold all that a sheet holds: its used range, or, where that is very large, the parts of it that are
 * used. A space in XFD1048576 beside a table makes the one 17 thousand million cells, and the others a table and a
 * cell. Throws `WorkbookTrouble` (`tooLarge`) for more than can be read, and the signal's reason when it is given.
 */
export async function usedParts(
  context: Excel.RequestContext,
  { sheetId, range }: UsedSheet,
  signal?: AbortSignal,
): Promise<readonly CellRange[]> {
  let parts: readonly CellRange[] = [range];
  let questions = 0;
  while (total(parts) > LARGE_RANGE) {
    const large = parts.filter((part) => cellCount(part) > cellsAMessage('all'));
    const fields = large.flatMap(fieldsOf);
    questions += fields.length;
    if (questions > MOST_QUESTIONS) break;
    const small = parts.filter((part) => !large.includes(part));
    const closer = [...small, ...(await lookCloser(context, { sheetId, fields }, signal))];
    if (total(closer) > total(parts) * WORTHWHILE) break;
    parts = closer;
  }
  if (total(parts) > MOST_CELLS) throw new WorkbookTrouble('tooLarge', null);
  return parts;
}
