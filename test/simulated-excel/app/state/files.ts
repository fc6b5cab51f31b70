import { UnusableWorkbook } from '../../../../src/core/port/unusable-workbook';
import { saveXlsx } from '../../host/workbook-model/save-xlsx';
import { SENTENCES } from '../sentences';
import type { Demo } from './demo';
import { newHost } from './new-host';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as it is now, as a file; what was being typed is entered first. */
export async function savedBytes(demo: Demo): Promise<Uint8Array> {
  demo.commit();
  demo.host.calculate();
  return saveXlsx(demo.workbook);
}

/** Hands the workbook to the user as a download. */
export async function saveFile(demo: Demo): Promise<void> {
  download(await savedBytes(demo), demo.fileName);
}

/** Hands bytes to the user as a file. */
export function download(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Opens a file in place of the workbook, or says why it cannot be opened. */
export async function openBytes(demo: Demo, bytes: Uint8Array, fileName: string): Promise<void> {
  try {
    demo.replace(await newHost(bytes), fileName);
  } catch (error) {
    demo.set({ trouble: error instanceof UnusableWorkbook ? error.message : SENTENCES.cannotOpen });
  }
}
