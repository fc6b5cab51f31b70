import { describe, expect, it } from '@jest/globals';
import { createTestHost, emptyWorkbook } from './create-test-host';
import type { ModelWorkbook } from './workbook-model/model';

describe('the simulated Excel, asked by Microsoft’s own library', () => {
  it('reads back what was written, formulas calculated', async () => {
    const { Excel, host } = createTestHost();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').formulas = [
        [1, 2.5],
        ['=A1+B1', "'=A1"],
      ];
      const used = sheet.getUsedRange().load('values,formulas,address');
      await context.sync();
      return [used.values, used.formulas, used.address];
    });
    expect(values).toEqual([
      [
        [1, 2.5],
        [3.5, '=A1'],
      ],
      [
        [1, 2.5],
        ['=A1+B1', '=A1'],
      ],
      'Blad1!A1:B2',
    ]);
    expect(host.interpreter.references).toBe(0);
  });

  it('follows a change through formulas on other sheets', async () => {
    const { Excel } = createTestHost();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      const second = context.workbook.worksheets.add("Års 'egen' plan");
      first.getRange('A1').values = [[40]];
      second.getRange('A1').formulas = [['=Blad1!A1*2']];
      await context.sync();
      first.getRange('A1').values = [[21]];
      const result = second.getRange('A1').load('values');
      await context.sync();
      expect(result.values).toEqual([[42]]);
    });
  });

  it('gives null objects for what is not there', async () => {
    const { Excel } = createTestHost();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Saknas').load('name');
      const used = missing.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('answers errors as Excel does: code, class and where', async () => {
    const { Excel, OfficeExtension } = createTestHost();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Saknas').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('keeps what a batch did before it failed', async () => {
    const { Excel, host } = createTestHost();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['kvar']];
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.workbook.sheets[0]!.cells.get('0,0')?.value).toBe('kvar');
  });

  it('knows no member of a later set than the manifest asks for', async () => {
    const { Excel } = createTestHost();
    const later = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSpillParent();
      await context.sync();
    });
    await expect(later).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('takes writes that the library cuts into pieces', async () => {
    const { Excel, host } = createTestHost();
    const rows = Array.from({ length: 4000 }, (_, row) => [row, `rad ${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B4000').values = rows;
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.size).toBe(8000);
  });

  it('refuses messages over five megabytes', async () => {
    const { Excel } = createTestHost();
    const huge = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(5_100_000)]];
      await context.sync();
    });
    await expect(huge).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('renames a sheet in formulas and names that refer to it', async () => {
    const workbook = emptyWorkbook();
    const { Excel } = createTestHost(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add('Plan');
      other.getRange('A1').formulas = [['=Blad1!B1']];
      context.workbook.names.add('Nyckel', sheet.getRange('B1'));
      await context.sync();
      sheet.name = 'Budget 2030';
      await context.sync();
    });
    expect(workbook.sheet('Plan')!.cells.get('0,0')?.formula).toBe("='Budget 2030'!B1");
    expect(workbook.names[0]!.formula).toBe("='Budget 2030'!$B$1");
  });
});

describe('faults', () => {
  const readName = async ({ Excel }: ReturnType<typeof createTestHost>) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });

  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [7000, 'AccessDenied'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
  ])('the host number %i is %s, once', async (number, code) => {
    const simulated = createTestHost();
    simulated.host.faults.at(1, { kind: 'host', number });
    await expect(readName(simulated)).rejects.toMatchObject({ code });
    await expect(readName(simulated)).resolves.toBe('Blad1');
  });

  it('an action can fail with any code, and another user can change the workbook meanwhile', async () => {
    const simulated = createTestHost();
    simulated.host.faults.at(1, { kind: 'api', code: 'AccessDenied', action: 0 });
    await expect(readName(simulated)).rejects.toMatchObject({ code: 'AccessDenied' });
    const change = ({ sheets }: ModelWorkbook) => {
      sheets[0]!.name = 'Annat';
    };
    simulated.host.faults.at(2, { kind: 'meanwhile', change });
    await expect(readName(simulated)).resolves.toBe('Annat');
  });
});
