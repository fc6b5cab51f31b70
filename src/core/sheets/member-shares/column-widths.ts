import type { MemberSharesResult } from '../../calculation/money/money-results';

/** The widths of the columns in characters. */
export interface ColumnWidths {
  readonly party: number;
  readonly share: number;
  readonly amount: number;
}

/** What has room beside each other on a page that lies, in the smallest print there is. */
const PAGE = 148;
/** Between columns. */
const EDGES = 0.7;
const PARTY = { least: 26, most: 44 };
/** A name is indented, and wider than as many digits where it is in bold. */
const INDENT = 3;
/** Kronor have more digits, and the amounts not yet rounded three more. */
const AMOUNT = { kr: 13, tkr: 10, mkr: 10 };

/** The widths that names and amounts need. Example: of short names and tkr 26, 9 and 10 characters. */
export function columnWidths(results: readonly MemberSharesResult[], names: readonly string[]): ColumnWidths {
  const longest = Math.max(0, ...names.map((name) => name.length)) + INDENT;
  return {
    party: Math.min(PARTY.most, Math.max(PARTY.least, longest)),
    share: 9,
    amount: Math.max(...results.map(({ unit }) => AMOUNT[unit]), AMOUNT.tkr),
  };
}

/** True where so many columns to read need pages beside each other. */
export function isWide({ party, share, amount }: ColumnWidths, columns: number): boolean {
  return party + share + (columns - 2) * amount + columns * EDGES > PAGE;
}
