import { strToU8, zipSync } from 'fflate';
import type { WorkbookContent } from '../../../../src/core/port/workbook';
import { UnusableWorkbook } from '../../../../src/core/port/unusable-workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a small workbook by name; `null` takes one out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
export const relationships = (...each: readonly string[]) => `<Relationships>${each.join('')}</Relationships>`;
export const worksheet = (content: string) => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
/** A worksheet with the cells in one row. */
export const sheetOf = (cells: string) => worksheet(`<sheetData><row r="1">${cells}</row></sheetData>`);
export const workbook = (content: string) => `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</workbook>`;

const PARTS: Parts = {
  '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbook('<sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': relationships(
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
    relationship('rId3', 'styles', 'styles.xml'),
  ),
  'xl/worksheets/sheet1.xml': worksheet('<sheetData/>'),
};

/** A workbook of one sheet, with parts added or replaced. */
export function book(parts: Parts = {}): Uint8Array {
  const present = Object.entries({ ...PARTS, ...parts }).flatMap(([name, part]): [string, Uint8Array][] =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]],
  );
  return zipSync(Object.fromEntries(present), { mtime: '2019-05-02T10:20:30' });
}

export async function read(parts: Parts = {}): Promise<WorkbookContent> {
  return openXlsx(book(parts)).read();
}

/** The first sheet of a workbook with these cells in its first row. */
export async function readCells(cells: string, parts: Parts = {}) {
  return (await read({ 'xl/worksheets/sheet1.xml': sheetOf(cells), ...parts })).sheets[0]!.grid;
}

/** The sentence with which bytes are refused; `läst` if they are read, and what was thrown if it was no refusal. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await openXlsx(bytes).read();
    return 'läst';
  } catch (error) {
    return error instanceof UnusableWorkbook ? error.message : `oväntat: ${String(error)}`;
  }
}
