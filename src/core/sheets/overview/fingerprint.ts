import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellRange } from '../../cells/address';
import { formatAddress } from '../../cells/address';
import { isCellError } from '../../cells/cell';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { canonicalFormula } from '../../cells/same-formula';
import type { ParticipantsDocument } from '../../documents/participants';
import type { TertialDocument } from '../../documents/tertial-document';
import { CELL_DIGITS } from '../../figures/decimal';
import { listDigest } from './list-digest';
import type { UserCells } from '../parts/user-cells';

/** A value so that no two different ones look alike: the text `12` is not the number 12. An empty text is none, as in Excel's API. */
function canonicalValue(value: CellValue): string {
  if (isCellError(value)) return `!${value.error}`;
  if (value === '') return 'null';
  return JSON.stringify(typeof value === 'number' ? Number(value.toPrecision(CELL_DIGITS)) : value);
}

/** A line for each cell of the range that holds something. */
function rangeLines(grid: Grid, { first, last }: CellRange): string[] {
  const lines: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      const value = grid.value(row, column);
      const formula = grid.formula(row, column);
      if ((value === null || value === '') && formula === null) continue;
      const address = formatAddress({ row, column });
      const words = formula === null ? null : canonicalFormula(formula);
      lines.push(`${address}\t${canonicalValue(value)}\t${JSON.stringify(words)}\n`);
    }
  }
  return lines;
}

/** The words of a list without its persons, and what its rows hold of each. */
function listText(list: ParticipantsDocument): string {
  const { units, municipalities, exits, incomes } = list;
  return `${JSON.stringify([units, municipalities, exits, incomes])}\n${listDigest(list)}\n`;
}

function contentOf(document: TertialDocument, cells: UserCells): string {
  if (document.kind === 'participants') return listText(document);
  const grid = cells.get(document.sheet);
  return grid ? rangeLines(grid, document.range).join('') : '';
}

/**
 * SHA-256, as 64 hexadecimal digits, over the cells that the documents were read from: sheet, address,
 * value to 15 digits and formula as all spellings of it are one; of a participant list over its days and words, never its persons. Tertial's own sheets are never among them, so that the same inputs give the same
 * fingerprint however often it is run. Example: changing B5 from 5725 to 5726 gives another one.
 */
export function fingerprint(documents: readonly TertialDocument[], cells: UserCells): string {
  const hash = sha256.create();
  for (const document of documents) {
    const { sheet } = document;
    hash.update(utf8ToBytes(`${JSON.stringify(sheet)}\n${contentOf(document, cells)}`));
  }
  return bytesToHex(hash.digest());
}
