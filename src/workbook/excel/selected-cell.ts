import type { SelectedCell } from '../../core/port/workbook';
import type { NewContext } from './one-undo-step';

/** The cell that the user has selected, or the upper left one and the last of several. Excel refuses where several areas are selected. */
export async function selectedCell(newContext: NewContext): Promise<SelectedCell> {
  const context = newContext();
  const range = context.workbook.getSelectedRange().load('rowCount,columnCount');
  const cell = range.getCell(0, 0).load('rowIndex,columnIndex,values');
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  const value: unknown = cell.values[0]?.[0];
  const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    sheet: sheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    value: isKnown && value !== '' ? value : null,
    last: { row: cell.rowIndex + range.rowCount - 1, column: cell.columnIndex + range.columnCount - 1 },
  };
}
