import type { SheetPlan } from '../../core/port/sheet-plan';
import type { WrittenSheet } from '../../core/port/workbook';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';
import { verifyPlans } from '../../core/port/read-back';
import { blankWorkbook } from './blank-workbook';
import { openXlsx } from './xlsx-workbook';

/** A workbook of one sheet, and how that sheet compares with its plan. */
export interface SeparateWorkbook {
  readonly bytes: Uint8Array;
  readonly written: readonly WrittenSheet[];
}

/**
 * A workbook that holds the planned sheet and nothing else, read back and found as planned. Throws
 * `UnusableWorkbook` if it is not.
 */
export async function separateWorkbook(plan: SheetPlan): Promise<SeparateWorkbook> {
  const workbook = openXlsx(blankWorkbook(plan));
  await workbook.write([plan]);
  const written = verifyPlans(await workbook.read(), [plan]);
  const [wrong] = written.flatMap(({ mismatches }) => mismatches);
  if (wrong !== undefined) {
    throw new UnusableWorkbook(`${wrong.sheet}!${wrong.cell} innehåller inte det som skulle skrivas; inget sparades.`);
  }
  return { bytes: workbook.bytes(), written };
}
