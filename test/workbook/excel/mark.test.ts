import { describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../src/core/cells/address';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import type { ModelConditionalFormat, ModelSheet } from '../../simulated-excel/host/workbook-model/model';
import { sampleBytes } from '../contract/sample';

const budget = (...addresses: string[]) => addresses.map((address) => ({ sheet: 'Budget', ...parseAddress(address)! }));

const OWN: ModelConditionalFormat = {
  ...{ id: 'own', type: 'Custom', formula: '=$D17>0', colour: '#00FF00' },
  range: { first: { row: 16, column: 3 }, last: { row: 16, column: 3 } },
};

async function openBudget() {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const sheet = model.sheet('Budget')!;
  sheet.conditionalFormats = [OWN];
  sheet.formats.set('16,3', { fill: { color: '#123456', pattern: 'Gray25' } });
  const { Excel } = createTestHost(model);
  return { sheet, Excel, workbook: createExcelWorkbook(Excel) };
}

/** All of a sheet that a mark might touch. */
const traces = ({ cells, formats, numberFormats, conditionalFormats }: ModelSheet) =>
  structuredClone({ cells, formats, numberFormats, conditionalFormats });

const shown = ({ conditionalFormats }: ModelSheet) =>
  conditionalFormats.map(({ range: { first, last } }) => [first.row, first.column, last.row, last.column]);

describe('cells that are marked for a while', () => {
  it('have their colour before what they had, as ranges, and are then without a trace of it', async () => {
    const { sheet, workbook } = await openBudget();
    const before = traces(sheet);
    await workbook.mark(budget('D13', 'D14', 'D17'));
    expect(shown(sheet)).toEqual([
      [16, 3, 16, 3],
      [12, 3, 13, 3],
      [16, 3, 16, 3],
    ]);
    expect(sheet.conditionalFormats.at(-1)).toBe(OWN);
    expect(sheet.conditionalFormats[0]?.colour).toMatch(/^#[0-9A-F]{6}$/);
    await workbook.mark([]);
    expect(traces(sheet)).toEqual(before);
  });

  it('take the place of those that were marked before, in another session too', async () => {
    const { sheet, Excel, workbook } = await openBudget();
    await workbook.mark(budget('D17'));
    await createExcelWorkbook(Excel).mark(budget('C18'));
    expect(shown(sheet)).toEqual([
      [17, 2, 17, 2],
      [16, 3, 16, 3],
    ]);
  });

  it('are none in a sheet that is protected or gone', async () => {
    const { sheet, workbook } = await openBudget();
    sheet.isProtected = true;
    await expect(workbook.mark(budget('D17'))).rejects.toMatchObject({ reason: 'accessDenied' });
    await expect(workbook.mark([{ sheet: 'Saknas', row: 0, column: 0 }])).rejects.toMatchObject({
      reason: 'sheetGone',
    });
    expect(sheet.conditionalFormats).toEqual([OWN]);
  });
});
