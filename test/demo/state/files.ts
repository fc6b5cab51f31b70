import { UnusableWorkbook } from '../../../src/workbook/unusable-workbook';
import { saveXlsx } from '../../excel-host/workbook-model/save-xlsx';
import type { Demo } from './demo';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as it is now, as a file. */
export async function savedBytes({ workbook }: Demo): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs/dist/exceljs.min.js');
  return saveXlsx(workbook, () => new ExcelJS.Workbook());
}

/** Hands the workbook to the user as a download. */
export async function saveFile(demo: Demo): Promise<void> {
  const bytes = await savedBytes(demo);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
  link.download = demo.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Opens a file of the user's, or says why it cannot be opened. */
export async function openFile(demo: Demo, file: File): Promise<void> {
  try {
    await demo.replace(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    const trouble = error instanceof UnusableWorkbook ? error.message : 'Filen gick inte att öppna.';
    demo.set({ trouble });
  }
}
