import { describe, expect, it } from '@jest/globals';
import { verifyPlans } from '../../../src/core/port/read-back';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { editedCell } from '../../simulated-excel/host/strict/quote-prefix';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import type { ModelSheet } from '../../simulated-excel/host/workbook-model/model';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

async function openBudget() {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { Excel } = createTestHost(model);
  return { model, workbook: createExcelWorkbook(Excel) };
}

/** The texts of a sheet that become something else when somebody goes into their cell and out of it again. */
function fragileTexts(sheet: ModelSheet): unknown[] {
  return [...sheet.cells].flatMap(([key, { value, formula, isError }]) => {
    if (formula !== null || isError || typeof value !== 'string') return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    const edited = editedCell(sheet, { row, column });
    return edited?.value === value && edited.formula === null ? [] : [[key, value, edited]];
  });
}

const TEXTS = [
  '=1+1',
  '+46 8',
  '-abc',
  '@namn',
  '1-2',
  '1/2',
  '12:30',
  'May 21',
  '21 maj',
  '$5',
  '5 kr',
  '007',
  'sant',
  'TRUE',
];

describe('a text that could be something else', () => {
  it('stays a text when somebody edits its cell, the second time that it is written too', async () => {
    const { model, workbook } = await openBudget();
    const [plan] = await runOnce(workbook);
    const cells = TEXTS.map(
      (text, row) => ({ row, column: 0, style: 'text', content: { kind: 'text', text } }) as const,
    );
    for (const time of ['first', 'second']) {
      await workbook.write([{ ...plan!, cells, names: [], choices: [], charts: [] }]);
      const sheet = model.sheet(plan!.name)!;
      expect([time, TEXTS.map((_, row) => sheet.cells.get(`${row},0`)?.value)]).toEqual([time, TEXTS]);
      expect([time, fragileTexts(sheet)]).toEqual([time, []]);
    }
  });

  it('is none in a whole workbook that was written twice', async () => {
    const { model, workbook } = await openBudget();
    await runOnce(workbook);
    const plans = await runOnce(workbook);
    expect(plans.flatMap(({ name }) => fragileTexts(model.sheet(name)!))).toEqual([]);
  });
});

describe('a sheet whose cells somebody has made text cells', () => {
  it('has its formulas again when it is written the next time', async () => {
    const { model, workbook } = await openBudget();
    const plans = await runOnce(workbook);
    for (const { name, cells } of plans)
      for (const { row, column } of cells) model.sheet(name)!.numberFormats.set(`${row},${column}`, '@');
    const again = await runOnce(workbook);
    expect(verifyPlans(await workbook.read(), again).flatMap(({ mismatches }) => mismatches)).toEqual([]);
  });
});
