import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import type { OpenWorkbook } from '../../../../src/core/port/workbook';
import type { WriteRemark } from '../../../../src/core/port/write-remark';
import { verifyPlans } from '../../../../src/core/port/read-back';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { createExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../../simulated-excel/host/workbook-model/load-xlsx';
import type { Sample } from '../../contract/sample';
import { sampleBytes } from '../../contract/sample';

/** A sample that is open in a simulated Excel. */
export async function open(sample: Sample = 'budget-med-fel.xlsx') {
  const model = await loadXlsx(sampleBytes(sample));
  const { host, Excel } = createTestHost(model);
  return { model, host, Excel, workbook: createExcelWorkbook(Excel) };
}

export type Opened = Awaited<ReturnType<typeof open>>;

interface Written {
  readonly plans: readonly SheetPlan[];
  readonly remarks: readonly WriteRemark[];
}

/** Reads, computes and writes what was read, as the pane does; `beforeWriting` is done between the two. */
export async function write(workbook: OpenWorkbook, beforeWriting: () => void = () => undefined): Promise<Written> {
  const content = await workbook.read();
  const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  beforeWriting();
  return { plans, remarks: await workbook.write(plans, content) };
}

/** The cells that do not hold what was planned. */
export async function mismatchesOf(workbook: OpenWorkbook, plans: readonly SheetPlan[]): Promise<readonly object[]> {
  return verifyPlans(await workbook.read(), plans).flatMap(({ mismatches }) => mismatches);
}

/** Why it could not be done; `null` if it was. */
export async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error as { reason?: unknown }).reason ?? error,
  );
}

/** What every sheet holds, with its name. */
export function contentOf({ model }: Opened): unknown {
  return model.sheets.map(({ name, cells }) => [
    name,
    [...cells].map(([key, { value, formula }]) => [key, formula ?? value]),
  ]);
}
