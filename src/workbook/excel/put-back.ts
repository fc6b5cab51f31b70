import type { CellRange } from '../../core/cells/address';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { Expected, HeldCells } from './held-cells';
import { isAsRead, retyped } from './held-cells';
import { groupBySize, LARGEST_MESSAGE, messageBytes } from './message-size';
import type { MatrixValue } from './plan-matrix';
import { troubleFrom } from './trouble-from';
import { heldFormulas } from './request-frames';
import { rangeIn } from './write-sheet';

/** Cells that a message types over, with what it was asked that they held just before. */
export interface AskedCells {
  readonly expected: Expected;
  readonly held: () => HeldCells;
}

/** As often is tried to put back what was typed: nothing else holds it. */
const MOST_TRIES = 4;

interface Rewritten {
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string | null;
  readonly expected: Expected | null;
}

/** Asks what the cells hold, before they are typed over in the same message. */
export function askHeld({ sheet, sheetId, expected }: Rewritten, over: readonly CellRange[]): AskedCells[] {
  if (expected === null || sheetId === null) return [];
  return over.map((range) => {
    const cells = rangeIn(sheet, range).load('formulas');
    return { expected, held: () => ({ sheetId, range, formulas: heldFormulas(cells) }) };
  });
}

/** What was typed is nowhere but in memory, and could not be put back. */
export class NotPutBack extends WorkbookTrouble {}

interface Retyped {
  readonly sheetId: string;
  readonly range: CellRange;
  readonly formulas: MatrixValue[][];
}

/** Everything is named anew each time: Excel knows nothing of what was named in a message that it refused. */
async function send({ workbook }: Excel.RequestContext, message: readonly Retyped[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    for (const { sheetId, range, formulas } of message)
      rangeIn(workbook.worksheets.getItem(sheetId), range).formulas = formulas;
    try {
      await workbook.context.sync();
      return;
    } catch (error) {
      if (tries === MOST_TRIES) throw new NotPutBack(troubleFrom(error).reason, error);
    }
  }
}

async function putBack(context: Excel.RequestContext, asked: readonly AskedCells[]): Promise<void> {
  const all = asked.map(({ expected, held }): Retyped => {
    const cells = held();
    return { sheetId: cells.sheetId, range: cells.range, formulas: retyped(cells, expected) };
  });
  const sizeOf = ({ formulas }: Retyped) => messageBytes(formulas);
  for (const message of groupBySize(all, sizeOf, LARGEST_MESSAGE)) await send(context, message);
}

/**
 * If somebody typed in cells between the last look and the message that wrote over them, makes every cell hold again
 * what it held, and throws `WorkbookTrouble` (`typedMeanwhile`): what was typed is then read as anything else.
 */
export async function putBackTyped(context: Excel.RequestContext, asked: readonly AskedCells[]): Promise<void> {
  if (asked.every(({ expected, held }) => isAsRead(held(), expected))) return;
  await putBack(context, asked);
  throw new WorkbookTrouble('typedMeanwhile', null);
}
