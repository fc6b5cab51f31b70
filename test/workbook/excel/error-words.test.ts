import { expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost, emptyWorkbook } from '../../simulated-excel/host/create-test-host';

it('an error that Excel gives in Swedish is an error, and words that only look like one are words', async () => {
  const model = emptyWorkbook();
  ['#SAKNAS!', '#REFERENS!', '#REF!', '#1 i listan'].forEach((value, row) => {
    model.sheets[0]!.cells.set(`${row},0`, { value, formula: null, isError: true });
  });
  const { sheets } = await createExcelWorkbook(createTestHost(model).Excel).read();
  const values = [0, 1, 2, 3].map((row) => sheets[0]!.grid.value(row, 0));
  expect(values).toEqual([{ error: '#N/A' }, { error: '#REF!' }, { error: '#REF!' }, '#1 i listan']);
});
