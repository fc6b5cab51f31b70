import { loadXlsx } from '../../excel-host/workbook-model/load-xlsx';
import type { ModelWorkbook } from '../../excel-host/workbook-model/model';
import { addLooks } from './add-looks';

/** The budget that is open at the start; its errors were planted. */
export const SAMPLE = { name: 'budget-med-fel.xlsx', url: 'sample/budget-med-fel.xlsx' };

/** The bytes of a file as a workbook with its looks. Throws `UnusableWorkbook` for what is none. */
export async function loadWorkbook(bytes: Uint8Array): Promise<ModelWorkbook> {
  const workbook = await loadXlsx(bytes);
  await addLooks(workbook, bytes);
  return workbook;
}

/** The sample, from beside the page. */
export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch(SAMPLE.url);
  return new Uint8Array(await response.arrayBuffer());
}
