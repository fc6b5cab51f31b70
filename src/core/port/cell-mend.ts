import type { CellAddress } from '../cells/address';
import type { TypedContent } from '../cells/typed-content';

/** All of a cell that a mending can change. */
export interface CellState {
  readonly content: TypedContent;
  /** The number format code. `null` leaves it as it is, but for a format of text, which no figure can have. */
  readonly numberFormat: string | null;
}

/** One cell of the user's, to be changed by the user's own word. */
export interface CellMend {
  readonly at: CellAddress & { readonly sheet: string };
  /** What the user was shown that it holds: a cell that holds something else is not changed. */
  readonly before: TypedContent;
  readonly after: CellState;
  /** What it must show afterwards; `null` where it is put back to what it was. */
  readonly result: number | null;
}
