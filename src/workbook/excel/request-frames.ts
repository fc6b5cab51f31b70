import type { DefinedName } from '../../core/port/workbook';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { SheetFrame } from './excel-grid';
import type { HeldCells } from './held-cells';
import { mergesIn, rangeOf, requestMerges } from './read-merges';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What sheets are besides their cells, and what of them could not be read. */
export interface Frames {
  readonly sheets: readonly SheetFrame[];
  /** The names that are local to them. */
  readonly names: readonly DefinedName[];
  /** What the sheets that were asked for hold; nothing for an empty one. */
  readonly held: readonly HeldCells[];
  /** The names of the sheets that Excel gives nothing of. */
  readonly refused: readonly string[];
}

/** What is asked of each sheet beside its frame. */
export interface Asked {
  readonly withMerges: boolean;
  /** The names of the sheets whose cells are asked for. */
  readonly cellsOf: ReadonlySet<string>;
}

/** What is asked of a sheet in one message, to be answered when it returns. */
interface FrameRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** `null` where merged areas are asked for apart. */
  readonly merged: Excel.RangeAreas | null;
}

/** What is loaded of a name. */
export const NAME_FIELDS = 'items/name,items/formula,items/visible';

/** A name as it was loaded; `sheet` is the one that it is local to. */
export function definedName({ name, formula, visible }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, ''), sheet, hidden: !visible };
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function requestFrame(sheet: Excel.Worksheet, { withMerges, cellsOf }: Asked): FrameRequest {
  const properties = cellsOf.has(sheet.name) ? `${PLACE},formulas` : PLACE;
  const used = sheet.getUsedRangeOrNullObject(true).load(properties);
  sheet.names.load(NAME_FIELDS);
  sheet.protection.load('protected');
  return { sheet, used, merged: withMerges ? requestMerges(used) : null };
}

function frameOf({ sheet, used, merged }: FrameRequest): SheetFrame {
  const usedRange = used.isNullObject ? null : rangeOf(used);
  return {
    id: sheet.id,
    name: sheet.name,
    state: STATES[sheet.visibility],
    usedRange,
    parts: usedRange === null ? [] : [usedRange],
    merges: usedRange === null || merged === null ? [] : mergesIn(merged),
    isProtected: sheet.protection.protected,
  };
}

/** What a range holds as typed. Excel answers null for what would make its message too large. */
export function heldFormulas(range: Excel.Range): unknown[][] {
  const formulas = range.formulas as unknown[][] | null;
  if (formulas === null) throw new WorkbookTrouble('tooLarge', null);
  return formulas;
}

/** The frames of these sheets, all in one message. Throws what Excel answers if it refuses one of them. */
export async function framesTogether(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  asked: Asked,
): Promise<Frames> {
  const requests = worksheets.map((sheet) => requestFrame(sheet, asked));
  await context.sync();
  return {
    sheets: requests.map(frameOf),
    names: worksheets.flatMap(({ name, names }) => names.items.map((each) => definedName(each, name))),
    held: requests.flatMap(({ sheet, used }) =>
      used.isNullObject || !asked.cellsOf.has(sheet.name)
        ? []
        : [{ sheetId: sheet.id, range: rangeOf(used), formulas: heldFormulas(used) }],
    ),
    refused: [],
  };
}
