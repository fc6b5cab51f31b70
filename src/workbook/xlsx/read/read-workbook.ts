import { markersOf } from '../../../core/port/marker';
import type { WorkbookContent } from '../../../core/port/workbook';
import { readRelationships } from '../package/relationships';
import { readWorkbookPart } from '../package/workbook-part';
import type { Archive } from '../zip/archive';
import { requireModerate } from '../zip/read-entry';
import { createAllowances } from './allowance';
import { readNumberFormats } from './number-formats';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';

/**
 * Reads every sheet of cells in a workbook. Throws `UnusableWorkbook` for a file that cannot be read.
 * Example: `readWorkbook(openArchive(bytes)).sheets[0]?.grid.value(0, 0)`.
 */
export function readWorkbook(archive: Archive): WorkbookContent {
  const { partName, date1904, isManual, sheets, names } = readWorkbookPart(archive);
  const relationships = readRelationships(archive, partName);
  const partOf = (type: string) =>
    relationships.find((each) => each.type.endsWith(`/${type}`) && archive.entries.has(each.target))?.target;
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const cellSheets = sheets.filter(({ unread }) => unread === null);
  const sheetParts = cellSheets.map((sheet) => sheet.partName);
  requireModerate(archive, [...sheetParts, stringsPart ?? '', stylesPart ?? '']);
  const context = {
    archive,
    date1904,
    allowances: createAllowances(archive.bytes.length),
    strings: stringsPart === undefined ? [] : readSharedStrings(archive, stringsPart),
    formats: stylesPart === undefined ? [] : readNumberFormats(archive, stylesPart),
  };
  const markers = markersOf(names);
  return {
    sheets: cellSheets.map((sheet) => ({ grid: readSheet(sheet, context), marker: markers.get(sheet.name) ?? null })),
    names,
    isManual,
    unreadSheets: sheets.flatMap(({ name, unread }) => (unread === null ? [] : [{ name, kind: unread }])),
  };
}
