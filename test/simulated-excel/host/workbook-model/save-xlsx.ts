import type { Cell, Workbook, Worksheet } from 'exceljs';
import { formatRange } from '../../../../src/core/cells/address';
import type { ModelCell, ModelLink, ModelSheet, ModelWorkbook } from './model';
import { savedLook } from './saved-look';
import { addNames } from './saved-names';

/** Points of a column's width to one of the characters that a file counts it in, and its margins. */
const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function setValue(cell: Cell, { value, formula, isError }: ModelCell): void {
  const result = isError ? { error: value } : value;
  cell.value = (formula === null ? result : { formula: formula.slice(1), result }) as Cell['value'];
}

/** exceljs keeps links of cells with text only; Tertial links no others. */
function setLink(cell: Cell, { documentReference, screenTip }: ModelLink): void {
  if (typeof cell.value !== 'string') return;
  const tooltip = screenTip === undefined ? {} : { tooltip: screenTip };
  cell.value = { text: cell.value, hyperlink: `#${documentReference}`, ...tooltip };
}

const cellAt = (target: Worksheet, key: string): Cell => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return target.getCell(row + 1, column + 1);
};

function fillCells(target: Worksheet, sheet: ModelSheet): void {
  for (const [key, cell] of sheet.cells) setValue(cellAt(target, key), cell);
  for (const [key, link] of sheet.links) setLink(cellAt(target, key), link);
  for (const [key, format] of sheet.formats) Object.assign(cellAt(target, key), savedLook(format));
  for (const [key, code] of sheet.numberFormats) cellAt(target, key).numFmt = code;
}

function setSizes(target: Worksheet, sheet: ModelSheet): void {
  for (const [column, points] of sheet.columnWidths)
    target.getColumn(column + 1).width = (points - PADDING) / POINTS_A_CHARACTER;
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [column, level] of sheet.columnLevels) target.getColumn(column + 1).outlineLevel = level;
  for (const [row, points] of sheet.rowHeights) target.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const range of sheet.merges) target.mergeCells(formatRange(range));
}

interface ListRule {
  readonly list?: { readonly source?: unknown };
}

function setChoices(target: Worksheet, { validations }: ModelSheet): void {
  for (const { range, rule } of validations) {
    const source = (rule as ListRule).list?.source;
    if (typeof source !== 'string') continue;
    const formulae = [source.startsWith('=') ? source.slice(1) : `"${source}"`];
    for (let { row } = range.first; row <= range.last.row; row += 1) {
      for (let { column } = range.first; column <= range.last.column; column += 1)
        target.getCell(row + 1, column + 1).dataValidation = { type: 'list', allowBlank: true, formulae };
    }
  }
}

function setPage(target: Worksheet, { pageLayout: { orientation, zoom } }: ModelSheet): void {
  if (orientation === 'Landscape') target.pageSetup.orientation = 'landscape';
  if (zoom !== undefined) Object.assign(target.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
}

function addSheet(book: Workbook, sheet: ModelSheet): void {
  const { frozenRows, showGridlines: showGridLines, tabColor } = sheet;
  const frozen = frozenRows > 0 ? ({ state: 'frozen', ySplit: frozenRows } as const) : ({ state: 'normal' } as const);
  const target = book.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    views: [{ ...frozen, showGridLines }],
    ...(tabColor !== '' && { properties: { tabColor: { argb: `FF${tabColor.replace('#', '')}` } } }),
  });
  setSizes(target, sheet);
  fillCells(target, sheet);
  setChoices(target, sheet);
  setPage(target, sheet);
}

/**
 * The simulated workbook as the bytes of an .xlsx file, with the results of its formulas as they stand.
 * Native charts and the add-in's own settings are left out.
 */
export async function saveXlsx(workbook: ModelWorkbook): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) addSheet(book, sheet);
  return addNames(new Uint8Array(await book.xlsx.writeBuffer()), workbook);
}
