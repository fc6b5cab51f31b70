import { openArchive } from '../../../../src/workbook/xlsx/zip/archive';
import { readWorkbook } from '../../../../src/workbook/xlsx/read/read-workbook';
import { itemNotFound } from '../rich-api/host-error';
import { modelFrom } from '../workbook-model/load-xlsx';
import type { ModelSheet, ModelWorkbook } from '../workbook-model/model';
import { renameSheet } from '../workbook-model/rename';

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${name} (${copy})`;
  return free;
}

function copyInto(workbook: ModelWorkbook, sheet: ModelSheet): ModelSheet {
  const copy = workbook.addSheet(sheet.name);
  for (const [key, cell] of sheet.cells) copy.cells.set(key, cell);
  for (const [key, code] of sheet.numberFormats) copy.numberFormats.set(key, code);
  copy.names.push(...sheet.names);
  copy.merges = sheet.merges;
  copy.visibility = sheet.visibility;
  return copy;
}

/**
 * Sheets of a file as the last of the workbook. A name that is taken gets a number behind it, as in Excel; what refers
 * to a sheet that does not come along is dead (a guess: Excel may link to the file instead).
 */
export function insertSheets(workbook: ModelWorkbook, file: Uint8Array, names: readonly string[] | null): ModelSheet[] {
  const source = modelFrom(readWorkbook(openArchive(file)));
  const wanted = names ?? source.sheets.map(({ name }) => name);
  if (wanted.some((name) => source.sheet(name) === null)) throw itemNotFound();
  for (const { id, name } of [...source.sheets]) if (!wanted.includes(name)) source.removeSheet(id);
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const { id, name } of source.sheets) renameSheet(source, id, freeName(name, taken));
  return source.sheets.map((sheet) => copyInto(workbook, sheet));
}
