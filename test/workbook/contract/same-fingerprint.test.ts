import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { WorkbookContent } from '../../../src/core/port/workbook';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { sampleBytes } from './sample';

const SHA256 = /[0-9a-f]{64}$/;

function printOf(content: WorkbookContent): string {
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  const overview = plans.find(({ key }) => key === 'overview');
  const texts = overview!.cells.flatMap(({ content: cell }) => (cell.kind === 'text' ? [cell.text] : []));
  return texts.find((text) => SHA256.test(text))!;
}

/** The sample as a file has formulas that Excel words in another way; its values stay. */
async function reworded(change: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(sampleBytes('budget-med-fel.xlsx').slice().buffer);
  change(book.getWorksheet('Budget')!);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function both(bytes: Uint8Array): Promise<readonly [string, string]> {
  const model = await loadXlsx(bytes);
  model.linkedWorkbooks = ['Kommunernas underlag.xlsx'];
  const { Excel } = createTestHost(model);
  return [printOf(await openXlsx(bytes).read()), printOf(await createExcelWorkbook(Excel).read())];
}

/** Gives the first amounts of the budget formulas in place of their numbers. */
const withFormulas = (formulas: readonly string[]) => (sheet: ExcelJS.Worksheet) => {
  formulas.forEach((formula, index) => {
    const cell = sheet.getCell(6 + index, 2);
    cell.value = { formula, result: Number(cell.result ?? cell.value) } as ExcelJS.CellFormulaValue;
  });
};

describe('the fingerprint of a workbook', () => {
  it('is the same for the file and for the pane', async () => {
    const [file, pane] = await both(sampleBytes('budget-med-fel.xlsx'));
    expect(file).toMatch(SHA256);
    expect(pane).toBe(file);
  });

  it('is the same where the file spells formulas otherwise than Excel', async () => {
    const formulas = ["'Budget'!$A$1*0+1.50", '[1]Blad1!A1*2', "'[1]Blad 1'!A1", '_xlfn.XLOOKUP(1,A:A,B:B)'];
    const bytes = await reworded(withFormulas(formulas));
    const [file, pane] = await both(bytes);
    expect(pane).toBe(file);
    const [other] = await both(await reworded(withFormulas([...formulas.slice(0, 3), '_xlfn.XLOOKUP(2,A:A,B:B)'])));
    expect(other).not.toBe(file);
  });
});
