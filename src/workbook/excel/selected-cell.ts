import type { SelectedCell } from '../../core/port/workbook';
import type { NewContext } from './one-undo-step';

/** The upper left cell of what the user has selected. Excel refuses where several areas are selected. */
export async function selectedCell(newContext: NewContext): Promise<SelectedCell> {
  const context = newContext();
  const cell = context.workbook.getSelectedRange().getCell(0, 0).load('rowIndex,columnIndex,values');
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  const value: unknown = cell.values[0]?.[0];
  const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    sheet: sheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    value: isKnown && value !== '' ? value : null,
  };
}
