import { describe, expect, it } from '@jest/globals';
import { LARGEST_MESSAGE, messageBytes } from '../../../src/workbook/excel/message-size';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { verifyPlans } from '../../../src/core/port/read-back';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { LARGEST_MESSAGE as MOST_IN_EXCEL } from '../../simulated-excel/host/excel-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { runOnce } from '../contract/contract';
import { sampleBytes } from '../contract/sample';

describe('the size of a message', () => {
  it('is counted in bytes', () => {
    expect(['a', 'å', '€', '😀'].map(messageBytes)).toEqual([3, 4, 5, 6]);
  });

  it('is within Excel’s limit however many bytes the signs of long texts take', async () => {
    const { Excel, host } = createTestHost(await loadXlsx(sampleBytes('budget-med-fel.xlsx')));
    const workbook = createExcelWorkbook(Excel);
    const [plan] = await runOnce(workbook);
    const cells = Array.from({ length: 70 }, (_, row) => ({
      ...{ row, column: 0, style: 'wrapped' as const },
      content: { kind: 'text' as const, text: '€'.repeat(32_000) },
    }));
    const long = { ...plan!, cells, names: [], choices: [], charts: [] };
    host.requests.length = 0;
    await workbook.write([long]);
    const sent = host.requests.map(({ bytesIn }) => bytesIn);
    expect(Math.max(...sent)).toBeLessThan(MOST_IN_EXCEL);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(2 * LARGEST_MESSAGE);
    expect(verifyPlans(await workbook.read(), [long]).flatMap(({ mismatches }) => mismatches)).toEqual([]);
  });
});
