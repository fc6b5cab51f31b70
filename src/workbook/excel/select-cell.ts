import type { CellAddress } from '../../core/cells/address';
import { WorkbookTrouble } from '../../core/port/workbook-trouble';
import type { NewContext } from './one-undo-step';
import { troubleFrom } from './trouble-from';

/** True if the sheet is hidden; false if it is shown, or gone. */
async function isHidden(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  await context.sync();
  return !found.isNullObject && found.visibility !== 'Visible';
}

/**
 * Brings the sheet to the front and selects the cell. Throws `WorkbookTrouble`: `sheetGone`, and `sheetHidden` for one
 * that Excel cannot bring to the front, whatever code it has for that.
 */
export async function selectCell(newContext: NewContext, sheet: string, { row, column }: CellAddress): Promise<void> {
  const context = newContext();
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  found.activate();
  found.getCell(row, column).select();
  try {
    await context.sync();
  } catch (error) {
    if (await isHidden(newContext(), sheet))
      throw new WorkbookTrouble('sheetHidden', error, troubleFrom(error).details);
    throw error;
  }
  if (found.isNullObject) throw new WorkbookTrouble('sheetGone', null);
  if (found.visibility !== 'Visible') throw new WorkbookTrouble('sheetHidden', null);
}
