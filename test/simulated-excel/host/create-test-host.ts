import { loadIronCalc } from './engine/load-ironcalc';
import { ExcelHost } from './excel-host';
import { REQUIREMENT_SET } from './requirement-set';
import type { LoadedExcel } from './transport/node-bridge';
import { loadExcel } from './transport/node-bridge';
import { ModelWorkbook } from './workbook-model/model';

/** A simulated Excel in Node with office.js loaded over it; of the manifest's requirement set if no other is given. */
export function createTestHost(
  workbook = emptyWorkbook(),
  requirementSet = REQUIREMENT_SET,
): { host: ExcelHost } & LoadedExcel {
  const host = new ExcelHost({ workbook, engine: loadIronCalc(), requirementSet });
  return { host, ...loadExcel(host) };
}

export function emptyWorkbook(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  workbook.addSheet('Blad1');
  return workbook;
}
