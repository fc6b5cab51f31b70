import type { Grid } from '../../cells/grid';
import type { SexOrTotal } from '../../documents/measure';
import { labelTextOf } from '../table/cell-content';
import { SHARE_WORDS, TOTAL_WORDS } from '../table/lexicon';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';
import { BOTH_WORDS, MEN_WORDS, WOMEN_WORDS } from './measure-lexicon';

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 30;

/** What a column of a block holds. */
export type CountColumn = SexOrTotal | 'percent';

/** The columns of one block by what they hold, under the header in `row`. */
export interface CountHeader {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<CountColumn, number>>>;
  readonly first: number;
  readonly last: number;
}

/** What a heading states that its column holds; `null` for anything else. */
export function countColumnOf(text: string): CountColumn | null {
  if (text === '' || text.length > LONGEST_HEADING) return null;
  const words = wordsOf(text);
  if (text.includes('%') || mentions(words, SHARE_WORDS)) return 'percent';
  const women = mentions(words, WOMEN_WORDS);
  const men = mentions(words, MEN_WORDS);
  if (women !== men) return women ? 'women' : 'men';
  return women || mentions(words, [...TOTAL_WORDS, ...BOTH_WORDS]) ? 'total' : null;
}

/** The kinds of the row's headings by column, left to right. */
function kindsIn(grid: Grid, row: number): { column: number; kind: CountColumn }[] {
  const found: { column: number; kind: CountColumn }[] = [];
  for (const column of grid.filled.columns(row)) {
    const kind = countColumnOf(labelTextOf(grid, row, column).trim());
    if (kind !== null) found.push({ column, kind });
  }
  return found;
}

/** True if a text is between the columns, the labels of the next block, or more than one column does. */
function isParted(grid: Grid, row: number, between: { readonly left: number; readonly right: number }): boolean {
  const gap = between.right - between.left - 1;
  return gap > 1 || (gap === 1 && labelTextOf(grid, row, between.left + 1).trim() !== '');
}

type Columns = Partial<Record<CountColumn, number>>;

/** The blocks of a header row: a kind that comes again, or labels between, begin the next block. */
function groupsOf(grid: Grid, row: number): Columns[] {
  const groups: Columns[] = [];
  let previous = -1;
  for (const { column, kind } of kindsIn(grid, row)) {
    const group = groups.at(-1);
    const follows = group !== undefined && !isParted(grid, row, { left: previous, right: column });
    // A percent beside each sex shows nothing that the counts do not; the one of the total is kept.
    const repeatsPercent = follows && kind === 'percent' && group.percent !== undefined;
    if (!follows || (group[kind] !== undefined && !repeatsPercent)) groups.push({ [kind]: column });
    else group[kind] = column;
    previous = column;
  }
  return groups;
}

/** The headers of blocks in a row: women and men beside each other, with or without their total and percent. */
export function countHeadersIn(grid: Grid, row: number): CountHeader[] {
  return groupsOf(grid, row).flatMap((columns) => {
    if (columns.women === undefined || columns.men === undefined) return [];
    const places = Object.values(columns);
    return [{ row, columns, first: Math.min(...places), last: Math.max(...places) }];
  });
}

/** Every header of a block on the sheet, from above. */
export function findCountHeaders(grid: Grid): CountHeader[] {
  return grid.filled.rows().flatMap((row) => countHeadersIn(grid, row));
}
