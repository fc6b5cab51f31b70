import { describe, expect, it } from '@jest/globals';
import { createTestHost, emptyWorkbook } from './create-test-host';

/** The code that Excel answers; `null` if it does as asked. */
async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('the simulated Excel refuses', () => {
  it('to hide the only sheet that is shown', async () => {
    const { Excel } = createTestHost();
    const hide = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).visibility = 'Hidden';
        await context.sync();
      });
    expect(await codeOf(hide('Blad1'))).toBe('InvalidOperation');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Blad2');
      await context.sync();
    });
    expect(await codeOf(hide('Blad1'))).toBeNull();
  });

  it('the sheet in front, if it is a chart sheet', async () => {
    const workbook = emptyWorkbook();
    const { Excel } = createTestHost(workbook);
    const nameOfActive = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
    expect(await nameOfActive()).toBe('Blad1');
    const chart = workbook.addSheet('Diagram1');
    chart.kind = 'chart';
    workbook.activeSheet = chart.id;
    expect(await codeOf(nameOfActive())).toBe('UnsupportedSheet');
  });

  it('sheets to be added, renamed, hidden or deleted where the structure is protected', async () => {
    const workbook = emptyWorkbook();
    workbook.addSheet('Blad2');
    workbook.isStructureProtected = true;
    const { Excel } = createTestHost(workbook);
    const changes: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => void sheets.add('Ny'),
      (sheets) => sheets.getItem('Blad2').delete(),
      (sheets) => void (sheets.getItem('Blad2').name = 'Annat'),
      (sheets) => void (sheets.getItem('Blad2').visibility = 'Hidden'),
    ];
    for (const change of changes) {
      const code = await codeOf(
        Excel.run(async (context) => {
          change(context.workbook.worksheets);
          await context.sync();
        }),
      );
      expect(code).toBe('AccessDenied');
    }
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Blad1', 'Visible'],
      ['Blad2', 'Visible'],
    ]);
  });
});

describe('the simulated Excel', () => {
  it('gives a chart over empty cells no series', async () => {
    const { Excel } = createTestHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A2').values = [[1], [2]];
      const full = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2')).series.load('items/name');
      const empty = sheet.charts.add('ColumnClustered', sheet.getRange('C1:C2')).series.load('items/name');
      await context.sync();
      expect([full.items.length, empty.items.length]).toEqual([1, 0]);
    });
  });

  it('answers nothing for a range of more than five million cells', async () => {
    const { Excel } = createTestHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const large = sheet.getRange('A1:E1000001').load('values');
      const small = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect([large.values, small.values]).toEqual([
        null,
        [
          ['', ''],
          ['', ''],
        ],
      ]);
    });
  });

  it('keeps a formula at the value of the moment when it was entered, if it calculates by hand', async () => {
    const workbook = emptyWorkbook();
    workbook.calculationMode = 'Manual';
    const { Excel } = createTestHost(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const value = () => sheet.getRange('A1:A2').load('values');
      sheet.getRange('A1').formulas = [['=B1*2']];
      sheet.getRange('B1').values = [[21]];
      sheet.getRange('A2').formulas = [['=B1*2']];
      const entered = value();
      await context.sync();
      sheet.calculate(true);
      const calculated = value();
      await context.sync();
      expect([entered.values, calculated.values]).toEqual([
        [[0], [42]],
        [[42], [42]],
      ]);
    });
  });

  it('holds what may wait until the user has left the cell that is typed in', async () => {
    const { Excel, host } = createTestHost();
    const nameWith = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1').load('name');
        await context.sync();
        return sheet.name;
      });
    host.isEditing = true;
    expect(await codeOf(nameWith(false))).toBe('InvalidOperationInCellEditMode');
    const waiting = nameWith(true);
    host.isEditing = false;
    expect(await waiting).toBe('Blad1');
  });
});
