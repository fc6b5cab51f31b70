import type { SheetKey } from '../../../core/report/plan/sheet-plan';
import type { DefinedName, WorkbookContent } from '../../port';
import { readRelationships } from '../package/relationships';
import { readWorkbookPart } from '../package/workbook-part';
import type { Archive } from '../zip/archive';
import { readNumberFormats } from './number-formats';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';

const MARKERS: ReadonlyMap<string, SheetKey> = new Map(
  (['overview', 'memberShares', 'equity', 'findings'] as const).map((key) => [`"${key}"`, key]),
);

function markerOf(sheet: string, names: readonly DefinedName[]): SheetKey | null {
  const marker = names.find((name) => name.name === 'Tertial_Blad' && name.sheet === sheet);
  return MARKERS.get(marker?.refersTo ?? '') ?? null;
}

/**
 * Reads every sheet of cells in a workbook. Throws `UnusableWorkbook` for a file that cannot be read.
 * Example: `readWorkbook(openArchive(bytes)).sheets[0]?.grid.value(0, 0)`.
 */
export function readWorkbook(archive: Archive): WorkbookContent {
  const { partName, date1904, sheets, names } = readWorkbookPart(archive);
  const relationships = readRelationships(archive, partName);
  const partOf = (type: string) =>
    relationships.find((each) => each.type.endsWith(`/${type}`) && archive.entries.has(each.target))?.target;
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const context = {
    archive,
    date1904,
    strings: stringsPart === undefined ? [] : readSharedStrings(archive, stringsPart),
    formats: stylesPart === undefined ? [] : readNumberFormats(archive, stylesPart),
  };
  return {
    sheets: sheets
      .filter(({ hasCells }) => hasCells)
      .map((sheet) => ({ grid: readSheet(sheet, context), marker: markerOf(sheet.name, names) })),
    names,
  };
}
