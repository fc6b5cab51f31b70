import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { runOnce } from '../../workbook/contract/contract';
import { oddBytes, sampleBytes } from '../../workbook/contract/sample';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../create-test-host';
import { loadXlsx } from './load-xlsx';
import type { ModelWorkbook } from './model';
import { saveXlsx } from './save-xlsx';

const save = (model: ModelWorkbook) => saveXlsx(model, () => new ExcelJS.Workbook());

/** What has to come back: cells, formats, what is hidden and merged, and names. */
const content = ({ sheets, names }: ModelWorkbook) => ({
  names,
  sheets: sheets.map((sheet) => ({
    ...{ name: sheet.name, visibility: sheet.visibility, names: sheet.names, merges: sheet.merges },
    ...{ rows: [...sheet.hiddenRows], columns: [...sheet.hiddenColumns] },
    cells: [...sheet.cells].map(([key, { value, formula }]) => [key, value, formula]).sort(),
    formats: [...sheet.numberFormats].filter(([key]) => sheet.cells.has(key)).sort(),
  })),
});

describe('a workbook saved from the simulated Excel', () => {
  it('comes back as it was, hidden and merged parts and errors included', async () => {
    const model = await loadXlsx(await oddBytes());
    expect(content(await loadXlsx(await save(model)))).toEqual(content(model));
  });

  it('keeps the sheets that Tertial wrote, with their markers', async () => {
    const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
    const { Excel } = createTestHost(model);
    const plans = await runOnce(createExcelWorkbook(Excel));
    const again = await loadXlsx(await save(model));
    expect(content(again)).toEqual(content(model));
    const { Excel: SameExcel } = createTestHost(again);
    const { sheets } = await createExcelWorkbook(SameExcel).read();
    expect(sheets.flatMap(({ marker }) => marker ?? [])).toEqual(plans.map(({ key }) => key));
  });
});
