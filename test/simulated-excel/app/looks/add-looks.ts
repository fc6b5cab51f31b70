import type { Cell, Worksheet } from 'exceljs';
import type { ModelSheet, ModelWorkbook } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import { parseRange } from '../../../../src/core/cells/address';
import { cellFormat } from './cell-format';
import { pageColour } from './colours';

/** Points of a column's width to one of the characters that a file counts it in, and its margins. */
const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;

function addSizes(sheet: ModelSheet, source: Worksheet): void {
  for (let column = 1; column <= source.columnCount; column += 1) {
    const { width, hidden } = source.getColumn(column);
    if (hidden) sheet.hiddenColumns.add(column - 1);
    if (width !== undefined) sheet.columnWidths.set(column - 1, width * POINTS_A_CHARACTER + PADDING);
  }
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    if (row.height) sheet.rowHeights.set(number - 1, row.height);
  });
}

function addView(sheet: ModelSheet, { views, properties }: Worksheet): void {
  const [view] = views ?? [];
  if (view?.state === 'frozen') sheet.frozenRows = view.ySplit ?? 0;
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.tabColor = pageColour(properties.tabColor) ?? '';
}

function addLink(sheet: ModelSheet, key: string, { hyperlink }: Cell): void {
  if (hyperlink?.startsWith('#')) sheet.links.set(key, { documentReference: decodeURI(hyperlink.slice(1)) });
}

function addCells(sheet: ModelSheet, source: Worksheet): void {
  source.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const key = cellKey(rowNumber - 1, columnNumber - 1);
      const format = cellFormat(cell);
      if (format !== null) sheet.formats.set(key, format);
      addLink(sheet, key, cell);
      addChoices(sheet, cell);
    });
  });
}

/** Words that a cell offers, where the file lists them in the rule itself. */
function addChoices(sheet: ModelSheet, { dataValidation, address }: Cell): void {
  const range = parseRange(address);
  const [words] = dataValidation?.type === 'list' ? dataValidation.formulae : [];
  const listed = /^"(.*)"$/.exec(String(words))?.[1];
  if (range !== null && listed !== undefined)
    sheet.validations.push({ range, rule: { list: { inCellDropDown: true, source: listed } } });
}

/** Adds what the project's own reader has no use for: looks, sizes, what is hidden, links, choices, frozen rows. */
export async function addLooks(workbook: ModelWorkbook, bytes: Uint8Array): Promise<void> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes.slice().buffer);
  } catch {
    // A file that only the project's own reader can take is shown plain.
    return;
  }
  for (const sheet of workbook.sheets) {
    const source = book.getWorksheet(sheet.name);
    if (source === undefined) continue;
    addSizes(sheet, source);
    addView(sheet, source);
    addCells(sheet, source);
  }
}
