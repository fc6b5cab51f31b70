import type { CellAddress } from '../../../../src/core/cells/address';
import { enterCell } from '../workbook-model/enter';
import type { ModelLink, ModelSheet } from '../workbook-model/model';
import { cellKey } from '../workbook-model/model';

/** How the style Hyperlink looks in a new workbook. */
const HYPERLINK_FONT = { color: '#0563C1', underline: 'Single' };

/**
 * Links a cell. Excel puts the text to display into the cell and gives it the style Hyperlink, whatever the cell looked
 * like before. Source: RangeHyperlink in the reference ("the string to be displayed in the top-left-most cell") and
 * Hyperlinks.Add in that of VBA. Guesses, to be on the safe side: the text is entered as if it were typed, and the style
 * comes after other properties that are given with the link.
 */
export function linkCell(sheet: ModelSheet, place: CellAddress, link: ModelLink): void {
  const key = cellKey(place.row, place.column);
  sheet.links.set(key, link);
  if (link.textToDisplay !== undefined) enterCell(sheet, place, link.textToDisplay);
  const format = sheet.formats.get(key) ?? {};
  sheet.formats.set(key, { ...format, font: { ...(format.font as object | undefined), ...HYPERLINK_FONT } });
}
