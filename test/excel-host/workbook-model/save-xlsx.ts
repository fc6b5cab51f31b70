import type { Cell, Workbook as ExcelJsWorkbook, Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatRange } from '../../../src/core/cells/address';
import type { ModelCell, ModelName, ModelSheet, ModelWorkbook } from './model';

const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;
const WORKBOOK_PART = 'xl/workbook.xml';
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface SavedFormat {
  readonly font?: { readonly bold?: boolean; readonly color?: string; readonly size?: number };
  readonly fill?: { readonly color?: string };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
}

const argb = (colour: string) => ({ argb: `FF${colour.replace('#', '')}` });

function setValue(cell: Cell, { value, formula, isError }: ModelCell): void {
  const result = isError ? { error: value } : value;
  cell.value = (formula === null ? result : { formula: formula.slice(1), result }) as Cell['value'];
}

function setLook(cell: Cell, { font, fill, horizontalAlignment, verticalAlignment, wrapText }: SavedFormat): void {
  const { color, ...rest } = font ?? {};
  if (font) cell.font = { ...rest, ...(color && { color: argb(color) }) };
  if (fill?.color) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(fill.color) };
  cell.alignment = {
    ...(horizontalAlignment && { horizontal: horizontalAlignment.toLowerCase() as 'left' }),
    ...(verticalAlignment && {
      vertical: verticalAlignment === 'Center' ? 'middle' : (verticalAlignment.toLowerCase() as 'top'),
    }),
    ...(wrapText === true && { wrapText }),
  };
}

const cellAt = (target: Worksheet, key: string): Cell => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return target.getCell(row + 1, column + 1);
};

function fillCells(target: Worksheet, sheet: ModelSheet): void {
  for (const [key, format] of sheet.formats) setLook(cellAt(target, key), format as SavedFormat);
  for (const [key, code] of sheet.numberFormats) cellAt(target, key).numFmt = code;
  for (const [key, cell] of sheet.cells) setValue(cellAt(target, key), cell);
}

function fillSizes(target: Worksheet, sheet: ModelSheet): void {
  for (const [column, points] of sheet.columnWidths)
    target.getColumn(column + 1).width = (points - PADDING) / POINTS_A_CHARACTER;
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.rowHeights) target.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const range of sheet.merges) target.mergeCells(formatRange(range));
}

function addSheet(book: ExcelJsWorkbook, sheet: ModelSheet): void {
  const target = book.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    ...(sheet.frozenRows > 0 && { views: [{ state: 'frozen', ySplit: sheet.frozenRows }] }),
  });
  fillSizes(target, sheet);
  fillCells(target, sheet);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

function nameXml({ name, formula, visible }: ModelName, sheet: number | null): string {
  const local = sheet === null ? '' : ` localSheetId="${sheet}"`;
  const hidden = visible ? '' : ' hidden="1"';
  return `<definedName name="${escaped(name)}"${local}${hidden}>${escaped(formula.slice(1))}</definedName>`;
}

/** exceljs knows no hidden names and none of a sheet's own, and Tertial's marker is both. */
function addNames(file: Uint8Array, workbook: ModelWorkbook): Uint8Array {
  const names = [
    ...workbook.names.map((name) => nameXml(name, null)),
    ...workbook.sheets.flatMap((sheet, index) => sheet.names.map((name) => nameXml(name, index))),
  ];
  if (names.length === 0) return file;
  const parts = unzipSync(file);
  const xml = strFromU8(parts[WORKBOOK_PART] ?? new Uint8Array(0));
  const named = xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
  return zipSync({ ...parts, [WORKBOOK_PART]: strToU8(named) });
}

/** The simulated workbook as the bytes of an .xlsx file. Native charts and choices of words are left out. */
export async function saveXlsx(workbook: ModelWorkbook, newBook: () => ExcelJsWorkbook): Promise<Uint8Array> {
  const book = newBook();
  for (const sheet of workbook.sheets) addSheet(book, sheet);
  return addNames(new Uint8Array(await book.xlsx.writeBuffer()), workbook);
}
