import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { createTestHost } from '../../simulated-excel/host/create-test-host';
import { loadXlsx } from '../../simulated-excel/host/workbook-model/load-xlsx';
import { renameSheet } from '../../simulated-excel/host/workbook-model/rename';
import { describeAdapter } from './contract';

describeAdapter({
  name: 'the Office.js adapter',
  open: async (bytes) => {
    const model = await loadXlsx(bytes);
    const { Excel, host } = createTestHost(model);
    return {
      workbook: createExcelWorkbook(Excel),
      rename: (sheet, name) => {
        renameSheet(model, model.sheet(sheet)!.id, name);
        host.touch('sheets');
      },
      deleteSheet: (sheet) => {
        model.removeSheet(model.sheet(sheet)!.id);
        host.touch('sheets');
      },
      addName: (name, refersTo) => {
        model.names.push({ name, formula: `=${refersTo}`, visible: true });
      },
      addTable: (name) => {
        model.tables.push(name);
      },
      calculateByHand: () => {
        model.calculationMode = 'Manual';
      },
    };
  },
});
