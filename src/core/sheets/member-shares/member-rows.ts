import { columnName } from '../../cells/address';
import type { Financing } from '../../rules/financing';

/** The rows of one block of `Tertial Medlemsandelar`, zero-based, from its title to its sums. */
export interface BlockRows {
  readonly title: number;
  /** The parties' parts of the means, which the rule of the year gives. */
  readonly parts: Readonly<Record<keyof Financing, number>>;
  readonly state: number;
  readonly region: number;
  readonly municipal: number;
  readonly step: number;
  readonly firstMember: number;
  readonly lastMember: number;
  readonly sums: number;
}

/** The rows of a block of `members` members. Example: from row 4, five members are in rows 12 to 16. */
export function blockRows(title: number, members: number): BlockRows {
  const firstMember = title + 8;
  const lastMember = firstMember + members - 1;
  return {
    title,
    parts: { state: title + 1, region: title + 2, municipal: title + 3 },
    state: title + 4,
    region: title + 5,
    municipal: title + 6,
    step: title + 7,
    firstMember,
    lastMember,
    sums: lastMember + 1,
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

/** A column's cells in the rows of a block's members, held fast. Example: `$C$10:$C$14`. */
export function memberRange(column: number, rows: BlockRows): string {
  return `${fixedName(column, rows.firstMember)}:${fixedName(column, rows.lastMember)}`;
}
