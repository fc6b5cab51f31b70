import { describe, expect, it } from '@jest/globals';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import type { ModelSheet } from '../../simulated-excel/host/workbook-model/model';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

async function openBudget() {
  const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
  const { host, Excel } = createTestHost(model);
  return { model, host, workbook: createExcelWorkbook(Excel) };
}

const fontAt = (sheet: ModelSheet, { row, column }: { row: number; column: number }) =>
  sheet.formats.get(cellKey(row, column))?.font as Record<string, unknown> | undefined;

describe('sizes', () => {
  it.each([
    [{ name: 'Arial', size: 10 }, 15, 7],
    [{ name: 'Calibri', size: 12 }, 17, 8],
  ])('count from the font of the style Normal: %o', async (font, titleSize, digit) => {
    const { model, workbook } = await openBudget();
    model.standardFont = font;
    const plans = await runOnce(workbook);
    const plan = plans.find(({ key }) => key === 'equity')!;
    const sheet = model.sheet(plan.name)!;
    expect(
      fontAt(
        sheet,
        plan.cells.find(({ style }) => style === 'title')!,
      )?.size,
    ).toBe(titleSize);
    expect(sheet.columnWidths.get(0)).toBe((plan.columnWidths[0]! * digit + 5) * 0.75);
  });

  it('count from the usual font where Excel knows no style Normal', async () => {
    const { model, host, workbook } = await openBudget();
    const content = await workbook.read();
    host.faults.at(host.requests.length + 4, { kind: 'api', code: 'ItemNotFound', action: 0 });
    const plans = await runOnce(workbook);
    const plan = plans.find(({ key }) => key === 'equity')!;
    expect(content.sheets.length).toBeGreaterThan(0);
    expect(
      fontAt(
        model.sheet(plan.name)!,
        plan.cells.find(({ style }) => style === 'title')!,
      )?.size,
    ).toBe(16);
  });
});

describe('columns for working', () => {
  it('are one group, however often the sheet is written', async () => {
    const { model, workbook } = await openBudget();
    const plans = await runOnce(workbook);
    await runOnce(workbook);
    const folds = plans.flatMap(({ name, fold }) => (fold === undefined ? [] : [{ name, fold }]));
    expect(folds.length).toBeGreaterThan(2);
    for (const { name, fold } of folds) {
      const columns = Array.from({ length: fold.last - fold.first + 1 }, (_, index) => fold.first + index);
      expect([...model.sheet(name)!.columnLevels]).toEqual(columns.map((column) => [column, 1]));
    }
    const others = plans
      .filter(({ fold }) => fold === undefined)
      .map(({ name }) => model.sheet(name)!.columnLevels.size);
    expect(others.every((size) => size === 0)).toBe(true);
  });
});

describe('links', () => {
  const linked = (plans: readonly SheetPlan[]) =>
    plans.flatMap((plan) => plan.cells.filter(({ link }) => link !== undefined).map((cell) => ({ plan, cell })));

  it('leave their cells with the planned text and look, whatever Excel gives a linked cell', async () => {
    const { model, workbook } = await openBudget();
    for (const plans of [await runOnce(workbook), await runOnce(workbook)]) {
      const all = linked(plans);
      expect(all.length).toBeGreaterThan(10);
      for (const { plan, cell } of all) {
        const sheet = model.sheet(plan.name)!;
        const font = fontAt(sheet, cell);
        expect(sheet.links.has(cellKey(cell.row, cell.column))).toBe(true);
        expect(font?.underline ?? 'None').toBe('None');
        expect(font?.color).toBe(cell.style === 'link' ? '#115EA3' : undefined);
      }
    }
  });

  it('leave a cell that is to look like plain text looking so, in a sheet that is new and in one that is not', async () => {
    const { model, workbook } = await openBudget();
    const plans = await runOnce(workbook);
    const cell = {
      ...{ row: 0, column: 0, style: 'text' as const, content: { kind: 'text' as const, text: 'Budget' } },
      link: { sheet: 'Budget', address: { row: 0, column: 0 } },
    };
    const plain = { ...plans[0]!, cells: [cell], names: [], choices: [], charts: [] };
    model.removeSheet(model.sheet(plain.name)!.id);
    for (const writing of ['new', 'again']) {
      await workbook.write([plain]);
      const sheet = model.sheet(plain.name)!;
      expect([writing, sheet.links.size, fontAt(sheet, cell)]).toEqual([writing, 1, {}]);
    }
  });

  it('on texts that would be taken for dates, numbers or formulas leave them as they are', async () => {
    const { model, workbook } = await openBudget();
    const [plan] = await runOnce(workbook);
    const cells = ['=1+1', '2024-01-31', '12 %', '007', 'sant'].map((text, row) => ({
      ...{ row, column: 0, style: 'link' as const, content: { kind: 'text' as const, text } },
      link: { sheet: 'Budget', address: { row: 0, column: 0 } },
    }));
    await workbook.write([{ ...plan!, cells, names: [], choices: [], charts: [] }]);
    const sheet = model.sheet(plan!.name)!;
    expect(cells.map(({ row }) => sheet.cells.get(cellKey(row, 0))?.value)).toEqual(
      cells.map(({ content }) => content.text),
    );
    expect([...sheet.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
  });
});
