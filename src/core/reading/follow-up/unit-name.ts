import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import { labelTextOf } from '../table/cell-content';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';
import type { BlockPlace } from './block-rows';
import { countColumnOf } from './count-header';
import { ALL_UNITS_WORDS, TITLE_WORDS } from './measure-lexicon';
import { measureOf } from './measure-of';
import { withoutPeriod } from '../table/calendar/period-text';

/** Longer texts are prose. */
const LONGEST_NAME = 60;
const FIRST_SHEET_NAME = /^(?:blad|sheet|ark)\s*\d*$/i;
const LEADING_TITLE = /^(?:enhet|insats|team|verksamhet|kommun)\s*[:–-]\s*/i;

/** A text beside or above a block, and where it is. */
export interface UnitHeading {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The name that a title gives, without period and general words; `null` for a title that names no unit. */
export function unitNameIn(text: string): string | null {
  const bare = withoutPeriod(text).replace(LEADING_TITLE, '');
  if (bare.length > LONGEST_NAME || /[.!?]$/.test(bare) || countColumnOf(bare) !== null) return null;
  const words = bare.split(/\s+/);
  while (words.length > 0 && mentions(wordsOf(words[0] ?? ''), TITLE_WORDS)) words.shift();
  while (words.length > 0 && /^\d+[.:]?$/.test(words[0] ?? '')) words.shift();
  const name = words.join(' ').replace(/^[\s,;:.–—-]+/, '');
  return /\p{L}{2}/u.test(name) ? name : null;
}

function textsIn(grid: Grid, row: number, columns: { readonly from: number; readonly to: number }): UnitHeading[] {
  return grid.filled.columns(row).flatMap((column) => {
    const text = column < columns.from || column > columns.to ? '' : labelTextOf(grid, row, column).trim();
    return text === '' ? [] : [{ text, row, column }];
  });
}

/** The texts between a block and the one above it, nearest first. */
export function headingsAbove(grid: Grid, place: BlockPlace, from: number): UnitHeading[] {
  const { header, labelColumn } = place;
  const rows = grid.filled.rows(from, header.row - 1).toReversed();
  const own = { from: header.first, to: header.last };
  const shared = rows.flatMap((row) => textsIn(grid, row, { from: labelColumn, to: header.last }));
  // Blocks side by side share their labels: what is over a block's own columns is its own.
  const isBesideAnother = header.first > labelColumn + 1;
  return isBesideAnother ? [...rows.flatMap((row) => textsIn(grid, row, own)), ...shared] : shared;
}

/** The texts to the left of a block's labels, from its header down. */
function headingsBeside(grid: Grid, { header, labelColumn, lastRow }: BlockPlace): UnitHeading[] {
  const columns = { from: grid.usedRange?.first.column ?? 0, to: labelColumn - 1 };
  return grid.filled.rows(header.row, lastRow).flatMap((row) => textsIn(grid, row, columns));
}

/** What names the unit of a block. */
export interface UnitName {
  readonly unit: string;
  readonly title: string | null;
  readonly isTotal: boolean;
  /** Another heading between the block and the one above it, whose own table is not there. */
  readonly orphan: UnitHeading | null;
}

function isAllUnits(name: string): boolean {
  return mentions(wordsOf(name), ALL_UNITS_WORDS) && measureOf(name) === null;
}

function sheetUnit(grid: Grid): string {
  const name = ownName(grid);
  return FIRST_SHEET_NAME.test(name) ? name : (unitNameIn(name) ?? name);
}

/**
 * The unit of a block: named beside it, in the corner over its labels, above it, or by its sheet.
 * `from` is the first row below the block above; in the first block, titles of the whole sheet are there too.
 */
export function unitOf(grid: Grid, place: BlockPlace, from: number): UnitName {
  const corner = {
    text: labelTextOf(grid, place.header.row, place.labelColumn).trim(),
    row: place.header.row,
    column: place.labelColumn,
  };
  const named = (headings: readonly UnitHeading[]) =>
    headings.flatMap((heading) => {
      const name = unitNameIn(heading.text);
      return name === null || measureOf(name) !== null ? [] : [{ heading, name }];
    });
  const above = named(headingsAbove(grid, place, from));
  const [first] = [...named(headingsBeside(grid, place)), ...named([corner]), ...above];
  const orphan =
    from > 0 && first === above[0] ? above.find(({ heading }) => heading.row < (first?.heading.row ?? 0)) : undefined;
  const unit = first?.name ?? sheetUnit(grid);
  const title = first?.heading.text ?? null;
  return { unit, title, isTotal: isAllUnits(title ?? unit), orphan: orphan?.heading ?? null };
}
