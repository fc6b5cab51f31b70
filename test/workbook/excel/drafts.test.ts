import { describe, expect, it } from '@jest/globals';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost, emptyWorkbook } from '../../simulated-excel/host/create-test-host';

describe('drafts in an open workbook', () => {
  it('are kept by whose they are, each in the place of its earlier one, beside the settings', async () => {
    const { host, Excel } = createTestHost(emptyWorkbook());
    const workbook = createExcelWorkbook(Excel);
    await workbook.saveSetting('val');
    await workbook.keepDraft('a', 'ett');
    await workbook.keepDraft('b', 'två');
    await workbook.keepDraft('a', 'tre');
    expect([...(await workbook.readDrafts())].sort()).toEqual([
      ['a', 'tre'],
      ['b', 'två'],
    ]);
    expect(await workbook.readSetting()).toBe('val');
    expect(host.workbook.sheets.map(({ cells }) => cells.size)).toEqual([0]);
  });

  it('are taken away alone, and it is no error if there was none', async () => {
    const { Excel } = createTestHost(emptyWorkbook());
    const workbook = createExcelWorkbook(Excel);
    await workbook.keepDraft('a', 'ett');
    await workbook.keepDraft('b', 'två');
    await workbook.keepDraft('a', null);
    await workbook.keepDraft('c', null);
    expect([...(await workbook.readDrafts()).keys()]).toEqual(['b']);
  });
});
