import { loadXlsx } from '../../host/workbook-model/load-xlsx';
import { loadIronCalcWeb } from '../../host/engine/load-ironcalc-web';
import { ExcelHost } from '../../host/excel-host';
import { REQUIREMENT_SET } from '../../host/requirement-set';
import { addLooks } from '../looks/add-looks';

/** The budget that is open at the start; its errors were planted. */
export const SAMPLE = { name: 'budget-med-fel.xlsx', url: 'sample/budget-med-fel.xlsx' };

/** A simulated Excel with the file open in it, looks and all. Throws `UnusableWorkbook` for what is no workbook. */
export async function newHost(bytes: Uint8Array): Promise<ExcelHost> {
  const [workbook, engine] = await Promise.all([loadXlsx(bytes), loadIronCalcWeb()]);
  await addLooks(workbook, bytes);
  const shown = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  workbook.activeSheet = shown?.id ?? workbook.activeSheet;
  return new ExcelHost({ workbook, engine, requirementSet: REQUIREMENT_SET });
}

/** The sample's bytes, from beside the page. */
export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch(SAMPLE.url);
  return new Uint8Array(await response.arrayBuffer());
}
