import type { CellAddress } from '../../core/cells/address';
import { formatRange } from '../../core/cells/address';
import { rangesOf } from '../../core/cells/ranges-of';
import { grouped } from '../../core/figures/grouped';
import type { NewContext } from './one-undo-step';

/** A cell of a sheet. */
interface MarkedCell extends CellAddress {
  readonly sheet: string;
}

/** The rule of a mark: always true, and like no other, so that marks of an earlier session are known. */
const RULE = '=N("Tertial")=0';
const COLOUR = '#FFE08A';

const isOwnRule = (formula: unknown) => typeof formula === 'string' && formula.includes('N("Tertial")');

/** A conditional format by what stays the same: Excel forgets a range with the message that it was named in. */
interface NamedFormat {
  readonly sheetId: string;
  readonly id: string;
}

function formatIn({ workbook }: Excel.RequestContext, { sheetId, id }: NamedFormat): Excel.ConditionalFormat {
  return workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(id);
}

/** The conditional formats of all sheets that are marks. */
async function marksIn(context: Excel.RequestContext): Promise<NamedFormat[]> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load('items/id');
  await context.sync();
  const all = sheets.items.map(({ id: sheetId }) => {
    const formats = worksheets.getItem(sheetId).getRange().conditionalFormats.load('items/type,items/id');
    return { sheetId, formats };
  });
  await context.sync();
  const custom = all.flatMap(({ sheetId, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheetId, id })),
  );
  const rules = custom.map((named) => formatIn(context, named).custom.rule.load('formula'));
  if (rules.length > 0) await context.sync();
  return custom.filter((_, index) => isOwnRule(rules[index]?.formula));
}

/**
 * Colours cells by conditional formats, and takes all such colour away first. A cell's own fill, pattern and conditional
 * formats are then never changed, and there is nothing to put back.
 */
export async function markCells(newContext: NewContext, cells: readonly MarkedCell[]): Promise<void> {
  const context = newContext();
  for (const mark of await marksIn(context)) formatIn(context, mark).delete();
  for (const [name, own] of grouped(cells, ({ sheet }) => sheet)) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const range of rangesOf(own)) {
      const format = sheet.getRange(formatRange(range)).conditionalFormats.add('Custom');
      format.custom.rule.formula = RULE;
      format.custom.format.fill.color = COLOUR;
    }
  }
  await context.sync();
}
