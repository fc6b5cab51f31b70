import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { givenFile, report } from './report';

const bytes = readFileSync(givenFile());
const book = new ExcelJS.Workbook();
const start = performance.now();
await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const ms = performance.now() - start;
const sheet = book.worksheets[0];
report({ ms, result: Number(sheet?.getCell(sheet.rowCount, sheet.columnCount).value) });
