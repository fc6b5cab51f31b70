import { formatRange } from '../cells/address';
import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { NotChecked } from '../documents/finding';
import { isFigureLook, labelTextOf, lookOf } from './table/cell-content';
import { mentions } from './table/phrases';
import type { Phrase } from './table/phrases';
import { wordsOf } from './table/text';

/** Rows at the head of a sheet that tell what it is about. */
const HEAD_ROWS = 12;

/** Kinds of sheets that are recognised by their words: some are not read yet, others only where their columns are understood. */
const KNOWN_KINDS: readonly { readonly words: readonly Phrase[]; readonly name: string; readonly isRead: boolean }[] = [
  { words: [['startdatum', 'slutdatum'], ['avslutsanledning']], name: 'en deltagarlista', isRead: true },
  {
    words: [
      ['kvinnor', 'män', 'totalt'],
      ['kvinnor', 'män', 'tertial*'],
    ],
    name: 'en uppföljningstabell',
    isRead: true,
  },
  {
    words: [['index', 'poäng'], ['indexpoäng'], ['målområde*', 'målvärde*']],
    name: 'en social budget',
    isRead: true,
  },
  {
    words: [
      ['samordningsförbund*', 'resultat', 'kapital', 'ansvarsfrihet*'],
      ['län', 'samordningsförbund*', 'resultat'],
    ],
    name: 'en jämförelse mellan förbund',
    isRead: true,
  },
  {
    words: [['internkontrollplan*'], ['kontrollmoment*', 'risk*'], ['konsekvens', 'frekvens']],
    name: 'en internkontrollplan',
    isRead: false,
  },
];

function headWords(grid: Grid, range: CellRange): string[] {
  const words: string[] = [];
  for (let row = range.first.row; row <= Math.min(range.last.row, range.first.row + HEAD_ROWS); row += 1) {
    for (let column = range.first.column; column <= range.last.column; column += 1)
      words.push(...wordsOf(labelTextOf(grid, row, column)));
  }
  return words;
}

function reasonFor(grid: Grid, range: CellRange): string {
  const words = headWords(grid, range);
  const kind = KNOWN_KINDS.find((known) => mentions(words, known.words));
  if (kind?.isRead) return `Bladet ser ut att vara ${kind.name}, men dess rubriker känns inte igen.`;
  if (kind !== undefined) return `Bladet ser ut att vara ${kind.name}; sådana kontrolleras inte ännu.`;
  return 'Ingen budget-, utfalls- eller prognostabell känns igen på bladet.';
}

/** Says why a sheet without any table that was read is left alone. */
export function unreadSheet(grid: Grid): NotChecked {
  const range = grid.usedRange;
  if (range === null) return { sheet: grid.name, range: null, reason: 'Bladet är tomt.' };
  return { sheet: grid.name, range: formatRange(range), reason: reasonFor(grid, range) };
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.first.row && row <= range.last.row && column >= range.first.column && column <= range.last.column;
}

function extend(range: CellRange | null, row: number, column: number): CellRange {
  if (range === null) return { first: { row, column }, last: { row, column } };
  const { first, last } = range;
  return {
    first: { row: Math.min(first.row, row), column: Math.min(first.column, column) },
    last: { row: Math.max(last.row, row), column: Math.max(last.column, column) },
  };
}

/** The rectangle of figures outside the tables that were read, if there are any. */
export function figuresOutside(grid: Grid, read: readonly CellRange[]): NotChecked | null {
  const used = grid.usedRange;
  if (used === null) return null;
  let outside: CellRange | null = null;
  for (let row = used.first.row; row <= used.last.row; row += 1) {
    for (let column = used.first.column; column <= used.last.column; column += 1) {
      const counted = read.some((table) => isInside(table, row, column)) || !isFigureLook(lookOf(grid, row, column));
      if (!counted) outside = extend(outside, row, column);
    }
  }
  if (outside === null) return null;
  return {
    sheet: grid.name,
    range: formatRange(outside),
    reason: 'Här finns tal utanför de tabeller som känns igen; de är inte kontrollerade.',
  };
}
