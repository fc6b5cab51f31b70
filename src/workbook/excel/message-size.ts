import type { CellRange } from '../../core/cells/address';

/** Excel on the web takes and gives 5 MB in a message; half is left for what an estimate misses. */
export const LARGEST_MESSAGE = 2_500_000;
const ENCODER = new TextEncoder();

/** What is sent takes so many bytes: `å` is two, and most signs of other alphabets three. */
export function messageBytes(content: unknown): number {
  return ENCODER.encode(JSON.stringify(content)).length;
}

/** What is asked of cells: value, formula and number format, or the values of a long list alone. */
export type Asked = 'all' | 'values';

/** What a cell takes when read, quotes and commas included. */
const BYTES_A_CELL: Readonly<Record<Asked, number>> = { all: 60, values: 25 };

/** The most cells that are read in one message. */
export function cellsAMessage(asked: Asked): number {
  return Math.floor(LARGEST_MESSAGE / BYTES_A_CELL[asked]);
}

/**
 * A range as blocks of whole rows with at most so many cells each. Columns are cut only where one row
 * alone is more. Example: 100 000 rows of ten columns in blocks of 40 000 cells are 25 blocks of 4 000 rows.
 */
export function blocksOf({ first, last }: CellRange, mostCells: number): CellRange[] {
  const columns = Math.min(last.column - first.column + 1, mostCells);
  const rows = Math.max(1, Math.floor(mostCells / columns));
  const blocks: CellRange[] = [];
  for (let row = first.row; row <= last.row; row += rows) {
    for (let column = first.column; column <= last.column; column += columns) {
      const end = { row: Math.min(row + rows - 1, last.row), column: Math.min(column + columns - 1, last.column) };
      blocks.push({ first: { row, column }, last: end });
    }
  }
  return blocks;
}

/** How many cells a range has. */
export function cellCount({ first, last }: CellRange): number {
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}

/**
 * Things in groups that each stay within a size; a thing larger than that is a group of its own.
 * Example: sizes 3, 3, 5 within 6 are two groups.
 */
export function groupBySize<T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): T[][] {
  const groups: T[][] = [];
  let size = 0;
  for (const thing of things) {
    const group = groups.at(-1);
    const own = sizeOf(thing);
    if (group === undefined || size + own > most) {
      groups.push([thing]);
      size = 0;
    } else group.push(thing);
    size += own;
  }
  return groups;
}
