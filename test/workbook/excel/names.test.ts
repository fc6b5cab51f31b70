import { describe, expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

const EQUITY = 'Tertial Eget kapital';

async function openWritten() {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { host, Excel } = createTestHost(model);
  const workbook = createExcelWorkbook(Excel);
  await runOnce(workbook);
  return { model, host, workbook };
}

const equityNames = ({ names }: Awaited<ReturnType<typeof openWritten>>['model']) =>
  names.filter(({ name }) => name.startsWith('Tertial_EgetKapital'));

describe('names whose sheet was deleted', () => {
  it.each(['en', 'sv'] as const)('refer to the sheet that is written anew, in an Excel in %s', async (language) => {
    const { model, host, workbook } = await openWritten();
    host.language = language;
    const own = model.addSheet('Eget');
    const [first] = equityNames(model);
    own.cells.set('0,0', { value: '', formula: `=${first!.name}`, isError: false });
    const before = equityNames(model).map(({ formula }) => formula);
    expect(before.length).toBeGreaterThan(0);
    host.calculate();
    model.removeSheet(model.sheet(EQUITY)!.id);
    host.touch('sheets');
    host.calculate();
    expect(equityNames(model)[0]!.formula).toMatch(/^=#REF!/);
    expect(own.cells.get('0,0')!.isError).toBe(true);
    await runOnce(workbook);
    host.touch('cells');
    host.calculate();
    expect(equityNames(model).map(({ formula }) => formula)).toEqual(before);
    expect(typeof own.cells.get('0,0')!.value).toBe('number');
  });

  it('are set where they are, and only if they are to refer elsewhere', async () => {
    const { model, workbook } = await openWritten();
    const before = [...model.names];
    await runOnce(workbook);
    expect(model.names).toEqual(before);
    expect(model.names.every((name, index) => name === before[index])).toBe(true);
    model.removeSheet(model.sheet(EQUITY)!.id);
    await runOnce(workbook);
    expect(model.names.every((name, index) => name === before[index])).toBe(true);
  });
});
