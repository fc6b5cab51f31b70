import type { CellValue } from '../../core/cells/cell';
import type { WorkbookContent } from '../../core/port/workbook';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';
import { readCsv } from './csv';
import { cubeRows } from './cube';
import { readJsonStat } from './json-stat';
import { readPx } from './px';
import { rowsGrid } from './rows-grid';

/** How each kind of file is read, by its ending. */
const KINDS: Readonly<Record<string, (text: string) => CellValue[][]>> = {
  '.px': (text) => cubeRows(readPx(text)),
  '.csv': readCsv,
  '.json': (text) => cubeRows(readJsonStat(text)),
};

const MOST_BYTES = 100_000_000;

/** True for a file of statistics by its ending. Example: `tabell.px`. */
export function isStatistics(ending: string): boolean {
  return Object.hasOwn(KINDS, ending.toLowerCase());
}

/** Text in UTF-8, else as older statistics are: PxWeb gives out csv and px in Windows' own letters too. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Reads a table as PxWeb exports it (px, csv or json-stat) as a workbook of one sheet, so that it is read, checked and
 * computed as the same table in Excel. Throws `UnusableWorkbook` for a file that is no such table.
 */
export function readStatistics(bytes: Uint8Array, ending: string): WorkbookContent {
  const read = KINDS[ending.toLowerCase()];
  if (read === undefined || bytes.length > MOST_BYTES)
    throw new UnusableWorkbook(
      'Filen är ingen tabell som kan läsas; hämta den hos SCB som Excel, csv, px eller json-stat.',
    );
  const grid = rowsGrid('Tabell', read(decoded(bytes)));
  return { sheets: [{ grid, marker: null }], names: [], isManual: false };
}
