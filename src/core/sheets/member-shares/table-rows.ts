import type { CellAddress, CellRange } from '../../cells/address';
import { columnName } from '../../cells/address';
import type { Financing } from '../../rules/financing';

/** The rows of `Tertial Medlemsandelar`, zero-based: who pays, and under them what the amounts are counted from. */
export interface TableRows {
  readonly state: number;
  readonly region: number;
  readonly firstMember: number;
  readonly lastMember: number;
  /** All members together, and all parties. */
  readonly sums: number;
  readonly total: number;
  readonly basisTitle: number;
  /** The parties' parts of the means, which the rule of the year gives. */
  readonly parts: Readonly<Record<keyof Financing, number>>;
  /** What is shared out between the members, and its smallest amount. */
  readonly municipal: number;
  readonly step: number;
}

/** The rows under the headings in `header` for so many members. Example: under row 3, five members are in rows 6 to 10. */
export function tableRows(header: number, members: number): TableRows {
  const firstMember = header + 3;
  const sums = firstMember + members;
  const basisTitle = sums + 3;
  return {
    ...{ state: header + 1, region: header + 2, firstMember, lastMember: sums - 1, sums, total: sums + 1, basisTitle },
    parts: { state: basisTitle + 1, region: basisTitle + 2, municipal: basisTitle + 3 },
    ...{ municipal: basisTitle + 4, step: basisTitle + 5 },
  };
}

/** A cell of the sheet by its column and row, both zero-based. Example: `cellName(3, 9)` is `D10`. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The same, held fast when copied down or sideways. Example: `$I$9`. */
export function fixedName(column: number, row: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A column's cells in the rows of the members. */
export function memberCells(column: number, { firstMember, lastMember }: TableRows): CellRange {
  const at = (row: number): CellAddress => ({ row, column });
  return { first: at(firstMember), last: at(lastMember) };
}

/** The same in a formula, held fast. Example: `$C$7:$C$11`. */
export function memberRange(column: number, rows: TableRows): string {
  return `${fixedName(column, rows.firstMember)}:${fixedName(column, rows.lastMember)}`;
}
