import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifyPlans } from '../../../src/core/port/read-back';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { IS_FULL_CHECK } from '../../samples/seeds';
import { runOnce } from './contract';

const FOLDER = join(__dirname, '..', '..', 'samples', 'workbooks');
/** Every second; all in the full check. */
const SAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .filter((_, index) => IS_FULL_CHECK || index % 2 === 0);

describe('what is written in Excel, which words formulas in its own way', () => {
  it.each(SAMPLES)('is read back as planned in %s, the first time and the next', async (name) => {
    const { Excel } = createTestHost(await loadXlsx(new Uint8Array(readFileSync(join(FOLDER, name)))));
    const workbook = createExcelWorkbook(Excel);
    for (const plans of [await runOnce(workbook), await runOnce(workbook)]) {
      const written = verifyPlans(await workbook.read(), plans);
      expect(written.flatMap(({ mismatches }) => mismatches)).toEqual([]);
      expect(written.length).toBe(plans.length);
    }
  });
});
