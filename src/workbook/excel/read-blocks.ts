import type { CellRange } from '../../core/cells/address';
import { WorkbookTrouble } from '../workbook-trouble';
import { blocksOf, cellCount, CELLS_A_MESSAGE, groupBySize } from './message-size';

/** The cells of a block as Excel gives them, row by row. */
export interface CellBlock {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Where cells are to be read. */
export interface BlockRequest {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** A block that is still answered with nothing at this size is not a matter of size. */
const SMALLEST_BLOCK = 20;

function half(request: BlockRequest): BlockRequest[] {
  const size = Math.ceil(cellCount(request.range) / 2);
  return blocksOf(request.range, size).map((range) => ({ ...request, range }));
}

async function readGroup(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
): Promise<(CellBlock | null)[]> {
  const loaded = requests.map(({ sheetId, range: { first, last } }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1)
      .load('values,formulas,numberFormat'),
  );
  await context.sync();
  return loaded.map((range, index) => {
    const request = requests[index];
    // Excel answers null for what would make its message too large, whatever the types say.
    const values = range.values as unknown[][] | null;
    const formulas = range.formulas as unknown[][] | null;
    const numberFormats = range.numberFormat as unknown[][] | null;
    const isWhole = values !== null && formulas !== null && numberFormats !== null;
    return request !== undefined && isWhole ? { ...request, values, formulas, numberFormats } : null;
  });
}

/**
 * Reads cells in as few messages as their size allows. What Excel answers with nothing, because it is
 * too large, is asked for again in halves. Throws `WorkbookTrouble` (`tooLarge`) if that does not help.
 */
export async function readBlocks(context: Excel.RequestContext, wanted: readonly BlockRequest[]): Promise<CellBlock[]> {
  const requests = wanted.flatMap((request) => blocksOf(request.range).map((range) => ({ ...request, range })));
  const groups = groupBySize(requests, ({ range }) => cellCount(range), CELLS_A_MESSAGE);
  const blocks: CellBlock[] = [];
  while (groups.length > 0) {
    const group = groups.shift() ?? [];
    const answers = await readGroup(context, group);
    for (const [index, answer] of answers.entries()) {
      const request = group[index];
      if (answer !== null) blocks.push(answer);
      else if (request !== undefined && cellCount(request.range) > SMALLEST_BLOCK)
        groups.push(...half(request).map((each) => [each]));
      else throw new WorkbookTrouble('tooLarge', null);
    }
  }
  return blocks;
}
