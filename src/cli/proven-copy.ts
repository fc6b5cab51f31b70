import type { UnprovenFormula } from '../core/formulas/verify-plans';
import { unprovenFormulas } from '../core/formulas/verify-plans';
import { verifyPlans } from '../core/port/read-back';
import type { SheetPlan } from '../core/port/sheet-plan';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import type { PlanMismatch, WrittenSheet } from '../core/port/workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';

function unprovenSentence({ sheet, cell, planned, found }: UnprovenFormula): string {
  const why =
    found === null ? 'går inte att räkna om för kontroll' : `ger ${found || 'ingenting'}, men ${planned} räknades ut`;
  return `Kopian sparades inte: formeln i ${sheet}!${cell} ${why}. Felet är Tertials eget; rapportera det med arbetsboken.`;
}

function mismatchSentence({ sheet, cell }: PlanMismatch): string {
  return `Kopian sparades inte: ${sheet}!${cell} innehåller inte det som skulle skrivas.`;
}

/** Throws `UnusableWorkbook` where a planned formula does not give what was computed. */
export async function refuseUnproven(workbook: XlsxWorkbook, plans: readonly SheetPlan[]): Promise<void> {
  const [unproven] = unprovenFormulas(await workbook.read(), plans);
  if (unproven !== undefined) throw new UnusableWorkbook(unprovenSentence(unproven));
}

/** A workbook that is ready to be saved, and how its sheets compare with their plans. */
export interface ProvenCopy {
  readonly bytes: Uint8Array;
  readonly written: readonly WrittenSheet[];
}

/**
 * Proves every planned formula, writes the plans into the workbook and reads it back. Throws `UnusableWorkbook` if
 * a formula does not give the planned value or a cell is not read back as planned: a sheet that is returned is
 * both calculated independently and read back. Nothing is saved.
 */
export async function provenCopy(workbook: XlsxWorkbook, plans: readonly SheetPlan[]): Promise<ProvenCopy> {
  await refuseUnproven(workbook, plans);
  await workbook.write(plans);
  const written = verifyPlans(await workbook.read(), plans);
  const [mismatch] = written.flatMap(({ mismatches }) => mismatches);
  if (mismatch !== undefined) throw new UnusableWorkbook(mismatchSentence(mismatch));
  return { bytes: workbook.bytes(), written };
}
