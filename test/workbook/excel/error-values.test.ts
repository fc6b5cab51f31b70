import { expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import type { HostLanguage } from '../../simulated-excel/host/strict/error-values';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';
import { sampleBytes } from '../contract/sample';

const FORMULAS = ['=NA()', '=1/0', '="ett"+1', '=SQRT(-1)', '=OKÄND(1)', '=IFERROR(1/0,"#SAKNAS!")'];

/** What the cells with the formulas are read as, in an Excel in the language. */
async function readIn(language: HostLanguage) {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { host, Excel } = createTestHost(model);
  host.language = language;
  const own = model.addSheet('Eget');
  FORMULAS.forEach((formula, row) => own.cells.set(cellKey(row, 0), { value: '', formula, isError: false }));
  host.touch('cells');
  const { sheets } = await createExcelWorkbook(Excel).read();
  const { grid } = sheets.find((sheet) => sheet.grid.name === 'Eget')!;
  return FORMULAS.map((_, row) => grid.value(row, 0));
}

it('errors are read alike whatever language Excel calls them in', async () => {
  const english = await readIn('en');
  expect(english.slice(0, 3)).toEqual([{ error: '#N/A' }, { error: '#DIV/0!' }, { error: '#VALUE!' }]);
  expect(await readIn('sv')).toEqual(english);
});
