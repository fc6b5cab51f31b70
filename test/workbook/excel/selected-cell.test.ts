import { describe, expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { sampleBytes } from '../contract/sample';

async function opened() {
  const { Excel } = createTestHost(await loadXlsx(sampleBytes('budget-med-fel.xlsx')));
  return { Excel, workbook: createExcelWorkbook(Excel) };
}

describe('the cell that is selected', () => {
  it('is named with its sheet and what it holds', async () => {
    const { workbook } = await opened();
    await workbook.select('Budget', { row: 16, column: 3 });
    expect(await workbook.selectedCell()).toEqual({
      sheet: 'Budget',
      row: 16,
      column: 3,
      value: 10_365,
      last: { row: 16, column: 3 },
    });
    await workbook.select('Budget', { row: 5, column: 0 });
    expect((await workbook.selectedCell()).value).toBe('Försäkringskassan');
  });

  it('is the upper left one of several, and holds nothing where it is empty', async () => {
    const { Excel, workbook } = await opened();
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('Budget').getRange('A3:B6').select();
    await context.sync();
    expect(await workbook.selectedCell()).toEqual({
      sheet: 'Budget',
      row: 2,
      column: 0,
      value: null,
      last: { row: 5, column: 1 },
    });
  });
});
