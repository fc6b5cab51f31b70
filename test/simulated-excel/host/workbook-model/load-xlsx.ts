import type { Grid } from '../../../../src/core/cells/grid';
import { isCellError } from '../../../../src/core/cells/cell';
import type { WorkbookContent } from '../../../../src/core/port/workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import type { ModelSheet } from './model';
import { cellKey, ModelWorkbook } from './model';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Of a larger sheet the formats of empty cells are left out. */
const LARGE = 10_000_000;

function fillCell(sheet: ModelSheet, grid: Grid, { row, column }: { row: number; column: number }): void {
  const value = grid.value(row, column);
  const formula = grid.formula(row, column);
  const format = grid.numberFormat(row, column);
  if (format !== 'General') sheet.numberFormats.set(cellKey(row, column), format);
  if (value === null && formula === null) return;
  sheet.cells.set(cellKey(row, column), {
    value: isCellError(value) ? value.error : (value ?? ''),
    formula: formula === null ? null : `=${formula}`,
    isError: isCellError(value),
  });
}

function fillSheet(sheet: ModelSheet, grid: Grid): void {
  sheet.visibility = VISIBILITY[grid.state];
  sheet.merges = [...grid.merges];
  const { first, last } = grid.usedRange ?? { first: { row: 0, column: 0 }, last: { row: -1, column: -1 } };
  if ((last.row - first.row) * (last.column - first.column) > LARGE) {
    for (const row of grid.filled.rows())
      for (const column of grid.filled.columns(row)) fillCell(sheet, grid, { row, column });
    return;
  }
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) fillCell(sheet, grid, { row, column });
  }
}

/** The model of a workbook as the file adapter reads it. */
export function modelFrom({ sheets, names }: WorkbookContent): ModelWorkbook {
  const workbook = new ModelWorkbook();
  for (const { grid } of sheets) fillSheet(workbook.addSheet(grid.name), grid);
  for (const { name, refersTo, sheet, hidden } of names) {
    const owner = sheet === null ? workbook : workbook.sheet(sheet);
    owner?.names.push({ name, formula: `=${refersTo}`, visible: !hidden });
  }
  return workbook;
}

/** Opens an .xlsx file in the simulated Excel. */
export async function loadXlsx(bytes: Uint8Array): Promise<ModelWorkbook> {
  return modelFrom(await openXlsx(bytes).read());
}
