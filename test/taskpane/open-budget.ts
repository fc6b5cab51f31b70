import { Session } from '../../src/taskpane/session/session';
import { WORK } from '../../src/taskpane/session/work';
import { separateWorkbook } from '../../src/workbook/xlsx/separate-workbook';
import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../simulated-excel/host/create-test-host';
import { loadXlsx } from '../simulated-excel/host/workbook-model/load-xlsx';
import type { Sample } from '../workbook/contract/sample';
import { sampleBytes } from '../workbook/contract/sample';

/** A session on a sample workbook in a simulated Excel, with what it logged. */
export async function openBudget(name: Sample = 'budget-med-fel.xlsx') {
  const model = await loadXlsx(sampleBytes(name));
  const { host, Excel } = createTestHost(model);
  const logged: unknown[] = [];
  const session = new Session({
    workbook: createExcelWorkbook(Excel),
    loadWork: () => Promise.resolve(WORK),
    loadSeparate: () => Promise.resolve(separateWorkbook),
    occasion: () => ({ today: null, workbookName: null }),
    onError: (error) => logged.push(error),
  });
  return { model, host, session, logged };
}
