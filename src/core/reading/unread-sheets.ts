import { formatRange } from '../cells/address';
import type { CellRange } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { UnreadSheet, UnreadSheetKind } from '../cells/unread-sheet';
import type { NotChecked } from '../documents/finding';
import { isFigureLook, labelTextOf, lookOf } from './table/cell-content';
import { mentions } from './table/phrases';
import type { Phrase } from './table/phrases';
import { wordsOf } from './table/text';

/** Rows at the head of a sheet that state what it is about. */
const HEAD_ROWS = 12;

/** How a sheet that holds tables of a kind is recognised where none could be read. */
export interface SheetLook {
  /** Any of them, whole, in the sheet's first rows. */
  readonly words: readonly Phrase[];
  /** In Swedish, after ”ser ut att vara”: `en deltagarlista`. */
  readonly name: string;
}

function headWords(grid: Grid, range: CellRange): string[] {
  const { row: first } = range.first;
  return grid.filled
    .rows(first, first + HEAD_ROWS)
    .flatMap((row) => grid.filled.columns(row).flatMap((column) => wordsOf(labelTextOf(grid, row, column))));
}

function reasonFor(words: readonly string[], looks: readonly SheetLook[]): string {
  const seen = (look: SheetLook) => mentions(words, look.words);
  const read = looks.find(seen);
  if (read !== undefined) return `Bladet ser ut att vara ${read.name}, men dess rubriker känns inte igen.`;
  return 'Ingen budget-, utfalls- eller prognostabell känns igen på bladet.';
}

/** Gives why a sheet without any table that was read is left alone; `looks` are those of the kinds that can be read. */
export function unreadSheet(grid: Grid, looks: readonly SheetLook[]): NotChecked {
  const range = grid.usedRange;
  if (range === null) return { sheet: grid.name, range: null, reason: 'Bladet är tomt.' };
  return { sheet: grid.name, range: formatRange(range), reason: reasonFor(headWords(grid, range), looks) };
}

const OTHER_KINDS: Readonly<Record<UnreadSheetKind, string>> = {
  chart: 'Bladet är ett diagramblad utan celler; det kontrolleras inte.',
  dialog: 'Bladet är ett dialogblad; det kontrolleras inte.',
  macro: 'Bladet är ett makroblad (Excel 4.0); dess celler läses inte.',
  withoutPart: 'Bladet har inget innehåll i filen, som en makromodul från ett äldre Excel; det kontrolleras inte.',
  refused:
    'Excel lämnar inte ut bladet till tillägg; så är det med diagramblad, makroblad och dialogblad. Det kontrolleras inte.',
  unknown: 'Bladet är av en sort som inte känns igen; öppna arbetsboken i Excel och spara om den om bladet ska läsas.',
};

/** Gives why a sheet that is no worksheet was left alone. */
export function sheetOfOtherKind({ name, kind }: UnreadSheet): NotChecked {
  return { sheet: name, range: null, reason: OTHER_KINDS[kind] };
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
  let outside: CellRange | null = null;
  const later = read.toSorted((a, b) => b.first.row - a.first.row);
  let tables: CellRange[] = [];
  for (const row of grid.filled.rows()) {
    while ((later.at(-1)?.first.row ?? Infinity) <= row) tables.push(...later.splice(-1));
    tables = tables.filter(({ last }) => last.row >= row);
    for (const column of grid.filled.columns(row)) {
      const isRead = tables.some(({ first, last }) => column >= first.column && column <= last.column);
      if (!isRead && isFigureLook(lookOf(grid, row, column))) outside = extend(outside, row, column);
    }
  }
  if (outside === null) return null;
  return {
    sheet: grid.name,
    range: formatRange(outside),
    reason: 'Här finns tal utanför de tabeller som känns igen; de är inte kontrollerade.',
  };
}
