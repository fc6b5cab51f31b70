/** What a figure looks like: its decimals, or a percentage. Figures of one kind are added, those of two seldom are. */
export type Kind = number;

/** The kind of percentages, apart from any number of decimals. */
export const PERCENT: Kind = 9;

/**
 * One direction of a sheet: lines, each a vector over the cross-lines. Rows and columns are treated alike: the
 * `column` axis has rows for lines, since its relations add down a column.
 *
 * Values are whole numbers of half the smallest unit, exact in a double up to 2^53; NaN where there is no figure.
 */
export interface LatticeAxis {
  readonly name: 'column' | 'row';
  /** The zero-based row or column of the sheet of each line, and of each cross-line. */
  readonly lines: readonly number[];
  readonly cross: readonly number[];
  readonly values: readonly Float64Array[];
  /** Half the unit that each figure is printed to, on the same scale. */
  readonly halves: readonly Float64Array[];
  readonly kinds: readonly Int8Array[];
  /** What a figure of 1 is in the vectors. */
  readonly one: number;
  readonly labels: readonly string[];
  /** How far in a line's label begins; -1 where it has none. */
  readonly indents: readonly number[];
}

/** A line's value at a cross-line; NaN where there is none. */
export function at(vector: Float64Array | undefined, cross: number): number {
  return vector?.[cross] ?? NaN;
}

/** A line of an axis by its index. Example: the figures of the third row with any. */
export function line(vectors: readonly Float64Array[], index: number): Float64Array {
  return vectors[index] ?? EMPTY;
}

const EMPTY = new Float64Array(0);
