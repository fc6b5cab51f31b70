import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { verifyPlans } from '../../src/core/port/read-back';
import { createTestHost, emptyWorkbook } from '../simulated-excel/host/create-test-host';
import type { ExcelHost } from '../simulated-excel/host/excel-host';
import { loadXlsx } from '../simulated-excel/host/workbook-model/load-xlsx';
import { cellKey } from '../simulated-excel/host/workbook-model/model';
import { sampleBytes } from '../workbook/contract/sample';
import { inTurns, medianBy, printLine, ratio } from './figures';
import { RUNS, WORKBOOK_ROWS } from './sizes';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function traffic({ requests }: ExcelHost, from: number): string {
  const made = requests.slice(from);
  const kilobytes = (key: 'bytesIn' | 'bytesOut') => Math.round(made.reduce((sum, each) => sum + each[key], 0) / 1000);
  return `${made.length} round trips, ${kilobytes('bytesIn')} kB to Excel, ${kilobytes('bytesOut')} kB from it`;
}

it.each([3, 40])('a whole recalculation of a workbook with a budget on one of its %i sheets', async (sheets) => {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const [budget] = model.sheets;
  for (let more = 1; more < sheets; more += 1) {
    const notes = model.addSheet(`Anteckningar ${more}`);
    for (const [key, cell] of budget?.cells ?? []) notes.cells.set(key, { ...cell, value: 'Ring om bokslutet' });
  }
  const { host, Excel } = createTestHost(model);
  const workbook = createExcelWorkbook(Excel);
  const content = await workbook.read();
  const read = host.requests.length;
  printLine(`${sheets} sheets, read: ${traffic(host, 0)}`);
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  await workbook.write(plans);
  printLine(`${sheets} sheets, write: ${traffic(host, read)}`);
  const verified = verifyPlans(await workbook.read(), plans);
  // However many the sheets: three to read, five to write and three to read back.
  expect(host.requests.length).toBe(11);
  expect(verified.flatMap(({ mismatches }) => mismatches)).toEqual([]);
  printLine(`${sheets} sheets, read, written and read back: ${traffic(host, 0)}`);
});

it('reading ten numbers a row, against the bare call of the library', async () => {
  const [model, rows] = [emptyWorkbook(), Math.ceil(WORKBOOK_ROWS / 10)];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 10; column += 1)
      model.sheets[0]?.cells.set(cellKey(row, column), { value: row * 10 + column, formula: null, isError: false });
  }
  const { Excel } = createTestHost(model);
  const bare = async () => {
    const context = new Excel.RequestContext();
    const used = context.workbook.worksheets.getItem('Blad1').getUsedRange(true).load('values');
    await context.sync();
    expect(used.values[rows - 1]?.[9]).toBe(rows * 10 - 1);
  };
  const adapter = async () => {
    const { sheets } = await createExcelWorkbook(Excel).read();
    expect(sheets[0]?.grid.value(rows - 1, 9)).toBe(rows * 10 - 1);
  };
  const runs = await inTurns(RUNS, [() => timed(bare), () => timed(adapter)]);
  const [one, other] = runs.map((times) => medianBy(times, (time) => time));
  printLine(
    `${rows * 10} cells: bare call ${one!.toFixed(0)} ms, adapter ${other!.toFixed(0)} ms, ratio ${ratio(other!, one!)}`,
  );
});
