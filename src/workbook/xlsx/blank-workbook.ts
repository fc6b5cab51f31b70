import { strToU8, zipSync } from 'fflate';
import type { SheetPlan } from '../../core/port/sheet-plan';
import { MARKER_NAME, markerValue } from '../../core/port/marker';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first day that a zip archive can hold: the same plan gives the same bytes on any day. */
const DAY = new Date(1980, 0, 1);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function workbookXml({ name, key }: SheetPlan): string {
  const marker = `<definedName name="${MARKER_NAME}" localSheetId="0" hidden="1">${escaped(markerValue(key))}</definedName>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>${marker}</definedNames></workbook>`;
}

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
const ROOT = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const PARTS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
/** On A4, as wide as a page, with what the plan has at the foot. */
function sheetXml({ print }: SheetPlan): string {
  const footer = print?.footer ?? null;
  // A single `&` would begin a code of the footer's.
  const left = footer === null ? '&A' : footer.replaceAll('&', '&&');
  const foot = escaped(`&L&9${left}&R&9Sida &P av &N`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup paperSize="9" fitToHeight="0"/><headerFooter><oddFooter>${foot}</oddFooter></headerFooter></worksheet>`;
}

/** The workbook's title, which is that of its sheet; no name of anybody and no time. */
function propertiesXml({ cells }: SheetPlan): string {
  const title = cells.find(({ row, column }) => row === 0 && column === 0)?.content;
  const text = title?.kind === 'text' ? title.text : '';
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(text)}</dc:title></cp:coreProperties>`;
}

/**
 * The bytes of a workbook that holds nothing but an empty sheet for the plan, marked as Tertial's, so that
 * the plan is written into it. Nothing of any other workbook is in it.
 */
export function blankWorkbook(plan: SheetPlan): Uint8Array {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT,
    'docProps/core.xml': propertiesXml(plan),
    'xl/workbook.xml': workbookXml(plan),
    'xl/_rels/workbook.xml.rels': PARTS,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(plan),
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: DAY });
}
