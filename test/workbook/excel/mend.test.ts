import { describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../src/core/cells/address';
import type { CellValue } from '../../../src/core/cells/cell';
import type { TypedContent } from '../../../src/core/cells/typed-content';
import type { CellMend, CellState } from '../../../src/core/port/cell-mend';
import type { WorkbookChange } from '../../../src/core/port/workbook-change';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { sampleBytes } from '../contract/sample';

const at = (address: string, sheet = 'Budget') => ({ sheet, ...parseAddress(address)! });
const value = (of: CellValue): TypedContent => ({ kind: 'value', value: of });
const formula = (of: string): TypedContent => ({ kind: 'formula', formula: of });

const SUM: CellMend = {
  ...{ at: at('D17'), before: value(10365), result: 10375 },
  after: { content: formula('SUM(D13:D16)'), numberFormat: null },
};

async function openBudget() {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { host, Excel } = createTestHost(model);
  const sheet = model.sheet('Budget')!;
  const held = () =>
    structuredClone({ cells: sheet.cells, formats: sheet.formats, numberFormats: sheet.numberFormats });
  return { host, model, sheet, held, workbook: createExcelWorkbook(Excel) };
}

/** What puts back what a mending changed. */
const undone = (mends: readonly CellMend[], was: readonly CellState[]): CellMend[] =>
  mends.map((mend, index) => ({ at: mend.at, before: mend.after.content, after: was[index]!, result: null }));

describe('mending of cells', () => {
  it('writes a formula into the one cell, keeps its look, and is undone to exactly what was there', async () => {
    const { sheet, held, workbook } = await openBudget();
    sheet.numberFormats.set('16,3', '#,##0');
    const before = held();
    const was = await workbook.mend([SUM]);
    expect(was).toEqual([{ content: value(10365), numberFormat: '#,##0' }]);
    const after = held();
    expect(after.cells.get('16,3')).toMatchObject({ formula: '=SUM(D13:D16)', value: 10375 });
    expect([...after.cells].filter(([key, cell]) => before.cells.get(key)?.value !== cell.value)).toHaveLength(1);
    expect([after.formats, after.numberFormats]).toEqual([before.formats, before.numberFormats]);
    await workbook.mend(undone([SUM], was));
    expect(held()).toEqual(before);
  });

  it('makes figures of texts in cells of any format, and texts of them again', async () => {
    const { sheet, held, workbook } = await openBudget();
    const text = { formula: null, isError: false };
    sheet.cells.set('4,6', { ...text, value: '5 725' });
    sheet.cells.set('5,6', { ...text, value: '6400' });
    sheet.numberFormats.set('5,6', '@');
    const before = held();
    const number = (address: string, from: string, to: number): CellMend => ({
      ...{ at: at(address), before: value(from), result: to },
      after: { content: value(to), numberFormat: null },
    });
    const mends = [number('G5', '5 725', 5725), number('G6', '6400', 6400)];
    const was = await workbook.mend(mends);
    expect([sheet.cells.get('4,6')?.value, sheet.cells.get('5,6')?.value]).toEqual([5725, 6400]);
    expect(sheet.numberFormats.get('5,6')).toBeUndefined();
    await workbook.mend(undone(mends, was));
    expect(held()).toEqual(before);
    expect(sheet.quotePrefixes.size).toBe(0);
  });

  it('replaces a formula by another, and puts the first one back', async () => {
    const { sheet, held, workbook } = await openBudget();
    sheet.cells.set('16,3', { value: 10250, formula: '=SUM(D13:D15)', isError: false });
    const before = held();
    const mend = { ...SUM, before: formula('sum(D13:D15)') };
    const was = await workbook.mend([mend]);
    expect(sheet.cells.get('16,3')?.value).toBe(10375);
    await workbook.mend(undone([mend], was));
    expect(held().cells.get('16,3')).toEqual(before.cells.get('16,3'));
  });

  it('is refused where one of the cells holds something else than what was shown: none is changed', async () => {
    const { host, held, workbook } = await openBudget();
    const before = held();
    const asked = host.requests.length;
    const other = { ...SUM, at: at('D18'), before: value(824) };
    await expect(workbook.mend([SUM, other])).rejects.toMatchObject({ reason: 'cellChanged' });
    await expect(workbook.mend([{ ...SUM, before: value('10365') }])).rejects.toMatchObject({ reason: 'cellChanged' });
    await expect(workbook.mend([{ ...SUM, before: formula('10365') }])).rejects.toMatchObject({
      reason: 'cellChanged',
    });
    expect(held()).toEqual(before);
    // One look at the cells each time, and no message that changes them.
    expect(host.requests.length - asked).toBe(3);
  });

  it('is taken back where somebody types in a cell at the very moment: what was typed stays', async () => {
    const { host, sheet, held, workbook } = await openBudget();
    const typed = { value: 10366, formula: null, isError: false };
    host.faults.at(host.requests.length + 2, { kind: 'meanwhile', change: () => sheet.cells.set('16,3', typed) });
    await expect(workbook.mend([SUM])).rejects.toMatchObject({ reason: 'cellChanged' });
    expect(held().cells.get('16,3')).toEqual(typed);
  });

  it('is taken back where the cell does not come to show what it should', async () => {
    const { held, workbook } = await openBudget();
    const before = held();
    await expect(workbook.mend([{ ...SUM, result: 10376 }])).rejects.toMatchObject({ reason: 'notMended' });
    const circle = { ...SUM, after: { content: formula('SUM(D13:D17)'), numberFormat: null } };
    await expect(workbook.mend([circle])).rejects.toMatchObject({ reason: 'notMended' });
    expect(held()).toEqual(before);
  });

  it('is refused in a protected sheet and in one that is gone', async () => {
    const { held, sheet, workbook } = await openBudget();
    const before = held();
    sheet.isProtected = true;
    await expect(workbook.mend([SUM])).rejects.toMatchObject({ reason: 'accessDenied' });
    const gone = { ...SUM, at: at('D17', 'Saknas') };
    await expect(workbook.mend([gone])).rejects.toMatchObject({ reason: 'sheetGone' });
    expect(held()).toEqual(before);
  });

  it('is no change that somebody else has made', async () => {
    const { workbook } = await openBudget();
    const changes: WorkbookChange[] = [];
    const stop = workbook.watch((change) => changes.push(change));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await workbook.mend([SUM]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(changes.filter(({ kind }) => kind === 'changed').map(({ isOwn }) => isOwn)).toEqual(
      expect.arrayContaining([true]),
    );
    expect(changes.some(({ kind, isOwn }) => kind === 'changed' && !isOwn)).toBe(false);
  });
});
