import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ModelName, ModelWorkbook } from './model';

const WORKBOOK_PART = 'xl/workbook.xml';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

function nameXml({ name, formula, visible }: ModelName, sheet: number | null): string {
  const local = sheet === null ? '' : ` localSheetId="${sheet}"`;
  const hidden = visible ? '' : ' hidden="1"';
  return `<definedName name="${escaped(name)}"${local}${hidden}>${escaped(formula.slice(1))}</definedName>`;
}

/**
 * Adds the workbook's defined names to a file of exceljs, which knows no hidden names, none of a sheet's
 * own and none for a constant; Tertial's marker is all three. Names that exceljs wrote itself are kept.
 */
export function addNames(file: Uint8Array, workbook: ModelWorkbook): Uint8Array {
  const names = [
    ...workbook.names.map((name) => nameXml(name, null)),
    ...workbook.sheets.flatMap((sheet, index) => sheet.names.map((name) => nameXml(name, index))),
  ].join('');
  if (names === '') return file;
  const parts = unzipSync(file);
  const xml = strFromU8(parts[WORKBOOK_PART] ?? new Uint8Array(0));
  const named = xml.includes('</definedNames>')
    ? xml.replace('</definedNames>', () => `${names}</definedNames>`)
    : xml.replace('</sheets>', () => `</sheets><definedNames>${names}</definedNames>`);
  return zipSync({ ...parts, [WORKBOOK_PART]: strToU8(named) });
}
