import { describe, expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { cellsOf } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

async function openBudget(requirementSet = '1.13') {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { Excel } = createTestHost(model, requirementSet);
  return { model, workbook: createExcelWorkbook(Excel) };
}

describe('sheets out of another workbook', () => {
  it('come last, those that are named alone, with what the file adapter reads of them', async () => {
    const { workbook, model } = await openBudget();
    const before = model.sheets.map(({ name }) => name);
    const bytes = sampleBytes('arsbudget-i-kronor.xlsx');
    const file = await openXlsx(bytes).read();
    const [first] = file.sheets.map(({ grid }) => grid.name);
    expect(await workbook.insertFrom(bytes, [first!])).toEqual([first]);
    expect(model.sheets.map(({ name }) => name)).toEqual([...before, first]);
    expect(cellsOf(await workbook.read(), first!)).toEqual(cellsOf(file, first!));
  });

  it('get a number where their name is taken, and leave the sheet that has it as it is', async () => {
    const { workbook } = await openBudget();
    const before = cellsOf(await workbook.read(), 'Budget');
    expect(await workbook.insertFrom(sampleBytes('budget-med-fel.xlsx'), ['Budget'])).toEqual(['Budget (2)']);
    expect(cellsOf(await workbook.read(), 'Budget')).toEqual(before);
  });

  it('are none where none is named, and trouble where Excel has no such sheet or does not offer it', async () => {
    const { workbook, model } = await openBudget();
    const bytes = sampleBytes('budget-med-fel.xlsx');
    const count = model.sheets.length;
    expect(await workbook.insertFrom(bytes, [])).toEqual([]);
    await expect(workbook.insertFrom(bytes, ['Saknas'])).rejects.toMatchObject({ reason: 'sheetGone' });
    const old = await openBudget('1.12');
    await expect(old.workbook.insertFrom(bytes, ['Budget'])).rejects.toMatchObject({ reason: 'unsupported' });
    expect([model.sheets.length, old.model.sheets.length]).toEqual([count, count]);
  });
});
