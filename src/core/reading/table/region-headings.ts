import { contains } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { headingTextOf, isFigureLook, labelTextOf, lookOf } from './cell-content';
import type { HeaderRows } from './header-rows';
import { basisInText, yearsInText } from './heading';

/** Titles are looked for this many rows above a heading. */
const TITLE_DEPTH = 6;

/** A column of figures and the texts that head it, topmost first. */
export interface RegionColumn {
  readonly column: number;
  readonly texts: readonly string[];
  /** The lowest header row with a text of the column's own. */
  readonly headingRow: number;
}

/** A column among those of its table, and the row of its own heading. */
interface ColumnPlace {
  readonly column: number;
  readonly group: readonly number[];
  readonly headingRow: number;
}

/** True for a heading that needs another above it to state which year it is: `Budget`, not `Summa` or `Avvikelse`. */
function lacksYear(text: string): boolean {
  const { year, span } = yearsInText(text);
  const basis = basisInText(text);
  return year === null && span === null && basis !== null && basis !== 'sum';
}

/** The text that a merged heading spreads over its columns, or the year left of an empty cell. */
function spreadText(grid: Grid, row: number, place: ColumnPlace): string {
  const own = headingTextOf(grid, row, place.column);
  if (own !== '') return own;
  const merge = grid.merges.find((range) => contains(range, { row, column: place.column }));
  if (merge !== undefined)
    return place.group.includes(merge.first.column) ? headingTextOf(grid, merge.first.row, merge.first.column) : '';
  if (!lacksYear(headingTextOf(grid, place.headingRow, place.column))) return '';
  const left = place.group.filter((column) => column < place.column).reverse();
  const nearest = left.find((column) => headingTextOf(grid, row, column) !== '');
  return nearest === undefined ? '' : headingTextOf(grid, row, nearest);
}

function headingTexts(grid: Grid, header: HeaderRows, place: ColumnPlace): string[] {
  const texts: string[] = [];
  for (let row = header.first; row <= header.last; row += 1) {
    const spreads = row < header.last && headingTextOf(grid, header.last, place.column) !== '';
    texts.push(spreads ? spreadText(grid, row, place) : headingTextOf(grid, row, place.column));
  }
  return [...new Set(texts.filter((text) => text !== ''))];
}

export function regionColumn(
  grid: Grid,
  header: HeaderRows,
  of: { column: number; group: readonly number[] },
): RegionColumn {
  const { column } = of;
  let headingRow = header.last;
  while (headingRow > header.first && headingTextOf(grid, headingRow, column) === '') headingRow -= 1;
  return { column, headingRow, texts: headingTexts(grid, header, { ...of, headingRow }) };
}

/** Texts in rows without figures above the header, nearest first, up to the table above. */
export function titlesAbove(grid: Grid, header: HeaderRows, columns: readonly number[]): string[] {
  const titles: string[] = [];
  const from = Math.min(...columns);
  const to = Math.max(...columns);
  for (let row = header.first - 1; row >= Math.max(0, header.first - TITLE_DEPTH); row -= 1) {
    for (const column of grid.filled.columns(row)) {
      if (column < from || column > to) continue;
      if (isFigureLook(lookOf(grid, row, column))) return titles;
      const text = labelTextOf(grid, row, column).trim();
      if (text !== '') titles.push(text);
    }
  }
  return titles;
}
