import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { neededColumns } from '../../../src/core/reading/participants/list-header';
import { verifyPlans } from '../../../src/core/port/read-back';
import type { WorkbookContent } from '../../../src/core/port/workbook';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { createTestHost, emptyWorkbook } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

/** A budget with a value in each of these cells besides. */
async function withFar(addresses: readonly string[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(sampleBytes('budget-med-fel.xlsx') as unknown as ArrayBuffer);
  for (const address of addresses) book.getWorksheet('Budget')!.getCell(address).value = ' ';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Every cell of every sheet that holds something; an empty text is nothing to Excel. */
const filledIn = ({ sheets }: WorkbookContent) =>
  sheets.map(({ grid }) => [
    grid.name,
    grid.usedRange,
    grid.filled.rows().flatMap((row) =>
      grid.filled
        .columns(row)
        .filter((column) => grid.value(row, column) !== '')
        .map((column) => [
          row,
          column,
          grid.value(row, column),
          grid.formula(row, column),
          grid.numberFormat(row, column),
        ]),
    ),
  ]);

const FAR: readonly (readonly string[])[] = [
  ['XFD1048576'],
  ['A1048576'],
  ['XFD1'],
  ['XFD1', 'A1048576'],
  ['XFD1048576', 'XFC1048570', 'ZZ500000', 'B300000', 'M9'],
];

describe('a value far from the table', () => {
  it.each(FAR.map((far) => ({ far, name: far.join(' and ') })))(
    'in $name is read in a few messages, with the same result as from a file',
    async ({ far }) => {
      const { Excel, host } = createTestHost(await loadXlsx(await withFar(far)));
      const read = await createExcelWorkbook(Excel).read({ neededColumns });
      const file = await openXlsx(await withFar(far)).read();
      expect(filledIn(read)).toEqual(filledIn(file));
      expect(host.requests.length).toBeLessThan(15);
      const findings = [read, file].map((content) => recalculate(content, DEFAULT_SETTINGS).findings);
      expect(findings[0]).toEqual(findings[1]);
    },
  );

  it('in each of a long diagonal of cells is read, or given up, in bounded time', async () => {
    const model = emptyWorkbook();
    for (let at = 0; at < 160; at += 1)
      model.sheets[0]!.cells.set(cellKey(at * 6_500, at * 100), { value: at, formula: null, isError: false });
    const { Excel, host } = createTestHost(model);
    const { grid } = (await createExcelWorkbook(Excel).read()).sheets[0]!;
    expect(grid.filled.rows()).toHaveLength(160);
    expect(host.requests.length).toBeLessThan(60);
  });

  it('beside a participant list leaves the list read in its needed columns', async () => {
    const model = emptyWorkbook();
    const { cells } = model.sheets[0]!;
    const headings = ['Anteckning', 'Insats', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutskod', 'Fritext'];
    for (let row = 0; row <= 6_000; row += 1) {
      const values =
        row === 0 ? headings : ['hemligt', 'Norr', row % 3 ? 'Kvinna' : 'Man', 45_200, 45_300, 1, 'hemligt'];
      values.forEach((value, column) => cells.set(cellKey(row, column), { value, formula: null, isError: false }));
    }
    cells.set(cellKey(1_048_575, 16_383), { value: 'x', formula: null, isError: false });
    const { Excel } = createTestHost(model);
    const { grid } = (await createExcelWorkbook(Excel).read({ neededColumns })).sheets[0]!;
    expect([grid.value(6_000, 1), grid.value(6_000, 0), grid.value(5, 0)]).toEqual(['Norr', null, 'hemligt']);
  });

  it('can be broken off while it is looked for', async () => {
    const { Excel, host } = createTestHost(await loadXlsx(await withFar(['XFD1048576'])));
    const controller = new AbortController();
    const reading = createExcelWorkbook(Excel).read({ signal: controller.signal });
    const sent = setInterval(() => {
      if (host.requests.length >= 2) controller.abort();
    }, 0);
    await expect(reading).rejects.toBeDefined();
    clearInterval(sent);
    expect(host.requests.length).toBeLessThan(5);
  });

  it('in a sheet of Tertial’s own is taken away when the sheet is rewritten, and nothing else with it', async () => {
    const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
    const { Excel, host } = createTestHost(model);
    const workbook = createExcelWorkbook(Excel);
    await runOnce(workbook);
    const own = model.sheet('Tertial Eget kapital')!;
    own.cells.set(cellKey(1_048_575, 16_383), { value: 'x', formula: null, isError: false });
    host.requests.length = 0;
    const content = await workbook.read();
    const plans = await runOnce(workbook);
    await workbook.write(plans, content);
    expect(own.cells.has(cellKey(1_048_575, 16_383))).toBe(false);
    expect(verifyPlans(await workbook.read(), plans).flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(host.requests.length).toBeLessThan(40);
  });
});
