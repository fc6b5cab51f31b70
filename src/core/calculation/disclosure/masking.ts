/** What may be shown. */
export interface ProtectOptions {
  /** The smallest count that is shown. */
  readonly threshold: number;
  /** True if zeros are shown as zeros. */
  readonly showZeros: boolean;
}

/** Why a cell is masked: it is small itself, or a small one could be worked out from it. */
export type Masking = 'primary' | 'secondary';

/** What is known of a table besides how it adds up. */
export interface Known {
  /** Cells that were masked before: they stay so. */
  readonly masked: ReadonlyMap<number, Masking>;
  /** Cells that anybody has seen. */
  readonly seen: ReadonlySet<number>;
  readonly zerosHidden: ReadonlySet<number>;
  /** Cells that were masked where zeros were shown, so that everybody knows them to be one at least. */
  readonly notZero: ReadonlySet<number>;
  /** The lowest threshold of all sheets that have the cells; `null` for that of this one. */
  readonly lowest: number | null;
}

/** Blocks that are opened to the search: everything in them may be masked, zeros with it, at little cost. */
export type Blocks = ReadonlySet<number>;

/** True for a count that is not shown. Example: under the threshold 5 that is 1 to 4, and 0 where zeros are hidden. */
export function isSmall(value: number, { threshold, showZeros }: ProtectOptions): boolean {
  return value < threshold && (value > 0 || !showZeros);
}
