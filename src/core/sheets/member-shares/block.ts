import type { MemberSharesResult } from '../../calculation/money/money-results';
import type { StyleName } from '../../port/style';
import type { UserCells } from '../parts/user-cells';
import type { TableRows } from './table-rows';

/** The columns of a year, zero-based: those to read, and to the right of all years those that the amounts are counted in. */
export interface BlockColumns {
  readonly share: number;
  /** What was read; `null` where nothing was. */
  readonly published: number | null;
  readonly computed: number;
  /** How far these are apart; `null` where they are the same. */
  readonly difference: number | null;
  readonly number: number;
  readonly exact: number;
  readonly firstStep: number;
}

/** A year's financing in its place on the sheet. */
export interface Block {
  readonly result: MemberSharesResult;
  readonly rows: TableRows;
  readonly columns: BlockColumns;
  /** False where another year's shares are in the same column. */
  readonly showsShares: boolean;
  /** The row of each of its members. */
  readonly memberRows: readonly number[];
  /** The looks of its amounts, and of those not yet rounded. */
  readonly amount: StyleName;
  readonly exact: StyleName;
  readonly cells: UserCells;
}
