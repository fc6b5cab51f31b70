import type { CellRange } from '../cells/address';
import type { CellError } from '../cells/cell';
import type { Decimal } from '../figures/decimal';

/** Which corners of a reference stay when the formula is copied: those written with `$`. First corner, last corner. */
export interface FixedLines {
  readonly rows: readonly [boolean, boolean];
  readonly columns: readonly [boolean, boolean];
}

/** A reference: one cell or more, whole columns or rows. `sheet` is `null` for the formula's own. */
export interface RangeTree {
  readonly kind: 'range';
  readonly sheet: string | null;
  readonly range: CellRange;
  readonly fixed: FixedLines;
}

/** A function and the arguments that it is given. */
export interface CallTree {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly FormulaTree[];
}

/** Operators of one precedence, from left to right: `1-2+3` is one chain, so that a long sum is no deep tree. */
export interface ChainTree {
  readonly kind: 'chain';
  readonly first: FormulaTree;
  readonly steps: readonly { readonly operator: string; readonly operand: FormulaTree }[];
}

/** Signs before an operand and percent signs after it. Example: `--A1%` has two minus signs and one percent sign. */
export interface SignedTree {
  readonly kind: 'signed';
  readonly minuses: number;
  readonly percents: number;
  readonly operand: FormulaTree;
}

/** A formula taken apart. `missing` is an argument left out between commas; `unread` is what is not understood here. */
export type FormulaTree =
  | RangeTree
  | CallTree
  | ChainTree
  | SignedTree
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'logical'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: CellError }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread'; readonly because: string };
