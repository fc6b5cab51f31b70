import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** The project's own samples. */
export type Sample =
  | 'budget-med-fel.xlsx'
  | 'arsbudget-i-kronor.xlsx'
  | 'uppfoljning.xlsx'
  | 'tertial-1.xlsx'
  | 'jamforelse.xlsx';

/** The file of a workbook of the project's own samples. */
export function sampleFile(name: Sample): string {
  return join(__dirname, '..', '..', 'samples', 'workbooks', name);
}

/** A workbook of the project's own samples. */
export function sampleBytes(name: Sample): Uint8Array {
  return new Uint8Array(readFileSync(sampleFile(name)));
}

/** A workbook with one of everything that a grid tells. */
export async function oddBytes(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Års 'egen' plan");
  sheet.getCell('B2').value = 'Rubrik över tre';
  sheet.mergeCells('B2:D2');
  sheet.getCell('B3').value = 1234.5;
  sheet.getCell('B3').numFmt = '#,##0.0';
  sheet.getCell('C3').value = true;
  sheet.getCell('D3').value = { formula: 'B3*2', result: 2469 };
  sheet.getCell('B4').value = { error: '#REF!' };
  sheet.getCell('C4').value = '1 234';
  sheet.getCell('D4').value = { formula: '1/0', result: { error: '#DIV/0!' } } as never;
  sheet.getCell('B6').value = 'sist';
  sheet.getRow(3).hidden = true;
  sheet.getColumn(3).hidden = true;
  book.addWorksheet('Gömt', { state: 'hidden' }).getCell('A1').value = 1;
  book.addWorksheet('Tomt');
  book.definedNames.add("'Års ''egen'' plan'!$B$3", 'Nyckel');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
