import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { createExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import { runOnce } from '../../../workbook/contract/contract';
import { oddBytes, sampleBytes } from '../../../workbook/contract/sample';
import { addLooks } from '../../app/looks/add-looks';
import { createTestHost } from '../create-test-host';
import { loadXlsx } from './load-xlsx';
import { ModelWorkbook } from './model';
import { saveXlsx } from './save-xlsx';

/** What has to come back: cells, formats, what is hidden and merged, and names. */
const content = ({ sheets, names }: ModelWorkbook) => ({
  names,
  sheets: sheets.map((sheet) => ({
    ...{ name: sheet.name, visibility: sheet.visibility, names: sheet.names, merges: sheet.merges },
    ...{ rows: [...sheet.hiddenRows], columns: [...sheet.hiddenColumns] },
    cells: [...sheet.cells].map(([key, { value, formula, isError }]) => [key, value, formula, isError]).sort(),
    formats: [...sheet.numberFormats].filter(([key]) => sheet.cells.has(key)).sort(),
  })),
});

/** The file in the simulated Excel, with what the project's own reader has no use for. */
async function loaded(bytes: Uint8Array): Promise<ModelWorkbook> {
  const workbook = await loadXlsx(bytes);
  await addLooks(workbook, bytes);
  return workbook;
}

async function savedSheet(fill: (sheet: ReturnType<ModelWorkbook['addSheet']>) => void) {
  const workbook = new ModelWorkbook();
  fill(workbook.addSheet('Blad1'));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await saveXlsx(workbook)).slice().buffer);
  return book.getWorksheet('Blad1')!;
}

describe('a workbook saved from the simulated Excel', () => {
  it('comes back as it was, hidden and merged parts and errors included', async () => {
    const model = await loaded(await oddBytes());
    expect(model.sheets[0]!.hiddenRows.size).toBe(1);
    expect(content(await loaded(await saveXlsx(model)))).toEqual(content(model));
  });

  it('keeps the sheets that Tertial wrote, with their markers', async () => {
    const model = await loadXlsx(sampleBytes('budget-med-fel.xlsx'));
    const { Excel } = createTestHost(model);
    const plans = await runOnce(createExcelWorkbook(Excel));
    const again = await loaded(await saveXlsx(model));
    expect(content(again)).toEqual(content(model));
    const { Excel: SameExcel } = createTestHost(again);
    const { sheets } = await createExcelWorkbook(SameExcel).read();
    expect(sheets.flatMap(({ marker }) => marker ?? [])).toEqual(plans.map(({ key }) => key));
  });

  it('keeps hidden names, names of a sheet and names for a constant with signs of XML and of patterns', async () => {
    const model = new ModelWorkbook();
    model.addSheet('Först');
    const second = model.addSheet('Sedan');
    model.names.push({ name: 'Hela', formula: "='Först'!$A$1", visible: true });
    second.names.push({ name: 'Tertial_Blad', formula: '="a<b>&$1"', visible: false });
    expect(content(await loadXlsx(await saveXlsx(model)))).toEqual(content(model));
  });
});

describe('a saved sheet', () => {
  it('looks as it did', async () => {
    const sheet = await savedSheet((model) => {
      model.cells.set('0,0', { value: 'Summa', formula: null, isError: false });
      model.formats.set('0,0', {
        font: { bold: true, underline: 'Single', color: '#1F4E5F', size: 14 },
        fill: { color: '#E4EEF1' },
        borders: { bottom: { style: 'Continuous', color: '#B4C5CB' } },
        ...{ horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, indentLevel: 1 },
      });
    });
    const { font, fill, border, alignment } = sheet.getCell('A1');
    expect(font).toMatchObject({ bold: true, underline: true, size: 14, color: { argb: 'FF1F4E5F' } });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE4EEF1' } });
    expect(border).toMatchObject({ bottom: { style: 'thin', color: { argb: 'FFB4C5CB' } } });
    expect(alignment).toMatchObject({ horizontal: 'right', vertical: 'middle', wrapText: true, indent: 1 });
  });

  it('keeps sizes, frozen rows, the tab’s colour, grid lines, links and choices', async () => {
    const sheet = await savedSheet((model) => {
      model.cells.set('0,0', { value: 'B5', formula: null, isError: false });
      model.links.set('0,0', { documentReference: "'Blad1'!B5" });
      model.columnWidths.set(0, 5.25 * 40 + 3.75);
      model.rowHeights.set(0, 30);
      const range = { first: { row: 1, column: 1 }, last: { row: 2, column: 1 } };
      model.validations = [{ range, rule: { list: { inCellDropDown: true, source: 'godta,rätta' } } }];
      Object.assign(model, { frozenRows: 3, tabColor: '#107C41', showGridlines: false });
    });
    expect(sheet.getColumn(1).width).toBe(40);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF107C41' });
    expect(sheet.getCell('A1').hyperlink).toBe("#'Blad1'!B5");
    expect(['B2', 'B3', 'B4'].map((address) => sheet.getCell(address).dataValidation?.formulae)).toEqual([
      ['"godta,rätta"'],
      ['"godta,rätta"'],
      undefined,
    ]);
  });
});
