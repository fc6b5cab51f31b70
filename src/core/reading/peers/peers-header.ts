import type { Grid } from '../../cells/grid';
import { labelTextOf } from '../table/cell-content';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { firstHeader } from '../table/sheet-head';
import { wordsOf } from '../table/text';

/** What a column of a comparison holds. */
export type PeersColumn = 'county' | 'name' | 'result' | 'equity' | 'ratio' | 'contributions';

/** The headings of comparisons. The order decides: `Eget kap / medl.bidrag` is a ratio before it is equity. */
const COLUMN_WORDS: readonly (readonly [PeersColumn, readonly Phrase[]])[] = [
  ['ratio', [['kap*', '*bidrag'], ['kapital*', 'andel*'], ['ek', '*bidrag'], ['ek', 'andel*'], ['kvot*']]],
  ['contributions', [['medlemsbidrag*'], ['bidrag*'], ['medl', 'bidrag*']]],
  ['equity', [['eget', 'kap*'], ['ek'], ['kapital*']]],
  ['result', [['resultat*'], ['årets', 'res*']]],
  ['county', [['län']]],
  ['name', [['samordningsförbund*'], ['förbund*']]],
];

const LONGEST_HEADING = 60;

/** The row of headings, and where each column is. */
export interface PeersHeader {
  readonly row: number;
  readonly columns: Readonly<Record<'name' | 'result' | 'equity', number>> &
    Readonly<Partial<Record<PeersColumn, number>>>;
  /** The headings of the columns of amounts. */
  readonly texts: readonly string[];
}

function columnOf(heading: string): PeersColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  return COLUMN_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
}

function headerAt(grid: Grid, row: number): PeersHeader | null {
  const columns: Partial<Record<PeersColumn, number>> = {};
  const texts: string[] = [];
  for (const column of grid.filled.columns(row)) {
    const text = labelTextOf(grid, row, column).trim();
    const kind = columnOf(text);
    if (kind === null || columns[kind] !== undefined) continue;
    columns[kind] = column;
    texts.push(text);
  }
  const { name, result, equity } = columns;
  const isWhole = name !== undefined && result !== undefined && equity !== undefined;
  return isWhole ? { row, columns: { ...columns, name, result, equity }, texts } : null;
}

/** The headings of a comparison between förbund; `null` for a sheet that has none. */
export function findPeersHeader(grid: Grid): PeersHeader | null {
  return firstHeader(grid, headerAt);
}
