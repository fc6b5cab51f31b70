import type { Grid } from '../../../core/cells/grid';
import { markersOf } from '../../../core/port/marker';
import type { ReadOptions, WorkbookContent } from '../../../core/port/workbook';
import { readRelationships } from '../package/relationships';
import { readWorkbookPart } from '../package/workbook-part';
import type { Archive } from '../zip/archive';
import { requireModerate } from '../zip/read-entry';
import { createAllowances } from './allowance';
import { readNumberFormats } from './number-formats';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';

/** A sheet that has been read, whose rows are reported. */
function reported(grid: Grid, onProgress: ReadOptions['onProgress']): Grid {
  const rows = grid.filled.rows().length;
  onProgress?.({ sheet: grid.name, rows, of: rows });
  return grid;
}

/**
 * Reads every sheet of cells in a workbook, and gives how far it is at each sheet's end. Throws `UnusableWorkbook` for a file that cannot be read.
 * Example: `readWorkbook(openArchive(bytes)).sheets[0]?.grid.value(0, 0)`.
 */
export function readWorkbook(archive: Archive, onProgress?: ReadOptions['onProgress']): WorkbookContent {
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
    sheets: cellSheets.map((sheet) => ({
      grid: reported(readSheet(sheet, context), onProgress),
      marker: markers.get(sheet.name) ?? null,
    })),
    names,
    isManual,
    unreadSheets: sheets.flatMap(({ name, unread }) => (unread === null ? [] : [{ name, kind: unread }])),
  };
}
