import type { CellAddress } from '../../../../src/core/cells/address';
import { enterCell } from '../workbook-model/enter';
import type { ModelCell, ModelSheet } from '../workbook-model/model';
import { cellKey } from '../workbook-model/model';

/*
 * The apostrophe before a text is a part of the cell's format, not of its text: `quotePrefix` of a cell format
 * (ECMA-376, 18.8.45), `Range.PrefixCharacter` in VBA. So it goes when formats are cleared (a guess, though a common trick
 * to be rid of it), and the text is then read anew as soon as somebody edits the cell.
 */

/** What a cell becomes when somebody presses F2 and Enter in it. */
export function editedCell(sheet: ModelSheet, at: CellAddress): ModelCell | undefined {
  const key = cellKey(at.row, at.column);
  const cell = sheet.cells.get(key);
  if (cell === undefined || cell.formula !== null || typeof cell.value !== 'string') return cell;
  enterCell(sheet, at, sheet.quotePrefixes.has(key) ? `'${cell.value}` : cell.value);
  return sheet.cells.get(key);
}
