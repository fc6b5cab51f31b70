import type { CellRange } from '../../core/cells/address';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { Asked } from './message-size';
import { blocksOf, cellCount, cellsAMessage, groupBySize } from './message-size';
import { troubleFrom } from './trouble-from';

/** The cells of a block as Excel gives them, row by row. */
export interface BlockCells {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly values: readonly (readonly unknown[])[];
  /** Empty where values alone were asked for. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Where cells are to be read. */
export interface BlockRequest {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly asked: Asked;
}

/** Until when blocks are read, and who is given each message's. */
interface BlockOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onBlocks?: ((blocks: readonly BlockCells[]) => void) | undefined;
}

/** A block that is still answered with nothing at this size is not a matter of size. */
const SMALLEST_BLOCK = 20;

const PROPERTIES: Readonly<Record<Asked, string>> = { all: 'values,formulas,numberFormat', values: 'values' };

function half(request: BlockRequest): BlockRequest[] {
  const size = Math.ceil(cellCount(request.range) / 2);
  return blocksOf(request.range, size).map((range) => ({ ...request, range }));
}

async function readGroup(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
): Promise<(BlockCells | null)[]> {
  const loaded = requests.map(({ sheetId, asked, range: { first, last } }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1)
      .load(PROPERTIES[asked]),
  );
  await context.sync();
  return loaded.map((range, index) => {
    const request = requests[index];
    // Excel answers null for what would make its message too large, whatever the types promise.
    const values = range.values as unknown[][] | null;
    if (request === undefined || values === null) return null;
    if (request.asked === 'values') return { ...request, values, formulas: [], numberFormats: [] };
    const formulas = range.formulas as unknown[][] | null;
    const numberFormats = range.numberFormat as unknown[][] | null;
    return formulas === null || numberFormats === null ? null : { ...request, values, formulas, numberFormats };
  });
}

/** The answers; nothing for each block where Excel refuses the whole message as too large. */
async function answersTo(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
): Promise<(BlockCells | null)[]> {
  try {
    return await readGroup(context, requests);
  } catch (error) {
    if (troubleFrom(error).reason !== 'tooLarge') throw error;
    return requests.map(() => null);
  }
}

/** What to ask instead of a group that got no answer at all: its two halves, or those of its one block. */
function smaller(group: readonly BlockRequest[]): BlockRequest[][] {
  const [only, ...others] = group;
  if (only === undefined) return [];
  if (others.length === 0 && cellCount(only.range) <= SMALLEST_BLOCK) throw new WorkbookTrouble('tooLarge', null);
  if (others.length === 0) return half(only).map((each) => [each]);
  const middle = Math.ceil(group.length / 2);
  return [group.slice(0, middle), group.slice(middle)];
}

/**
 * Reads cells in as few messages as their size allows. What Excel refuses or answers with nothing,
 * because it is too large, is asked for again in halves. Throws `WorkbookTrouble` (`tooLarge`) if that
 * does not help, and the signal's reason if it is given before the last message. `onBlocks` gets what each brings.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly BlockRequest[],
  { signal, onBlocks }: BlockOptions = {},
): Promise<BlockCells[]> {
  const requests = wanted.flatMap((request) =>
    blocksOf(request.range, cellsAMessage(request.asked)).map((range) => ({ ...request, range })),
  );
  const groups = groupBySize(requests, ({ range, asked }) => cellCount(range) / cellsAMessage(asked), 1);
  const blocks: BlockCells[] = [];
  while (groups.length > 0) {
    signal?.throwIfAborted();
    const group = groups.shift() ?? [];
    const answers = await answersTo(context, group);
    const come = answers.filter((answer) => answer !== null);
    blocks.push(...come);
    onBlocks?.(come);
    const unanswered = group.filter((_, index) => answers[index] === null);
    groups.push(...smaller(unanswered));
  }
  return blocks;
}
