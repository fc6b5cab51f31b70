import type { Changes } from './attempt';
import type { CountTable } from './count-table';
import type { Blocks, Known, Masking, ProtectOptions } from './masking';
import { Masks } from './masks';
import { LAST_WAY, RETRIES, WAYS } from './search-ways';
import type { Steps } from '../../pace/steps';

/** The masked cells of a table. */
export interface Protection {
  readonly masked: ReadonlyMap<number, Masking>;
  /** For a masked cell another table with the same printed figures, in which the cell has another value. */
  readonly others: ReadonlyMap<number, Changes>;
  /** Blocks in which zeros may be masked though they are shown elsewhere. */
  readonly zerosHidden: ReadonlySet<number>;
  /** Small counts for which no other table was found: their own block is masked whole. */
  readonly unproven: readonly number[];
}

export const NOTHING_KNOWN: Known = {
  ...{ masked: new Map(), seen: new Set(), zerosHidden: new Set(), notZero: new Set() },
  lowest: null,
};

/** Partial tables that are looked at for all cells then, whatever was spent before. */
const RETRY_EFFORT = 240_000;

/** The blocks, and those that they add up with. */
function around(table: CountTable, blocks: Blocks): Blocks {
  const blockOf = (cell: number) => table.cells[cell]?.block ?? -1;
  const near = table.identities.filter(({ terms }) => terms.some(({ cell }) => blocks.has(blockOf(cell))));
  return new Set([...blocks, ...near.flatMap(({ terms }) => terms.map(({ cell }) => blockOf(cell)))]);
}

/** The cells that could not be kept. */
function* lost(cells: readonly number[], keep: (cell: number) => boolean): Steps<number[]> {
  const left: number[] = [];
  for (const cell of cells) {
    if (!keep(cell)) left.push(cell);
    yield;
  }
  return left;
}

/**
 * Keeps the cells, and gives those for which nothing was found. What hides least is tried for all of them first;
 * then more and more is opened to be masked: a cell's own table, those that it adds up with, and those around them.
 */
function* keepAll(masks: Masks, table: CountTable): Steps<number[]> {
  const own = (cell: number): Blocks => new Set([table.cells[cell]?.block ?? -1]);
  const tries = [
    ...WAYS.map((way) => (cell: number) => masks.keep(cell, way)),
    ...WAYS.slice(1).map((way) => (cell: number) => masks.keep(cell, way, own(cell))),
    ...WAYS.slice(1).map((way) => (cell: number) => masks.keep(cell, way, around(table, own(cell)))),
    (cell: number) => masks.keep(cell, LAST_WAY, around(table, around(table, own(cell)))),
  ];
  let left = masks.small();
  for (const keep of tries) left = yield* lost(left, keep);
  return left;
}

/** Shows again what is masked without need, what is worth most first. */
function* showWhatCanBeShown(masks: Masks, { cells }: CountTable, known: Known): Steps<void> {
  const costOf = (cell: number) => cells[cell]?.cost ?? 0;
  const secondary = [...masks.masked].flatMap(([cell, masking]) =>
    masking === 'secondary' && !known.masked.has(cell) ? [cell] : [],
  );
  for (const cell of secondary.sort((left, right) => costOf(right) - costOf(left))) {
    if (masks.masked.has(cell)) masks.showAgain(cell);
    yield;
  }
}

/**
 * Masks the small counts of a table, and others so that no masked one can be worked out from what is shown:
 * for each of them there is another table with the same printed figures. A count that cannot be kept so costs its
 * own table, never the others. Example: with 3 women, 9 men and 12 in all, the women and one of the others are masked.
 */
export function* protectCells(
  table: CountTable,
  options: ProtectOptions,
  known: Known = NOTHING_KNOWN,
): Steps<Protection> {
  const masks = new Masks(table, options, known);
  yield;
  const left = yield* keepAll(masks, table);
  const own: Blocks = new Set(left.map((cell) => table.cells[cell]?.block ?? -1));
  // Where a table has been seen already, only those that it adds up with are still to be hidden.
  masks.maskBlocks(known.seen.size === 0 ? own : around(table, own));
  if (left.length > 0) masks.allow(RETRY_EFFORT);
  const unproven = yield* lost(left, (cell) => RETRIES.some((way) => masks.keep(cell, way)));
  if (unproven.length === 0) {
    masks.showUnproven();
    yield* showWhatCanBeShown(masks, table, known);
  }
  return { masked: masks.masked, others: masks.others, zerosHidden: masks.zerosHidden, unproven };
}
